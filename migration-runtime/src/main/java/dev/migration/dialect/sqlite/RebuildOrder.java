package dev.migration.dialect.sqlite;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameIndex;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets new columns and what fills columns go before changes that have nothing to do with them, so that these changes
 * stand side by side and cost one rebuild: work on rows would end it.
 */
final class RebuildOrder {

    private RebuildOrder() {}

    static List<Operation> of(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>();
        for (Operation operation : operations) {
            int place = ordered.size();
            while (place > 0 && mayGoBefore(operation, ordered.get(place - 1))) {
                place--;
            }
            ordered.add(place, operation);
        }
        return ordered;
    }

    private static boolean mayGoBefore(Operation later, Operation earlier) {
        if (later instanceof AddColumn add) {
            return add.column().generated() == null
                    && isChange(earlier)
                    && !drops(earlier, add.table(), add.column().name());
        }
        return later instanceof Backfill backfill && isChange(earlier) && leaves(earlier, backfill);
    }

    private static boolean isChange(Operation operation) {
        return operation instanceof AlterColumn
                || operation instanceof DropColumn
                || operation instanceof AddConstraint
                || operation instanceof DropConstraint
                || operation instanceof RenameConstraint
                || operation instanceof CreateIndex
                || operation instanceof DropIndex
                || operation instanceof RenameIndex;
    }

    private static boolean drops(Operation operation, ObjectName table, Identifier column) {
        return operation instanceof DropColumn drop
                && drop.table().equals(table)
                && drop.column().equals(column);
    }

    /** Whether a column can be filled as well before a change as after it. */
    private static boolean leaves(Operation change, Backfill backfill) {
        if (change instanceof AlterColumn alter) {
            boolean sameValues = alter.before().type().equals(alter.after().type())
                    && Objects.equals(alter.before().generated(), alter.after().generated());
            return leaves(alter.table(), alter.after().name(), sameValues ? null : backfill.expression(), backfill);
        } else if (change instanceof DropColumn drop) {
            return leaves(drop.table(), drop.column(), backfill.expression(), backfill);
        }
        // what a rule forbids may be what the column is filled with once the rule is gone
        boolean liftsRule = change instanceof DropConstraint || change instanceof DropIndex;
        return !liftsRule || backfill.expression() == null;
    }

    private static boolean leaves(ObjectName table, Identifier column, @Nullable String expression, Backfill backfill) {
        boolean isFilled = SqliteNames.fold(backfill.table()).equals(table)
                && SqliteNames.fold(backfill.column()).equals(column);
        return !isFilled && (expression == null || !SqlText.mentions(expression, column.text()));
    }
}
