package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables that have their key in common with another: those of joined subclasses, and secondary ones. */
final class SharedKeys {

    private final Context context;

    SharedKeys(Context context) {
        this.context = context;
    }

    List<ColumnDraft> ofSubclass(EntityMapping mapping, EntityMapping parent) {
        PartitionKeys.requireNone(parent, mapping.entity().element(), context.settings.orm());
        List<Annotation> written = mapping.entity().annotations().all("PrimaryKeyJoinColumn");
        ForeignKeyDraft foreignKey = share(
                mapping.table(),
                parent.table(),
                parent.key(),
                written,
                mapping.entity().annotations().find("PrimaryKeyJoinColumns"),
                mapping.entity().binaryName());
        foreignKey.onDelete =
                ForeignKeys.onDelete(mapping.entity().annotations().find("hibernate.OnDelete"));
        return foreignKey.columns;
    }

    /**
     * Gives {@code table} the key of {@code target} and a foreign key to it.
     *
     * @param written the join columns
     * @param outer the annotation around them, which may hold a {@code @ForeignKey} too, or null
     */
    ForeignKeyDraft share(
            TableDraft table,
            TableDraft target,
            List<ColumnDraft> key,
            List<Annotation> written,
            @Nullable Annotation outer,
            String origin) {
        List<ColumnDraft> columns = new ArrayList<>();
        for (int i = 0; i < key.size(); i++) {
            ColumnDraft column = key.get(i);
            String name = writtenName(written, column, i);
            Identifier logical = name.isEmpty()
                    ? Naming.reference(target.name.name(), column.logical, column.logical.text())
                    : Naming.logical(name);
            columns.add(table.add(new ColumnDraft(logical, context.naming.physical(logical), origin)
                    .refersTo(column)
                    .notNull()));
        }
        table.addKey(columns);
        List<Annotation> holders = new ArrayList<>(written);
        if (outer != null) {
            holders.add(outer);
        }
        ForeignKeyDraft foreignKey = new ForeignKeyDraft(nameOf(holders), columns, target, key);
        if (holders.stream().noneMatch(SharedKeys::hasNoConstraint)) {
            table.addForeignKey(foreignKey);
        }
        return foreignKey;
    }

    private String writtenName(List<Annotation> written, ColumnDraft column, int position) {
        for (Annotation join : written) {
            String referenced = join.string("referencedColumnName");
            if (!referenced.isEmpty()
                    && context.naming.physical(Naming.logical(referenced)).equals(column.name)) {
                return join.string("name");
            }
        }
        boolean byPosition = position < written.size()
                && written.get(position).string("referencedColumnName").isEmpty();
        return byPosition ? written.get(position).string("name") : "";
    }

    private static String nameOf(List<Annotation> holders) {
        return holders.stream()
                .map(holder -> holder.annotation("foreignKey"))
                .map(key -> key == null ? "" : key.string("name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean hasNoConstraint(Annotation holder) {
        Annotation key = holder.annotation("foreignKey");
        return key != null && key.constant("value").equals("NO_CONSTRAINT");
    }
}
