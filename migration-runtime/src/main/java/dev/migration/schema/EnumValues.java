package dev.migration.schema;

import java.util.Map;

/** Keeps the values of columns those of their named enumeration. */
final class EnumValues {

    private EnumValues() {}

    /** The table itself if nothing changes. */
    static Table of(Table table, Map<ObjectName, EnumType> enumTypes) {
        Table changed = table;
        for (Column column : table.columns().values()) {
            ColumnType type = of(column.type(), enumTypes);
            if (!type.equals(column.type())) {
                changed = changed.withColumn(column.withType(type));
            }
        }
        return changed;
    }

    private static ColumnType of(ColumnType type, Map<ObjectName, EnumType> enumTypes) {
        if (type instanceof ColumnType.NamedEnum named) {
            EnumType known = enumTypes.get(named.type());
            return known == null ? named : new ColumnType.NamedEnum(named.type(), known.values());
        }
        return type instanceof ColumnType.Array array
                ? new ColumnType.Array(of(array.element(), enumTypes), array.length())
                : type;
    }
}
