package dev.migration.diff;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the author for a value before a column of a table that may have rows becomes NOT NULL, and leaves room to give
 * rows another name of an enumeration.
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
        if (!alter.goneNames().isEmpty() && !inverse(alter).goneNames().isEmpty()) {
            Column wide = withAllNames(alter);
            safe.add(new AlterColumn(alter.table(), alter.before(), wide));
            last = new AlterColumn(alter.table(), wide, alter.after());
        }
        if (becomesRequired(last)) {
            safe.add(new Backfill(last.table(), last.after().name(), null));
        }
        safe.add(last);
    }

    private static AlterColumn inverse(AlterColumn alter) {
        return new AlterColumn(alter.table(), alter.after(), alter.before());
    }

    /** A row can be given a new name in place of one that goes only while the column takes both. */
    private static Column withAllNames(AlterColumn alter) {
        ColumnType.EnumName before = (ColumnType.EnumName) alter.before().type();
        ColumnType.EnumName after = (ColumnType.EnumName) alter.after().type();
        List<String> names = new ArrayList<>(before.values());
        names.addAll(inverse(alter).goneNames());
        return alter.before().withType(new ColumnType.EnumName(names, Math.max(before.length(), after.length())));
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
