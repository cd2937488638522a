package dev.migration.operation;

import dev.migration.schema.ColumnType;

/** Whether numbers and times lose digits, without an error, when their type changes. */
final class Rounding {

    private static final int WHOLE = 0;

    /** More digits than any type of numbers keeps for sure. */
    private static final int BINARY = Integer.MAX_VALUE;

    private Rounding() {}

    static boolean mayRound(ColumnType before, ColumnType after) {
        return (isNumber(before) && isNumber(after) && digits(after) < digits(before))
                || (isNumber(before) && isNumber(after) && digits(before) == BINARY && !before.equals(after))
                || (fraction(before) != BINARY && fraction(after) < fraction(before));
    }

    private static boolean isNumber(ColumnType type) {
        return isWhole(type) || isBinary(type) || type instanceof ColumnType.Decimal;
    }

    private static boolean isWhole(ColumnType type) {
        return type instanceof ColumnType.TinyInt
                || type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt;
    }

    private static boolean isBinary(ColumnType type) {
        return type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.FloatBits;
    }

    /** Behind the point. */
    private static int digits(ColumnType type) {
        if (type instanceof ColumnType.Decimal decimal) {
            return decimal.scale();
        }
        return isBinary(type) ? BINARY : WHOLE;
    }

    /** Digits of fractional seconds; a date has less than none, and what is no time may have any. */
    private static int fraction(ColumnType type) {
        if (type instanceof ColumnType.Time time) {
            return time.precision();
        } else if (type instanceof ColumnType.TimeTz time) {
            return time.precision();
        } else if (type instanceof ColumnType.Timestamp timestamp) {
            return timestamp.precision();
        } else if (type instanceof ColumnType.TimestampTz timestamp) {
            return timestamp.precision();
        } else if (type instanceof ColumnType.IntervalSecond interval) {
            return interval.precision();
        }
        return type instanceof ColumnType.Date ? -1 : BINARY;
    }
}
