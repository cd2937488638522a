package dev.migration.dialect.sqlite;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.Backfill;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.DropTable;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.RenameTable;
import dev.migration.operation.RunCode;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets new columns and what fills columns go before changes that have nothing to do with them, so that these changes
 * stand side by side and cost one rebuild: work on rows would end it.
 */
final class RebuildOrder {

    private record Place(ObjectName table, Identifier column) {}

    private final LiftedRules rules;
    private final Set<Place> added = new HashSet<>();

    /** What the database is to number once it is the primary key. */
    private final Set<Place> numbered = new HashSet<>();

    private RebuildOrder(LiftedRules rules) {
        this.rules = rules;
    }

    static List<Operation> of(List<Operation> operations, SqliteCatalog catalog) throws SQLException {
        RebuildOrder order = new RebuildOrder(LiftedRules.of(operations, catalog));
        List<Operation> ordered = new ArrayList<>();
        for (Operation operation : operations) {
            order.note(operation);
            int place = ordered.size();
            while (place > 0 && order.mayGoBefore(operation, ordered.get(place - 1))) {
                place--;
            }
            ordered.add(place, operation);
        }
        return ordered;
    }

    private void note(Operation operation) {
        if (operation instanceof AddColumn add) {
            added.add(new Place(add.table(), add.column().name()));
            noteNumbered(add.table(), add.column());
        } else if (operation instanceof AlterColumn alter) {
            noteNumbered(alter.table(), alter.after());
        }
    }

    private void noteNumbered(ObjectName table, Column column) {
        if (column.identity() != null) {
            numbered.add(new Place(table, column.name()));
        }
    }

    private boolean mayGoBefore(Operation later, Operation earlier) {
        if (changesNamesOrRows(earlier)) {
            return false;
        } else if (later instanceof AddColumn add) {
            return NativeAlter.canAdd(add.column()) && leaves(earlier, add);
        }
        return later instanceof Backfill backfill && leaves(earlier, backfill);
    }

    private static boolean changesNamesOrRows(Operation operation) {
        return (operation instanceof AddColumn add && NativeAlter.canAdd(add.column()))
                || operation instanceof Backfill
                || operation instanceof ExecuteSql
                || operation instanceof InsertRows
                || operation instanceof RunCode
                || operation instanceof RenameTable
                || operation instanceof RenameColumn
                || operation instanceof RenameSequence
                || operation instanceof RenameEnumValue;
    }

    /** Whether a column can be added as well before a change as after it. */
    private static boolean leaves(Operation change, AddColumn add) {
        if (change instanceof DropColumn drop) {
            return !(drop.table().equals(add.table())
                    && drop.column().equals(add.column().name()));
        } else if (change instanceof DropConstraint drop) {
            // one of the same name would be there twice for a while
            return SqliteEnumCheck.of(add.table(), add.column())
                    .map(CheckConstraint::name)
                    .filter(drop.constraint()::equals)
                    .isEmpty();
        }
        return !add.table().equals(comesOrGoes(change));
    }

    /** The table that a change makes or drops; null if it does neither. */
    private static @Nullable ObjectName comesOrGoes(Operation change) {
        if (change instanceof CreateTable create) {
            return create.table().name();
        }
        return change instanceof DropTable drop ? drop.table() : null;
    }

    /** Whether a column can be filled as well before a change as after it. */
    private boolean leaves(Operation change, Backfill backfill) {
        if (change instanceof AddColumn other) {
            return leaves(other.table(), other.column().name(), backfill.expression(), backfill);
        } else if (change instanceof AlterColumn alter) {
            boolean sameValues = alter.before().type().equals(alter.after().type())
                    && Objects.equals(alter.before().generated(), alter.after().generated());
            return leaves(alter.table(), alter.after().name(), sameValues ? null : backfill.expression(), backfill);
        } else if (change instanceof DropColumn drop) {
            return leaves(drop.table(), drop.column(), backfill.expression(), backfill);
        } else if (change instanceof DropConstraint || change instanceof DropIndex) {
            // what a rule forbids may be what the column is filled with once the rule is gone
            return backfill.expression() == null || !rules.mayForbid(change, column(backfill));
        } else if (change instanceof AddEnumValue || change instanceof AlterEnumType) {
            // a new column has the values that it is to have from the start
            return added.contains(new Place(table(backfill), column(backfill)));
        } else if (change instanceof AddConstraint add && add.constraint() instanceof PrimaryKey key) {
            return key.columns().stream()
                    .filter(column -> numbered.contains(new Place(add.table(), column)))
                    .allMatch(column -> leaves(add.table(), column, backfill.expression(), backfill));
        }
        ObjectName table = comesOrGoes(change);
        return table == null || (!table.equals(table(backfill)) && !reads(backfill, table.name()));
    }

    private static boolean leaves(ObjectName table, Identifier column, @Nullable String expression, Backfill backfill) {
        boolean isFilled = table(backfill).equals(table) && column(backfill).equals(column);
        return !isFilled && (expression == null || !SqlText.mentions(expression, column.text()));
    }

    private static boolean reads(Backfill backfill, Identifier name) {
        String expression = backfill.expression();
        return expression != null && SqlText.mentions(expression, name.text());
    }

    private static ObjectName table(Backfill backfill) {
        return SqliteNames.fold(backfill.table());
    }

    private static Identifier column(Backfill backfill) {
        return SqliteNames.fold(backfill.column());
    }
}
