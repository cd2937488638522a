package dev.migration.dialect.sqlite;

import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Defaults and how they are written. */
final class SqliteDefaults {

    private SqliteDefaults() {}

    static String literal(DefaultValue value) {
        if (value instanceof DefaultValue.Text text) {
            return SqliteNames.text(text.value());
        } else if (value instanceof DefaultValue.Numeric number) {
            return number.value().toPlainString();
        } else if (value instanceof DefaultValue.Bool bool) {
            return bool.value() ? "true" : "false";
        } else if (value instanceof DefaultValue.Expression expression) {
            return "(" + SqlText.withoutParentheses(expression.sql()) + ")";
        }
        throw new IllegalStateException("Unknown default " + value);
    }

    /** Reads a default as it stands in the text of a table; DEFAULT NULL is none. */
    static @Nullable DefaultValue parse(String sql) {
        String text = SqlText.withoutParentheses(sql);
        List<SqlToken> tokens = SqlTokenizer.tokens(text);
        if (tokens.size() == 1 && tokens.get(0).kind() == SqlToken.Kind.STRING) {
            return new DefaultValue.Text(tokens.get(0).value());
        }
        String lower = text.toLowerCase(Locale.ROOT);
        if (lower.equals("null")) {
            return null;
        }
        if (lower.equals("true") || lower.equals("false")) {
            return new DefaultValue.Bool(lower.equals("true"));
        }
        return isNumber(text) ? new DefaultValue.Numeric(new BigDecimal(text)) : new DefaultValue.Expression(text);
    }

    /** The value as a column of {@code type} keeps it, in the word that fits the type: 1 is true, '5' is 5. */
    static @Nullable DefaultValue stored(@Nullable DefaultValue value, ColumnType type) {
        SqliteTypes.Affinity affinity = SqliteTypes.affinity(SqliteTypes.name(type));
        if (value instanceof DefaultValue.Numeric number) {
            return number(number.value(), type, affinity);
        } else if (value instanceof DefaultValue.Bool flag && !(type instanceof ColumnType.Bool)) {
            return number(flag.value() ? BigDecimal.ONE : BigDecimal.ZERO, type, affinity);
        } else if (value instanceof DefaultValue.Text text
                && isNumber(text.value())
                && affinity != SqliteTypes.Affinity.TEXT
                && affinity != SqliteTypes.Affinity.BLOB) {
            return number(new BigDecimal(text.value()), type, affinity);
        }
        return value;
    }

    private static DefaultValue number(BigDecimal value, ColumnType type, SqliteTypes.Affinity affinity) {
        BigDecimal plain = value.stripTrailingZeros();
        boolean isFlag = plain.compareTo(BigDecimal.ONE) == 0 || plain.signum() == 0;
        if (type instanceof ColumnType.Bool && isFlag) {
            return new DefaultValue.Bool(plain.signum() != 0);
        }
        return affinity == SqliteTypes.Affinity.TEXT
                ? new DefaultValue.Text(value.toPlainString())
                : new DefaultValue.Numeric(plain);
    }

    /** Whether every row that is there can be given the value when a column is added. */
    static boolean isConstant(@Nullable DefaultValue value) {
        return !(value instanceof DefaultValue.Expression);
    }

    private static boolean isNumber(String text) {
        return text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    }
}
