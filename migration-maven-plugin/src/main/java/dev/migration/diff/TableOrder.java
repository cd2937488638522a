package dev.migration.diff;

import dev.migration.schema.ForeignKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tables in the order of their foreign keys: a target before what points at it, else by name. */
final class TableOrder {

    private TableOrder() {}

    /** In a cycle, the table with the smallest name is taken before its targets. */
    static List<Table> targetsFirst(Collection<Table> tables) {
        return targetsFirst(tables, Map.of());
    }

    /** @param followers by table, others that come after it as if they pointed at it */
    static List<Table> targetsFirst(Collection<Table> tables, Map<ObjectName, Set<ObjectName>> followers) {
        Map<ObjectName, Table> left = new TreeMap<>();
        tables.forEach(table -> left.put(table.name(), table));
        Map<ObjectName, Set<ObjectName>> targets = new TreeMap<>();
        left.values().forEach(table -> targets.put(table.name(), targets(table, left.keySet())));
        followers.forEach((table, names) -> names.stream()
                .filter(name -> left.containsKey(name) && left.containsKey(table))
                .forEach(name ->
                        targets.getOrDefault(name, new LinkedHashSet<>()).add(table)));
        List<Table> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            ObjectName next = targets.entrySet().stream()
                    .filter(entry -> entry.getValue().isEmpty())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .orElseGet(() -> targets.keySet().iterator().next());
            Table table = left.remove(next);
            if (table != null) {
                ordered.add(table);
            }
            targets.remove(next);
            targets.values().forEach(names -> names.remove(next));
        }
        return ordered;
    }

    private static Set<ObjectName> targets(Table table, Set<ObjectName> among) {
        Set<ObjectName> targets = new LinkedHashSet<>();
        for (ForeignKey key : table.constraintsOf(ForeignKey.class)) {
            if (among.contains(key.target()) && !key.target().equals(table.name())) {
                targets.add(key.target());
            }
        }
        return targets;
    }
}
