package dev.migration.dialect.sqlite;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import java.util.ArrayList;
import java.util.List;

/**
 * Lets a primary key follow directly upon the column that the database is to number: SQLite numbers nothing else, and what
 * works on rows between the two may want to read the numbers.
 */
final class NumberedKeyOrder {

    private NumberedKeyOrder() {}

    static List<Operation> of(List<Operation> operations) {
        List<Operation> ordered = new ArrayList<>();
        for (Operation operation : operations) {
            ordered.add(place(operation, ordered), operation);
        }
        return ordered;
    }

    private static int place(Operation operation, List<Operation> before) {
        if (operation instanceof AddConstraint add && add.constraint() instanceof PrimaryKey key) {
            for (int i = before.size() - 1; i >= 0 && !mustStayBefore(before.get(i), add.table()); i--) {
                if (numbers(before.get(i), add.table(), key)) {
                    return i + 1;
                }
            }
        }
        return before.size();
    }

    private static boolean numbers(Operation operation, ObjectName table, PrimaryKey key) {
        if (operation instanceof AddColumn add) {
            return add.table().equals(table) && isNumbered(add.column(), key);
        }
        return operation instanceof AlterColumn alter && alter.table().equals(table) && isNumbered(alter.after(), key);
    }

    private static boolean isNumbered(Column column, PrimaryKey key) {
        return column.identity() != null && key.columns().equals(List.of(column.name()));
    }

    /** Another key that goes first, and what gives the table or its columns the names that the key uses. */
    private static boolean mustStayBefore(Operation operation, ObjectName table) {
        return (operation instanceof DropConstraint drop && drop.table().equals(table))
                || (operation instanceof CreateTable create
                        && create.table().name().equals(table))
                || operation instanceof RenameTable
                || operation instanceof RenameColumn;
    }
}
