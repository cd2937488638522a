package dev.migration.diff;

import dev.migration.introspect.Surroundings;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables that go because nobody manages them, as far as nothing that stays rests on them. */
final class UnwantedTables {

    private final Surroundings surroundings;
    private final Set<ObjectName> going = new TreeSet<>();

    UnwantedTables(Schema live, Surroundings surroundings, Schema replayed, Schema desired, Scope scope) {
        this.surroundings = surroundings;
        if (scope.dropsUnmanaged()) {
            live.tables().keySet().stream()
                    .filter(name -> !replayed.tables().containsKey(name)
                            && !desired.tables().containsKey(name)
                            && !surroundings.partitioned().containsKey(name)
                            && scope.filter().takes(SchemaObject.table(name)))
                    .forEach(going::add);
        }
        boolean again = true;
        while (again) {
            again = going.removeIf(name -> !going.containsAll(resting(name)));
        }
    }

    private Set<ObjectName> resting(ObjectName table) {
        return surroundings.resting().getOrDefault(table, Set.of());
    }

    boolean takes(ObjectName table) {
        return going.contains(table);
    }

    /** What its author should know of a table that goes, or would but for what rests on it. */
    List<String> warnings(ObjectName table) {
        Set<ObjectName> staying = new TreeSet<>(resting(table));
        staying.removeAll(going);
        if (!staying.isEmpty()) {
            return List.of("Table " + table + " is not dropped, because what stays rests on it: " + list(staying)
                    + ". Where that shall go too, drop it first.");
        }
        return surroundings.heirs().contains(table)
                ? List.of("Table " + table + " inherits from another. The way back makes it again as a table of its"
                        + " own.")
                : List.of();
    }

    private static String list(Set<ObjectName> names) {
        return names.stream().map(ObjectName::toString).collect(Collectors.joining(", "));
    }
}
