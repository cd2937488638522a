package dev.migration.diff;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.Optional;

/** A column that a generator of the application numbers. */
record NumberedColumn(ObjectName table, Identifier column) {

    /** Whether {@code schema} has the column, and whole numbers in it. */
    boolean isIn(Schema schema) {
        return find(schema).filter(found -> isWhole(found.type())).isPresent();
    }

    /** Whether the database numbers it in {@code schema}, whichever database it is. */
    boolean numbersItself(Schema schema) {
        return find(schema)
                .filter(found -> Identity.isEverywhere(found.identity()))
                .isPresent();
    }

    private Optional<Column> find(Schema schema) {
        return schema.table(table).flatMap(found -> found.column(column));
    }

    private static boolean isWhole(ColumnType type) {
        return type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.TinyInt
                || (type instanceof ColumnType.Decimal decimal && decimal.scale() == 0);
    }
}
