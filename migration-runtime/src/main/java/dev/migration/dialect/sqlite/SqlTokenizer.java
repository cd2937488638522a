package dev.migration.dialect.sqlite;

import dev.migration.error.MigrationException;
import java.util.ArrayList;
import java.util.List;

/** Cuts SQL text into tokens by SQLite's rules (tokenize.c). */
final class SqlTokenizer {

    private static final List<String> OPERATORS = List.of("->>", "->", "||", "<<", ">>", "<=", ">=", "==", "<>", "!=");

    private final String sql;
    private int position;

    private SqlTokenizer(String sql) {
        this.sql = sql;
    }

    static List<SqlToken> tokens(String sql) {
        SqlTokenizer tokenizer = new SqlTokenizer(sql);
        List<SqlToken> tokens = new ArrayList<>();
        tokenizer.skipBlank();
        while (tokenizer.position < sql.length()) {
            tokens.add(tokenizer.next());
            tokenizer.skipBlank();
        }
        return tokens;
    }

    private SqlToken next() {
        int start = position;
        SqlToken.Kind kind = advance(sql.charAt(start));
        return new SqlToken(kind, sql.substring(start, position), start, position);
    }

    private SqlToken.Kind advance(char first) {
        return switch (first) {
            case '\'' -> {
                closeAt('\'');
                yield SqlToken.Kind.STRING;
            }
            case '"', '`' -> {
                closeAt(first);
                yield SqlToken.Kind.QUOTED;
            }
            case '[' -> {
                position = requireFound(sql.indexOf(']', position)) + 1;
                yield SqlToken.Kind.QUOTED;
            }
            default -> advanceUnquoted(first);
        };
    }

    private SqlToken.Kind advanceUnquoted(char first) {
        if ((first == 'x' || first == 'X') && at(position + 1) == '\'') {
            position++;
            closeAt('\'');
            return SqlToken.Kind.LITERAL;
        }
        if (isDigit(first) || (first == '.' && isDigit(at(position + 1)))) {
            skipNumber();
            return SqlToken.Kind.LITERAL;
        }
        if (isNamePart(first)) {
            while (isNamePart(at(position))) {
                position++;
            }
            return SqlToken.Kind.WORD;
        }
        position += OPERATORS.stream()
                .filter(operator -> sql.startsWith(operator, position))
                .mapToInt(String::length)
                .findFirst()
                .orElse(1);
        return SqlToken.Kind.SYMBOL;
    }

    private void skipNumber() {
        boolean hexadecimal = at(position) == '0' && (at(position + 1) == 'x' || at(position + 1) == 'X');
        while (isNamePart(at(position)) || at(position) == '.' || (!hexadecimal && isSignOfExponent())) {
            position++;
        }
    }

    private boolean isSignOfExponent() {
        char before = at(position - 1);
        return (at(position) == '+' || at(position) == '-') && (before == 'e' || before == 'E');
    }

    /** Moves behind the closing {@code quote}; a doubled one inside does not close. */
    private void closeAt(char quote) {
        int close = requireFound(sql.indexOf(quote, position + 1));
        while (close + 1 < sql.length() && sql.charAt(close + 1) == quote) {
            close = requireFound(sql.indexOf(quote, close + 2));
        }
        position = close + 1;
    }

    private void skipBlank() {
        int before = -1;
        while (before != position) {
            before = position;
            while (position < sql.length() && Character.isWhitespace(sql.charAt(position))) {
                position++;
            }
            if (sql.startsWith("--", position)) {
                position = endOr(sql.indexOf('\n', position), 1);
            } else if (sql.startsWith("/*", position)) {
                position = endOr(sql.indexOf("*/", position + 2), 2);
            }
        }
    }

    private int endOr(int found, int length) {
        return found < 0 ? sql.length() : found + length;
    }

    private char at(int index) {
        return index < sql.length() ? sql.charAt(index) : ' ';
    }

    private int requireFound(int index) {
        if (index < 0) {
            throw new MigrationException(
                    "A quote is not closed in the SQL of the database: " + sql, "Write the statement again, by hand.");
        }
        return index;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c) || c == '_' || c == '$' || c >= 0x80;
    }
}
