package dev.migration.introspect;

import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads defaults as {@code pg_get_expr} prints them: {@code 'a'::character varying}, {@code 5}, {@code now()}. */
final class PostgresDefaults {

    private static final Pattern TEXT =
            Pattern.compile("'((?:[^']|'')*)'(?:::[\\w\" .]+(?:\\(\\d+(?:,\\d+)?\\))?[\\w ]*)?", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern NULL = Pattern.compile("NULL(::.*)?");

    private PostgresDefaults() {}

    static @Nullable DefaultValue parse(String sql, ColumnType type) {
        if (NULL.matcher(sql).matches()) {
            return null;
        }
        if (sql.equals("true") || sql.equals("false")) {
            return new DefaultValue.Bool(sql.equals("true"));
        }
        Matcher text = TEXT.matcher(sql);
        String value = text.matches() ? text.group(1).replace("''", "'") : sql;
        boolean isNumber = NUMBER.matcher(value).matches() && (!text.matches() || isNumeric(type));
        if (isNumber) {
            return new DefaultValue.Numeric(new BigDecimal(value));
        }
        return text.matches() ? new DefaultValue.Text(value) : new DefaultValue.Expression(sql);
    }

    private static boolean isNumeric(ColumnType type) {
        return type instanceof ColumnType.SmallInt
                || type instanceof ColumnType.Int
                || type instanceof ColumnType.BigInt
                || type instanceof ColumnType.Decimal
                || type instanceof ColumnType.Real
                || type instanceof ColumnType.DoublePrecision;
    }
}
