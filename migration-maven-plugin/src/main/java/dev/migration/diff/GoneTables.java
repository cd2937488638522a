package dev.migration.diff;

import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables that are to go: what points at another, or inherits from it, before that other; a cycle is opened first. */
final class GoneTables {

    private final List<Table> order;

    /** @param resting by table, others that go before it */
    GoneTables(Schema before, Schema desired, Map<ObjectName, Set<ObjectName>> resting) {
        List<Table> gone = before.tables().values().stream()
                .filter(table -> desired.table(table.name()).isEmpty())
                .toList();
        order = new ArrayList<>(TableOrder.targetsFirst(gone, resting));
        Collections.reverse(order);
    }

    List<Operation> drop() {
        List<Operation> operations = new ArrayList<>();
        Set<ObjectName> dropped = new HashSet<>();
        for (Table table : order) {
            for (Table other : order) {
                if (!dropped.contains(other.name()) && !other.name().equals(table.name())) {
                    cut(other, table.name(), operations);
                }
            }
            dropped.add(table.name());
        }
        order.forEach(table -> operations.add(new DropTable(table.name())));
        return operations;
    }

    /** Drops the foreign keys of {@code table} to {@code target}, which goes first. */
    private static void cut(Table table, ObjectName target, List<Operation> operations) {
        for (ForeignKey key : table.constraintsOf(ForeignKey.class)) {
            if (key.target().equals(target)) {
                operations.add(new DropConstraint(table.name(), key.name()));
            }
        }
    }
}
