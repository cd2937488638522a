package dev.migration.dialect.postgresql;

import dev.migration.dialect.Digits;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import java.util.Optional;

/** Values that a cast to a type of fewer digits would round without a word. */
final class PostgresRounding {

    private PostgresRounding() {}

    static Optional<String> misfits(Column before, Column after) {
        ColumnType from = PostgresColumns.stored(before);
        ColumnType to = PostgresColumns.stored(after);
        String column = PostgresNames.sql(after.name());
        if (isLessExactTime(from, to)) {
            return Optional.of("cast(" + column + " as " + PostgresTypes.name(to) + ") <> " + column);
        }
        return Digits.misfits(from, to, column);
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
