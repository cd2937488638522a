package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What says how one of the foreign keys is named, and whether it is, in the table of a collection or of a reference to one entity.
 *
 * @param columns the join columns, each of which may hold a {@code @ForeignKey}
 * @param outer the {@code @ForeignKey} of the table or of an override, or null
 * @param role what the columns are to the attribute
 */
record TableForeignKeys(List<Annotation> columns, @Nullable Annotation outer, ForeignKeys.Role role) {

    /** @param table the {@code @JoinTable} or {@code @CollectionTable} that counts, or null */
    static TableForeignKeys ofOwner(Attribute attribute, Overrides overrides, @Nullable Annotation table) {
        Annotation override = overrides.foreignKey(attribute);
        if (ForeignKeys.isToOne(attribute)) {
            return of(override == null ? table : null, "joinColumns", "foreignKey", ForeignKeys.Role.OWNER);
        }
        Annotation own = own(attribute);
        return own == null && table != null
                ? new TableForeignKeys(List.of(), override, ForeignKeys.Role.OWNER)
                : of(own, "joinColumns", "foreignKey", ForeignKeys.Role.OWNER);
    }

    /** The same of the reference to an element, whose {@code columns} can stand beside the table where it is one entity. */
    static TableForeignKeys ofElement(
            Attribute attribute, Overrides overrides, @Nullable Annotation table, List<Annotation> columns) {
        if (!ForeignKeys.isToOne(attribute)) {
            return of(own(attribute), "inverseJoinColumns", "inverseForeignKey", ForeignKeys.Role.ELEMENT);
        }
        Annotation override = overrides.foreignKey(attribute);
        if (override != null) {
            return new TableForeignKeys(List.of(), override, ForeignKeys.Role.TO_ONE);
        }
        Annotation ofTable = table == null ? null : table.annotation("inverseForeignKey");
        return new TableForeignKeys(columns, ofTable, ForeignKeys.Role.ELEMENT);
    }

    private static TableForeignKeys of(@Nullable Annotation table, String columns, String key, ForeignKeys.Role role) {
        return table == null
                ? new TableForeignKeys(List.of(), null, role)
                : new TableForeignKeys(table.annotations(columns), table.annotation(key), role);
    }

    /** Of a collection, Hibernate reads the names where the table is written first, and not in an override of it. */
    private static @Nullable Annotation own(Attribute attribute) {
        Annotation ofCollection = attribute.annotations().find("CollectionTable");
        return ofCollection == null ? attribute.annotations().find("JoinTable") : ofCollection;
    }
}
