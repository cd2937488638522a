package dev.migration.diff;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import java.util.ArrayList;
import java.util.List;

/** Asks the author for a value before a column of a table that may have rows becomes NOT NULL. */
final class RowSafety {

    private RowSafety() {}

    static List<Operation> apply(List<Operation> operations) {
        List<Operation> safe = new ArrayList<>();
        for (Operation operation : operations) {
            if (operation instanceof AddColumn add && needsValue(add.column())) {
                Column nullable = add.column().withNullable(true);
                safe.add(new AddColumn(add.table(), nullable));
                safe.add(new Backfill(add.table(), nullable.name(), null));
                safe.add(new AlterColumn(add.table(), nullable, add.column()));
            } else if (operation instanceof AlterColumn alter && becomesRequired(alter)) {
                safe.add(new Backfill(alter.table(), alter.after().name(), null));
                safe.add(alter);
            } else {
                safe.add(operation);
            }
        }
        return safe;
    }

    private static boolean needsValue(Column column) {
        return !column.nullable()
                && column.defaultValue() == null
                && column.identity() == null
                && column.generated() == null;
    }

    /** What was computed until now keeps its values, and nobody can write others into it before that. */
    private static boolean becomesRequired(AlterColumn alter) {
        return alter.before().nullable()
                && !alter.after().nullable()
                && alter.before().generated() == null
                && alter.after().generated() == null;
    }
}
