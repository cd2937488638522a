package dev.migration.diff;

import dev.migration.schema.ColumnType;

/** Types whose values every database compares with each other. */
final class TypeFamily {

    private TypeFamily() {}

    static boolean isSame(ColumnType one, ColumnType other) {
        return (isNumber(one) && isNumber(other)) || (isText(one) && isText(other));
    }

    private static boolean isNumber(ColumnType type) {
        return type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Decimal;
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Varchar || type instanceof ColumnType.Text;
    }
}
