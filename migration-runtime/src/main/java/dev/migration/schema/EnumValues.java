package dev.migration.schema;

import java.util.Map;

/** Keeps the values of columns and attributes those of their named enumeration. */
record EnumValues(Map<ObjectName, EnumType> enumTypes) {

    /** The table itself if nothing changes. */
    Table of(Table table) {
        Table changed = table;
        if (!enumTypes.isEmpty()) {
            for (Column column : table.columns().values()) {
                ColumnType type = of(column.type());
                if (!type.equals(column.type())) {
                    changed = changed.withColumn(column.withType(type));
                }
            }
        }
        return changed;
    }

    CompositeType of(CompositeType type) {
        return enumTypes.isEmpty() ? type : type.mapTypes(this::of);
    }

    private ColumnType of(ColumnType type) {
        if (type instanceof ColumnType.NamedEnum named) {
            EnumType known = enumTypes.get(named.type());
            return known == null ? named : new ColumnType.NamedEnum(named.type(), known.values(), named.byPosition());
        }
        return type instanceof ColumnType.Array array
                ? new ColumnType.Array(of(array.element()), array.length())
                : type;
    }
}
