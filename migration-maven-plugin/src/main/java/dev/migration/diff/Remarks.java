package dev.migration.diff;

import dev.migration.introspect.Bystander;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says which tables a revision leaves alone because of what the database has in their place. */
record Remarks(CurrentSchema current, ObjectFilter filter) {

    /** @param origins where the model has a table from, as {@code Snapshot} says it */
    List<String> of(Schema model, Map<String, String> origins) {
        List<String> remarks = new ArrayList<>();
        for (ObjectName name : new TreeSet<>(model.tables().keySet())) {
            if (filter.takes(SchemaObject.table(name))) {
                current.surroundings()
                        .inPlaceOf(name)
                        .ifPresent(other -> remarks.add(mappedElsewhere(name, other, origins)));
            }
        }
        for (ObjectName name : new TreeSet<>(current.surroundings().unnumbered())) {
            model.table(name)
                    .filter(table -> filter.takes(SchemaObject.table(name))
                            && table.columns().values().stream().anyMatch(column -> column.identity() != null))
                    .ifPresent(
                            table -> remarks.add("Table " + name + " is WITHOUT ROWID in the database, so that SQLite"
                                    + " does not number its rows as the model has it. Make it again without that, with op.sql(..):"
                                    + " a new table, the rows, and the old name."));
        }
        for (ObjectName name : PartitionedTable.gone(current, model)) {
            if (filter.takes(SchemaObject.table(name))) {
                remarks.add(
                        "Table " + name + " is partitioned, so that it is not dropped. Where it shall go, drop it in"
                                + " a revision: op.sql(sql(\"drop table " + name
                                + "\").effect(then -> then.dropTable(\"" + name + "\"))).");
            }
        }
        return remarks;
    }

    /** What rests on tables that {@code upgrade} drops, and is not dropped too. */
    List<String> ofDropped(List<Operation> upgrade) {
        Set<ObjectName> dropped = upgrade.stream()
                .filter(DropTable.class::isInstance)
                .map(operation -> ((DropTable) operation).table())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> remarks = new ArrayList<>();
        for (ObjectName table : dropped) {
            Set<ObjectName> staying =
                    new TreeSet<>(current.surroundings().resting().getOrDefault(table, Set.of()));
            staying.removeAll(dropped);
            if (!staying.isEmpty()) {
                remarks.add("Table " + table + " goes, and what stays rests on it: "
                        + staying.stream().map(ObjectName::toString).collect(Collectors.joining(", "))
                        + ". Drop that before it in the revision, and make it again behind it in the downgrade, with"
                        + " op.sql(..).");
            }
        }
        return remarks;
    }

    private static String mappedElsewhere(ObjectName name, Bystander other, Map<String, String> origins) {
        String entity = origins.get(name.toString());
        return (entity == null ? "Table " + name + " of the model" : "Table " + name + " of " + entity) + " is "
                + other.describe() + " in the database: it is neither made nor compared."
                + " migration.excludeObjects=table:" + name + " says so where no database is at hand.";
    }
}
