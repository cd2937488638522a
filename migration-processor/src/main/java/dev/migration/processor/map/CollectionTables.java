package dev.migration.processor.map;

import dev.migration.processor.message.Problem;
import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.Naming;
import dev.migration.processor.naming.ReferencePrefix;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the table of a collection, with the columns that refer to the owner. */
final class CollectionTables {

    private final Context context;
    private final JoinColumns joinColumns;
    private final ForeignKeys foreignKeys;

    CollectionTables(Context context) {
        this.context = context;
        this.joinColumns = new JoinColumns(context);
        this.foreignKeys = new ForeignKeys(context);
    }

    /**
     * Makes the table.
     *
     * @param written the {@code @JoinTable} or {@code @CollectionTable}, or null
     * @param implicitName the table's name if none is written
     * @param prefix what implicit names of owner columns start with; null for the names of the owner's key
     */
    CollectionTable make(
            Attribute attribute,
            Site site,
            @Nullable Annotation written,
            Identifier implicitName,
            @Nullable ReferencePrefix prefix) {
        String name = written == null ? "" : written.string("name");
        String schema = written == null ? "" : written.string("schema");
        TableDraft table =
                context.drafts.table(name.isEmpty() ? implicitName : Naming.logical(name), schema, attribute.origin());
        RenamedFromReader.ofCollection(attribute, table);
        table.useBy(site.owner().entity());
        List<Annotation> ownerColumns = written == null ? List.of() : written.annotations("joinColumns");
        List<JoinColumns.Pair> pairs = joinColumns.make(ownerColumns, site.owner(), prefix, attribute);
        List<ColumnDraft> owner = add(pairs, table, true);
        TableForeignKeys keys = TableForeignKeys.ofOwner(attribute, site.overrides(), written);
        joinColumns.resolve(pairs, site.owner(), attribute, keys.role(), targets -> {
            if (!isLoose(attribute, name)) {
                foreignKeys.add(
                        table, owner, site.owner(), targets, attribute, keys.role(), keys.columns(), keys.outer());
            }
        });
        if (written != null) {
            context.later(() -> new TableReader(context).read(written, table, attribute.element()));
        }
        if (CollectionKind.isCollection(attribute)) {
            site.owner().belongings().collections.put(attribute, table);
            new SoftDeletes(context).column(attribute, table);
            new CollectionWarnings(context.problems).use(attribute, table);
        }
        return new CollectionTable(table, written, owner, site.owner().table(), context);
    }

    /**
     * Whether the table of a reference that may find nothing does not refer to its owner: Hibernate makes one that has a name
     * before it knows the reference, and one without a name after.
     */
    private static boolean isLoose(Attribute attribute, String name) {
        return !name.isEmpty()
                && ForeignKeys.isToOne(attribute)
                && attribute.annotations().has("hibernate.NotFound");
    }

    private static List<ColumnDraft> add(List<JoinColumns.Pair> pairs, TableDraft table, boolean required) {
        List<ColumnDraft> columns = new ArrayList<>();
        for (JoinColumns.Pair pair : pairs) {
            pair.column().nullable &= !required;
            ColumnDraft column = table.add(pair.column());
            // of collections that share a column, Hibernate asks the one behind the others whether it is unique
            if (column != pair.column() && table.collections.containsKey(column.origin)) {
                table.removeUnique(column);
            }
            columns.add(column);
            if (pair.written() != null && pair.written().bool("unique", false)) {
                table.addUnique(List.of(column));
            }
        }
        return columns;
    }

    /** Adds the columns that refer to the elements of a join table. */
    List<ColumnDraft> elements(CollectionTable collection, EntityMapping target, Attribute attribute, Site site) {
        return elements(collection, target, attribute, site, true);
    }

    /** @param required whether a row must have an element, whatever is written of the column */
    List<ColumnDraft> elements(
            CollectionTable collection, EntityMapping target, Attribute attribute, Site site, boolean required) {
        Annotation written = collection.written();
        List<Annotation> columns = written == null ? List.of() : written.annotations("inverseJoinColumns");
        return elements(collection, target, attribute, site, required, columns);
    }

    /** @param columns what is written of them */
    List<ColumnDraft> elements(
            CollectionTable collection,
            EntityMapping target,
            Attribute attribute,
            Site site,
            boolean required,
            List<Annotation> columns) {
        ReferencePrefix prefix = context.naming.reference(site.named(attribute));
        List<JoinColumns.Pair> pairs = joinColumns.make(columns, target, prefix, attribute);
        if (pairs.isEmpty()) {
            // what is wrong with the id of the target is reported
            throw Problem.reported();
        }
        List<ColumnDraft> elements = add(pairs, collection.table(), required);
        TableForeignKeys keys = TableForeignKeys.ofElement(attribute, site.overrides(), collection.written(), columns);
        joinColumns.resolve(
                pairs,
                target,
                attribute,
                keys.role(),
                targets -> foreignKeys.add(
                        collection.table(),
                        elements,
                        target,
                        targets,
                        attribute,
                        keys.role(),
                        keys.columns(),
                        keys.outer()));
        return elements;
    }

    /** The name of a join table that has none written. */
    Identifier joinTableName(Attribute attribute, Site site, EntityMapping target) {
        return context.naming.joinTable(site.owner().logicalTable(), target.logicalTable(), attribute.name());
    }
}
