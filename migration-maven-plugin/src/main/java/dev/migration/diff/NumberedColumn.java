package dev.migration.diff;

import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;

/** A column that a generator of the application numbers. */
record NumberedColumn(ObjectName table, Identifier column) {

    /** Whether {@code schema} has the column, and whole numbers in it. */
    boolean isIn(Schema schema) {
        return schema.table(table)
                .flatMap(found -> found.column(column))
                .filter(found -> isWhole(found.type()))
                .isPresent();
    }

    private static boolean isWhole(ColumnType type) {
        return type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.TinyInt
                || (type instanceof ColumnType.Decimal decimal && decimal.scale() == 0);
    }
}
