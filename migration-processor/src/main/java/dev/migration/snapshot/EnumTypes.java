package dev.migration.snapshot;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The named enumerations of a snapshot, which are there for the columns and attributes that have them. */
public final class EnumTypes {

    private EnumTypes() {}

    /** Those that columns of {@code tables} and attributes of {@code compositeTypes} have, by name. */
    public static List<EnumType> of(Collection<Table> tables, Collection<CompositeType> compositeTypes) {
        Map<ObjectName, EnumType> types = new TreeMap<>();
        Stream.concat(
                        tables.stream()
                                .flatMap(table -> table.columns().values().stream())
                                .map(Column::type),
                        compositeTypes.stream()
                                .flatMap(type -> type.attributes().stream())
                                .map(CompositeType.Attribute::type))
                .forEach(type -> add(type, types));
        return List.copyOf(types.values());
    }

    private static void add(ColumnType type, Map<ObjectName, EnumType> types) {
        if (type instanceof ColumnType.NamedEnum named) {
            types.put(named.type(), new EnumType(named.type(), named.values()));
        } else if (type instanceof ColumnType.Array array) {
            add(array.element(), types);
        }
    }
}
