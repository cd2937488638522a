package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.EntityClass;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
                mapping);
        Annotation onDelete = mapping.entity().annotations().find("hibernate.OnDelete");
        if (onDelete != null) {
            foreignKey.onDelete = ForeignKeys.onDelete(onDelete);
        }
        return foreignKey.columns;
    }

    /**
     * Gives {@code table} the key of {@code target} and a foreign key to it. No attribute writes the columns.
     *
     * @param written the join columns
     * @param outer the annotation around them, which may hold a {@code @ForeignKey} too, or null
     * @param mapping the entity at which they stand
     */
    ForeignKeyDraft share(
            TableDraft table,
            TableDraft target,
            List<ColumnDraft> key,
            List<Annotation> written,
            @Nullable Annotation outer,
            EntityMapping mapping) {
        EntityClass entity = mapping.entity();
        List<ColumnDraft> columns = new ArrayList<>();
        List<ColumnDraft> targets = AttributeOrder.sorted(key);
        for (ColumnDraft column : targets) {
            Annotation join = written(written, column, key.indexOf(column));
            String name = join == null ? "" : join.string("name");
            if (name.isEmpty() && column.hasOpenNameInReferences) {
                throw new Problem(Message.OPEN_NAME, entity.element(), column.name, target.name);
            }
            Identifier logical = name.isEmpty()
                    ? Naming.reference(
                            target.name.name(),
                            column.nameInReferences(),
                            column.nameInReferences().text())
                    : Naming.logical(name);
            ColumnDraft shared = new ColumnDraft(logical, context.naming.physical(logical), entity.binaryName())
                    .refersTo(column)
                    .notNull();
            shared.isImplied = name.isEmpty();
            ColumnOptions.read(join, shared, entity.element(), context.problems);
            columns.add(table.add(shared));
        }
        table.addKey(columns);
        table.keyRefers = true;
        columns.forEach(column -> mapping.claims().add(new Claims.Claim("", table, column.name)));
        List<Annotation> holders = new ArrayList<>(written);
        if (outer != null) {
            holders.add(outer);
        }
        List<Annotation> stated = holders.stream()
                .map(holder -> holder.annotation("foreignKey"))
                .filter(Objects::nonNull)
                .toList();
        ForeignKeyDraft foreignKey = new ForeignKeyDraft(nameOf(stated), columns, target, targets);
        stated.forEach(statement -> foreignKey.read(statement, entity.element(), context.problems));
        if (stated.stream().noneMatch(statement -> statement.constant("value").equals("NO_CONSTRAINT"))) {
            columns.forEach(ColumnDraft::haveForeignKey);
            table.addForeignKey(foreignKey);
        }
        return foreignKey;
    }

    private @Nullable Annotation written(List<Annotation> written, ColumnDraft column, int position) {
        for (Annotation join : written) {
            String referenced = join.string("referencedColumnName");
            if (!referenced.isEmpty()
                    && context.naming.physical(Naming.logical(referenced)).equals(column.name)) {
                return join;
            }
        }
        boolean byPosition = position < written.size()
                && written.get(position).string("referencedColumnName").isEmpty();
        return byPosition ? written.get(position) : null;
    }

    private static String nameOf(List<Annotation> stated) {
        return stated.stream()
                .map(key -> key.string("name"))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
