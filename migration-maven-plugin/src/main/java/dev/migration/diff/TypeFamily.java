package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AlterColumn;
import dev.migration.schema.ColumnType;
import java.util.function.BiPredicate;

/** Types whose values every database compares with each other. */
final class TypeFamily {

    private TypeFamily() {}

    static boolean isSame(ColumnType one, ColumnType other) {
        return (isNumber(one) && isNumber(other)) || (isText(one) && isText(other));
    }

    /**
     * Whether an expression over a column of one type says the same in the words of a database when the column has the
     * other. PostgreSQL keeps the casts that it adds to constants of another family.
     */
    static boolean isReadAlike(ColumnType one, ColumnType other) {
        boolean same = one.getClass() == other.getClass() && !(one instanceof ColumnType.Native);
        return same || (isWhole(one) && isWhole(other)) || (isText(one) && isText(other));
    }

    /** Whether a column gets another type in {@code dialect}, and one that is not {@code alike}. */
    static boolean changes(AlterColumn alter, Dialect dialect, BiPredicate<ColumnType, ColumnType> alike) {
        String before = dialect.typeName(alter.before().type());
        String after = dialect.typeName(alter.after().type());
        return !before.equals(after) && !alike.test(dialect.parseType(before), dialect.parseType(after));
    }

    private static boolean isNumber(ColumnType type) {
        return isWhole(type) || type instanceof ColumnType.Decimal;
    }

    private static boolean isWhole(ColumnType type) {
        return type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt;
    }

    private static boolean isText(ColumnType type) {
        return type instanceof ColumnType.Varchar || type instanceof ColumnType.Text;
    }
}
