package dev.migration.diff;

import dev.migration.operation.AddColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Schema;
import java.util.Comparator;
import java.util.List;

/** Brings the operations of a diff in an order that runs. Within a phase they keep the order that they came in. */
final class OperationSorter {

    private static final Comparator<Operation> ORDER = Comparator.comparing(
                    (Operation operation) -> operation.accept(new Phases()))
            .thenComparing(OperationSorter::within);

    private OperationSorter() {}

    /** @param before tells which constraints are foreign keys, which rest on others and are dropped first */
    static List<Operation> sort(List<Operation> operations, Schema before) {
        return operations.stream()
                .sorted(ORDER.thenComparing(operation -> dropsForeignKey(operation, before) ? 0 : 1))
                .toList();
    }

    private static boolean dropsForeignKey(Operation operation, Schema before) {
        return operation instanceof DropConstraint drop
                && before.requireTable(drop.table()).constraints().get(drop.constraint()) instanceof ForeignKey;
    }

    /** A computed column needs the others. */
    private static int within(Operation operation) {
        return operation instanceof AddColumn add && add.column().generated() != null ? 1 : 0;
    }
}
