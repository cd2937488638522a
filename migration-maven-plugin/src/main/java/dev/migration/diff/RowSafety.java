package dev.migration.diff;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Asks the author for a value before a column of a table that may have rows becomes NOT NULL, and changes an enumeration
 * in steps where one would leave no room for the rows.
 */
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
            } else if (operation instanceof AlterColumn alter) {
                alter(alter, safe);
            } else {
                safe.add(operation);
            }
        }
        return safe;
    }

    private static void alter(AlterColumn alter, List<Operation> safe) {
        AlterColumn last = alter;
        Column between = between(alter);
        if (between != null) {
            safe.add(new AlterColumn(alter.table(), alter.before(), between));
            last = new AlterColumn(alter.table(), between, alter.after());
        }
        if (becomesRequired(last)) {
            safe.add(new Backfill(last.table(), last.after().name(), null));
        }
        safe.add(last);
    }

    /** What the column is while it changes from one enumeration to another; null if it need not be anything. */
    private static @Nullable Column between(AlterColumn alter) {
        Column before = alter.before();
        Column after = alter.after();
        if (before.type() instanceof ColumnType.EnumName was && after.type() instanceof ColumnType.EnumName is) {
            List<String> come = is.values().stream()
                    .filter(name -> !was.values().contains(name))
                    .toList();
            return alter.goneNames().isEmpty() || come.isEmpty() ? null : withAllNames(before, was, is, come);
        } else if (before.type() instanceof ColumnType.EnumOrdinal was
                && after.type() instanceof ColumnType.EnumName is) {
            return withMorePositions(before, was.count(), is.values().size());
        } else if (before.type() instanceof ColumnType.EnumName was
                && after.type() instanceof ColumnType.EnumOrdinal is) {
            return is.count() > was.values().size()
                    ? after.withType(new ColumnType.EnumOrdinal(was.values().size()))
                            .withNullable(before.nullable())
                    : null;
        }
        return null;
    }

    /** A row can be given a new name in place of one that goes only while the column takes both. */
    private static Column withAllNames(
            Column column, ColumnType.EnumName before, ColumnType.EnumName after, List<String> come) {
        List<String> names = new ArrayList<>(before.values());
        names.addAll(come);
        return column.withType(new ColumnType.EnumName(names, Math.max(before.length(), after.length())));
    }

    /** Each position becomes a name only while there are as many: constants that come are taken for the last ones. */
    private static @Nullable Column withMorePositions(Column column, int positions, int names) {
        return names > positions ? column.withType(new ColumnType.EnumOrdinal(names)) : null;
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
