package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.HashedNames;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds a collection.
 *
 * @param written the {@code @JoinTable} or {@code @CollectionTable}, or null
 * @param owner the columns that refer to the owner
 * @param ownerTable that of the owner
 * @param context whose rules hold
 */
record CollectionTable(
        TableDraft table,
        @Nullable Annotation written,
        List<ColumnDraft> owner,
        TableDraft ownerTable,
        Context context) {

    /** What lies in the table, for those that copy it. */
    Belongings.Rows rows(
            Attribute attribute,
            CollectionKind kind,
            @Nullable EntityMapping target,
            List<ColumnDraft> placed,
            List<ColumnDraft> elements) {
        return new Belongings.Rows(attribute, kind, table, target, false, owner, placed, elements);
    }

    /** Whether the unique keys that are written are all that a set's rows are told apart by. */
    private boolean hasOnlyStatedUniques() {
        return written != null
                && TableReader.hasUniques(written)
                && context.settings.orm().statedUniquesReplaceSetKeys();
    }

    /**
     * Makes a key of what rows of that kind are told apart by. That of a list, a map or rows with ids takes the place of
     * one that is there, that of a set does not. Of collections that share the table, the last one comes first.
     *
     * @param placed the columns of the position, the map's key or the collection's id
     * @param values the columns of the element
     */
    void identify(CollectionKind kind, List<ColumnDraft> placed, List<ColumnDraft> values) {
        if (!placed.isEmpty()) {
            identifyBy(kind.key(owner, placed));
        } else if (kind == CollectionKind.MAP) {
            // the key is an attribute of the element
            identifyBy(kind.key(owner, values));
        } else if (kind == CollectionKind.SET && !hasOnlyStatedUniques()) {
            context.lastFirst(() -> identify(values));
        }
    }

    /** Makes {@code key} the key, in place of one that is there. */
    void identifyBy(List<ColumnDraft> key) {
        context.lastFirst(() -> table.addKeyOfCollection(key));
    }

    // equal rows are one; a key cannot hold null, formulas are no columns; one key is enough
    private void identify(List<ColumnDraft> values) {
        if (values.isEmpty() || !table.key.isEmpty() || isIdentifiedByOther() || isLeftOutForSize(values)) {
            return;
        }
        if (!context.settings.orm().keepsLargeValuesInKeys()) {
            // Hibernate asks for their size before foreign keys say it
            values.forEach(ColumnDraft::keepFirstType);
        }
        List<ColumnDraft> row = new ArrayList<>(AttributeOrder.ofReferences(owner));
        row.addAll(values);
        if (values.stream().noneMatch(value -> value.nullable || value.hasNullableParts)) {
            table.addKeyOfCollection(row);
        } else if (context.settings.orm().nullableSetsAreUnique()) {
            table.addUnique(TableDraft.UniqueSource.IMPLIED, name(row), row);
        }
    }

    /** Whether another set in the table has a unique key in place of a primary one. */
    private boolean isIdentifiedByOther() {
        return context.settings.orm().nullableSetsAreUnique()
                && table.uniques.stream()
                        .anyMatch(unique -> unique.source() == TableDraft.UniqueSource.IMPLIED
                                && unique.columns().size() > 1);
    }

    // a large object cannot be compared; what only refers is not large, and may not know yet to what
    private boolean isLeftOutForSize(List<ColumnDraft> values) {
        return !context.settings.orm().keepsLargeValuesInKeys()
                && values.stream()
                        .filter(ColumnDraft::isTyped)
                        .map(ColumnDraft::type)
                        .anyMatch(type -> type instanceof ColumnType.Clob || type instanceof ColumnType.Blob);
    }

    /** What Hibernate looks for, which says the table of the owner; empty where it does not look. */
    private String name(List<ColumnDraft> row) {
        return context.settings.hibernate().is(OrmSetting.UNIQUE_KEY_VALIDATION, "all")
                ? HashedNames.of("UK", ownerTable.name.name(), TableDraft.names(row))
                : "";
    }
}
