package dev.migration.dialect.postgresql;

import dev.migration.dialect.Digits;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import java.util.Optional;

/** Values that a cast would round without a word, to a type of fewer digits or a truth value. */
final class PostgresRounding {

    private PostgresRounding() {}

    static Optional<String> misfits(Column before, Column after) {
        ColumnType from = PostgresColumns.stored(before);
        ColumnType to = PostgresColumns.stored(after);
        String column = PostgresNames.sql(after.name());
        if (isLessExactTime(from, to)) {
            return Optional.of("cast(" + column + " as " + PostgresTypes.name(to) + ") <> " + column);
        }
        if (to instanceof ColumnType.Bool && PostgresColumns.isNumber(from)) {
            return Optional.of(column + " not in (0, 1)");
        }
        if (to instanceof ColumnType.Real && from instanceof ColumnType.DoublePrecision) {
            return Optional.of(isNoSingle(column));
        }
        return Digits.misfits(from, to, column);
    }

    /** A cast of what is too large or too small for the type fails, so that it must not be tried. */
    private static String isNoSingle(String column) {
        return "case when " + column + " in ('NaN', 'Infinity', '-Infinity', 0) then false when abs(" + column
                + ") not between 1.17549435e-38 and 3.40282346e+38 then true else cast(cast(" + column
                + " as real) as double precision) <> " + column + " end";
    }

    private static boolean isLessExactTime(ColumnType from, ColumnType to) {
        if (from instanceof ColumnType.Timestamp was) {
            return to instanceof ColumnType.Date
                    || (to instanceof ColumnType.Timestamp is && is.precision() < was.precision());
        } else if (from instanceof ColumnType.TimestampTz was) {
            return to instanceof ColumnType.Date
                    || (to instanceof ColumnType.TimestampTz is && is.precision() < was.precision());
        } else if (from instanceof ColumnType.Time was) {
            return to instanceof ColumnType.Time is && is.precision() < was.precision();
        }
        return from instanceof ColumnType.TimeTz was
                && to instanceof ColumnType.TimeTz is
                && is.precision() < was.precision();
    }
}
