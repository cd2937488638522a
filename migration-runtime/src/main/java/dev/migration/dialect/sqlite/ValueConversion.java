package dev.migration.dialect.sqlite;

import dev.migration.schema.ColumnType;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What the affinity of the new type does not do by itself: truth values and identifiers that were texts, and the way
 * back, read and written as PostgreSQL does. A value that fits neither stays as it is, and is counted afterwards.
 */
final class ValueConversion {

    private ValueConversion() {}

    static Optional<UnaryOperator<String>> of(ColumnType before, ColumnType after) {
        if (isText(before) && after instanceof ColumnType.Bool) {
            return Optional.of(value -> "case lower(trim(" + value + "))"
                    + " when 'true' then 1 when 't' then 1 when 'yes' then 1 when 'y' then 1 when 'on' then 1"
                    + " when '1' then 1 when 'false' then 0 when 'f' then 0 when 'no' then 0 when 'n' then 0"
                    + " when 'off' then 0 when '0' then 0 else " + value + " end");
        } else if (before instanceof ColumnType.Bool && isText(after)) {
            return Optional.of(
                    value -> "case " + value + " when 1 then 'true' when 0 then 'false' else " + value + " end");
        } else if (isText(before) && after instanceof ColumnType.Uuid) {
            return Optional.of(ValueConversion::toUuid);
        } else if (before instanceof ColumnType.Uuid && isText(after)) {
            return Optional.of(ValueConversion::fromUuid);
        }
        return Optional.empty();
    }

    private static String toUuid(String value) {
        String digits = "replace(" + value + ", '-', '')";
        return "case when length(" + digits + ") = 32 and " + digits + " not glob '*[^0-9a-fA-F]*' then unhex(" + digits
                + ") else " + value + " end";
    }

    private static String fromUuid(String value) {
        String hex = "lower(hex(" + value + "))";
        return "case when length(" + value + ") = 16 then substr(" + hex + ", 1, 8) || '-' || substr(" + hex
                + ", 9, 4) || '-' || substr(" + hex + ", 13, 4) || '-' || substr(" + hex + ", 17, 4) || '-' || substr("
                + hex + ", 21) else " + value + " end";
    }

    private static boolean isText(ColumnType type) {
        return SqliteTypes.affinity(SqliteTypes.name(type)) == SqliteTypes.Affinity.TEXT;
    }
}
