package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.HashedNames;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.schema.Identifier;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The columns of an entity's natural id in the order of Hibernate's key, in which attributes are mapped. Those of another
 * table have a key of their own there.
 */
final class NaturalId {

    private final boolean takesEmbeddedWhole;
    private final Map<TableDraft, Set<ColumnDraft>> tables = new LinkedHashMap<>();
    private boolean hasInside;
    private boolean isInStruct;

    /** @param takesEmbeddedWhole whether an attribute inside of an embedded one stands for all of that */
    NaturalId(boolean takesEmbeddedWhole) {
        this.takesEmbeddedWhole = takesEmbeddedWhole;
    }

    /** Adds {@code columns} if {@code attribute} says that it is part of the natural id. */
    void add(Attribute attribute, Site site, TableDraft table, List<ColumnDraft> columns) {
        boolean stated = !isInStruct && attribute.annotations().has("hibernate.NaturalId");
        if (takesEmbeddedWhole && site.embedded()) {
            hasInside |= stated;
        } else if (stated) {
            add(table, columns);
        }
    }

    /** Maps a {@code @Struct}, whose attributes are no columns of a table that a key could name. */
    <T> T passOver(Supplier<T> struct) {
        boolean before = isInStruct;
        isInStruct = true;
        try {
            return struct.get();
        } finally {
            isInStruct = before;
        }
    }

    /** As {@link #add}, of an embedded attribute that has been mapped with all in it. */
    void addEmbedded(Attribute attribute, Site site, TableDraft table, List<ColumnDraft> columns) {
        add(attribute, site, table, columns);
        if (hasInside && !site.embedded()) {
            add(table, columns);
            hasInside = false;
        }
    }

    /**
     * As {@link #add}, of a reference. Of columns that nobody wrote, Hibernate knows only the last one.
     *
     * @param written what is written of the columns
     */
    void addReference(
            Attribute attribute, Site site, TableDraft table, List<ColumnDraft> columns, List<Annotation> written) {
        List<ColumnDraft> ordered = written.isEmpty() ? AttributeOrder.ofReferences(columns) : columns;
        // there is none where the other entity has no id
        int first = written.isEmpty() && !ordered.isEmpty() ? ordered.size() - 1 : 0;
        add(attribute, site, table, ordered.subList(first, ordered.size()));
    }

    private void add(TableDraft table, List<ColumnDraft> columns) {
        tables.computeIfAbsent(table, key -> new LinkedHashSet<>()).addAll(columns);
    }

    /** Makes the columns of each table a key, if there are any. */
    void addKeys(OrmSettings settings) {
        boolean looked = settings.is(OrmSetting.UNIQUE_KEY_VALIDATION, "all");
        tables.forEach((table, columns) -> table.addUnique(
                TableDraft.UniqueSource.IMPLIED, looked ? hashedName(table) : "", List.copyOf(columns)));
    }

    /** What Hibernate looks for: it says {@code _NaturalID} in place of the columns, whichever they are. */
    private static String hashedName(TableDraft table) {
        return HashedNames.of("UK", table.name.name(), List.of(Identifier.of("_NaturalID")));
    }
}
