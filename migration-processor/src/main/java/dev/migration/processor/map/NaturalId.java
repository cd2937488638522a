package dev.migration.processor.map;

import dev.migration.processor.model.Attribute;
import dev.migration.processor.naming.HashedNames;
import dev.migration.processor.orm.OrmSetting;
import dev.migration.processor.orm.OrmSettings;
import dev.migration.schema.Identifier;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Element;

/** The columns of a natural id in the order of Hibernate's key: attributes by name, those of a superclass first. */
final class NaturalId {

    private final Map<Element, SortedMap<String, List<ColumnDraft>>> parts = new LinkedHashMap<>();

    void add(Attribute attribute, List<ColumnDraft> columns) {
        parts.computeIfAbsent(attribute.element().getEnclosingElement(), type -> new TreeMap<>())
                .put(attribute.name(), columns);
    }

    /** Makes the columns a key of {@code table}, if there are any. */
    void addKey(TableDraft table, OrmSettings settings) {
        List<ColumnDraft> columns = parts.values().stream()
                .flatMap(ofClass -> ofClass.values().stream())
                .flatMap(List::stream)
                .toList();
        if (!columns.isEmpty()) {
            boolean looked = settings.is(OrmSetting.UNIQUE_KEY_VALIDATION, "all");
            table.addUnique(TableDraft.UniqueSource.IMPLIED, looked ? hashedName(table) : "", columns);
        }
    }

    /** What Hibernate looks for: it says {@code _NaturalID} in place of the columns, whichever they are. */
    private static String hashedName(TableDraft table) {
        return HashedNames.of("UK", table.name.name(), List.of(Identifier.of("_NaturalID")));
    }
}
