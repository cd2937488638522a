package dev.migration.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** How composite types hang together: each may have others as the types of its attributes. */
public final class CompositeTypes {

    private CompositeTypes() {}

    /** All of {@code types}, each behind those that it has attributes of; else by name. */
    public static List<CompositeType> inOrder(Collection<CompositeType> types) {
        Map<ObjectName, CompositeType> known = new TreeMap<>();
        types.forEach(type -> known.put(type.name(), type));
        return needed(known.keySet().stream().map(ColumnType.Composite::new), known);
    }

    /** Those of {@code known} that the columns of {@code tables} have, themselves or inside of others, in order. */
    public static List<CompositeType> of(Collection<Table> tables, Map<ObjectName, CompositeType> known) {
        if (known.isEmpty()) {
            return List.of();
        }
        return needed(
                tables.stream()
                        .flatMap(table -> table.columns().values().stream())
                        .map(Column::type),
                known);
    }

    private static List<CompositeType> needed(
            Stream<? extends ColumnType> types, Map<ObjectName, CompositeType> known) {
        Map<ObjectName, CompositeType> ordered = new LinkedHashMap<>();
        types.forEach(type -> add(type, known, ordered, new ArrayList<>()));
        return List.copyOf(ordered.values());
    }

    private static void add(
            ColumnType type,
            Map<ObjectName, CompositeType> known,
            Map<ObjectName, CompositeType> ordered,
            List<ObjectName> around) {
        if (type instanceof ColumnType.Array array) {
            add(array.element(), known, ordered, around);
        } else if (type instanceof ColumnType.Composite composite
                && known.containsKey(composite.type())
                && !ordered.containsKey(composite.type())) {
            if (around.contains(composite.type())) {
                throw new SchemaException("Composite type " + composite.type() + " is a part of itself.");
            }
            around.add(composite.type());
            CompositeType found = known.get(composite.type());
            found.attributes().forEach(attribute -> add(attribute.type(), known, ordered, around));
            around.remove(composite.type());
            ordered.put(found.name(), found);
        }
    }
}
