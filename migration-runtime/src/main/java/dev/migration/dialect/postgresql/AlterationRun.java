package dev.migration.dialect.postgresql;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;

/**
 * Operations that are planned together, see {@link PostgresAlterations}.
 *
 * @param size how many of the operations it takes
 * @param backfills those among them that fill columns, in their order; they come first
 */
record AlterationRun(ObjectName table, int size, List<Backfill> backfills, List<AlterColumn> changes) {

    /** The run that {@code operations} begin with, whose first one is {@code first}. */
    static AlterationRun of(AlterColumn first, List<Operation> operations) {
        AlterationRun longest = of(first.table(), operations, true);
        boolean anyComputed = longest.changes().stream()
                .anyMatch(op -> op.before().generated() != null || op.after().generated() != null);
        // what an author fills in may need the columns as the changes before it leave them
        return anyComputed ? longest : of(first.table(), operations, false);
    }

    private static AlterationRun of(ObjectName table, List<Operation> operations, boolean overBackfills) {
        List<Backfill> backfills = new ArrayList<>();
        List<AlterColumn> changes = new ArrayList<>();
        int size = 0;
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alter && alter.table().equals(table)) {
                changes.add(alter);
                size = changes.size() + backfills.size();
            } else if (overBackfills
                    && operation instanceof Backfill backfill
                    && backfill.table().equals(table)) {
                backfills.add(backfill);
            } else {
                break;
            }
        }
        return new AlterationRun(table, size, backfills.subList(0, size - changes.size()), changes);
    }
}
