package dev.migration.dialect;

import dev.migration.schema.ColumnType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Numbers that another type would round or not hold, in words that every database understands. */
public final class Digits {

    private Digits() {}

    /**
     * The condition that is true for a value that is lost when a column changes its type; empty if none can be, or if
     * one of the types is no number. From one whole number to another nothing is rounded: what does not fit is told by
     * the limits of the type.
     *
     * @param value the column as it stands in a statement
     */
    public static Optional<String> misfits(ColumnType from, ColumnType to, String value) {
        if (to instanceof ColumnType.Decimal decimal) {
            return decimal(from, decimal, value);
        }
        Long greatest = greatest(to);
        boolean mayHaveDigits = isFloating(from) || from instanceof ColumnType.Decimal;
        if (greatest == null || !mayHaveDigits) {
            return Optional.empty();
        }
        return Optional.of("(" + value + " not between " + (-greatest - 1) + " and " + greatest + " or round(" + value
                + ") <> " + value + ")");
    }

    private static Optional<String> decimal(ColumnType from, ColumnType.Decimal to, String value) {
        int whole = to.precision() - to.scale();
        boolean rounds;
        boolean overflows;
        if (from instanceof ColumnType.Decimal was) {
            rounds = to.scale() < was.scale();
            overflows = whole < was.precision() - was.scale();
        } else if (isFloating(from)) {
            rounds = true;
            overflows = true;
        } else if (greatest(from) != null) {
            rounds = to.scale() < 0;
            overflows = whole < String.valueOf(greatest(from)).length();
        } else {
            return Optional.empty();
        }
        if (!rounds && !overflows) {
            return Optional.empty();
        }
        String exact = "cast(" + value + " as numeric)";
        String rounded = "round(" + exact + ", " + to.scale() + ")";
        String tooLarge = "abs(" + rounded + ") >= 1" + "0".repeat(Math.max(0, whole));
        return Optional.of(
                rounds && overflows
                        ? "(" + rounded + " <> " + value + " or " + tooLarge + ")"
                        : rounds ? rounded + " <> " + value : tooLarge);
    }

    private static boolean isFloating(ColumnType type) {
        return type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision
                || type instanceof ColumnType.FloatBits;
    }

    /** The greatest value of a whole number; null for all other types. */
    public static @Nullable Long greatest(ColumnType type) {
        if (type instanceof ColumnType.TinyInt) {
            return (long) Byte.MAX_VALUE;
        } else if (type instanceof ColumnType.SmallInt) {
            return (long) Short.MAX_VALUE;
        } else if (type instanceof ColumnType.Int) {
            return (long) Integer.MAX_VALUE;
        }
        return type instanceof ColumnType.BigInt ? Long.MAX_VALUE : null;
    }
}
