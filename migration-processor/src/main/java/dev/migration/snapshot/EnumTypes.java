package dev.migration.snapshot;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The named enumerations of a snapshot, which are there for the columns that have them. */
public final class EnumTypes {

    private EnumTypes() {}

    /** Those that columns of {@code tables} have, by name. */
    public static List<EnumType> of(Collection<Table> tables) {
        Map<ObjectName, EnumType> types = new TreeMap<>();
        for (Table table : tables) {
            for (Column column : table.columns().values()) {
                if (column.type() instanceof ColumnType.NamedEnum named) {
                    types.put(named.type(), new EnumType(named.type(), named.values()));
                }
            }
        }
        return List.copyOf(types.values());
    }
}
