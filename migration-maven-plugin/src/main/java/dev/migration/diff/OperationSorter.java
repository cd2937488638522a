package dev.migration.diff;

import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Schema;
import java.util.Comparator;
import java.util.List;

/** Brings the operations of a diff in an order that runs. Within a phase they keep the order that they came in. */
final class OperationSorter {

    private OperationSorter() {}

    /** @param before what the operations start from; tells which constraints are foreign keys, which rest on others */
    static List<Operation> sort(List<Operation> operations, Schema before) {
        Phases phases = new Phases(operations, before);
        return operations.stream()
                .sorted(Comparator.comparing((Operation operation) -> operation.accept(phases))
                        .thenComparing(operation -> dropsForeignKey(operation, before) ? 0 : 1))
                .toList();
    }

    private static boolean dropsForeignKey(Operation operation, Schema before) {
        return operation instanceof DropConstraint drop
                && before.requireTable(drop.table()).constraints().get(drop.constraint()) instanceof ForeignKey;
    }
}
