package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Texts of expressions. */
final class SqlText {

    private static final Pattern REGULAR = Pattern.compile("[a-z_][a-z0-9_]*");

    /** See lang_keywords.html. */
    private static final Set<String> KEYWORDS = Set.of(
            ("abort action add after all alter always analyze and as asc attach autoincrement before begin between by"
                            + " cascade case cast check collate column commit conflict constraint create cross current"
                            + " current_date current_time current_timestamp database default deferrable deferred"
                            + " delete desc detach distinct do drop each else end escape except exclude exclusive"
                            + " exists explain fail filter first following for foreign from full generated glob group"
                            + " groups having if ignore immediate in index indexed initially inner insert instead"
                            + " intersect into is isnull join key last left like limit match materialized natural no"
                            + " not nothing notnull null nulls of offset on or order others outer over partition plan"
                            + " pragma preceding primary query raise range recursive references regexp reindex release"
                            + " rename replace restrict returning right rollback row rows savepoint select set table"
                            + " temp temporary then ties to transaction trigger true false unbounded union unique"
                            + " update using vacuum values view virtual when where window with within without")
                    .split(" "));

    private SqlText() {}

    /** The expression without parentheses around the whole of it. */
    static String withoutParentheses(String expression) {
        String text = expression.strip();
        while (isWrapped(SqlTokenizer.tokens(text))) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /**
     * The expression in one spelling: single spaces, lower case, quotes only where they are needed, no parentheses
     * around the whole. It means the same to SQLite; two expressions that differ in spelling only become equal.
     */
    static String normalised(String expression) {
        StringBuilder text = new StringBuilder();
        SqlToken before = null;
        for (SqlToken token : SqlTokenizer.tokens(withoutParentheses(expression))) {
            if (before != null && isSpaced(before, token)) {
                text.append(' ');
            }
            text.append(spelling(token));
            before = token;
        }
        return text.toString();
    }

    /** Whether {@code sql} has {@code name} as a token in it, in whatever quotes. */
    static boolean mentions(String sql, String name) {
        return SqlTokenizer.tokens(sql).stream()
                .anyMatch(token -> token.isName() && token.value().equalsIgnoreCase(name));
    }

    /** All that {@link #mentions} finds, in lower case. */
    static Set<String> mentioned(String sql) {
        return SqlTokenizer.tokens(sql).stream()
                .filter(SqlToken::isName)
                .map(token -> token.value().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** A CREATE INDEX or CREATE TRIGGER statement, made to work in {@code schema}; unchanged if that is null. */
    static String qualified(String create, @Nullable Identifier schema) {
        if (schema == null) {
            return create;
        }
        TokenCursor cursor = new TokenCursor(create);
        while (!cursor.took("INDEX") && !cursor.took("TRIGGER")) {
            cursor.take();
        }
        cursor.took("IF", "NOT", "EXISTS");
        int name = cursor.peek().start();
        return create.substring(0, name) + SqliteNames.quote(schema) + "." + create.substring(name);
    }

    private static boolean isWrapped(List<SqlToken> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += tokens.get(i).is("(") ? 1 : tokens.get(i).is(")") ? -1 : 0;
            if (depth == 0) {
                return i > 0 && i == tokens.size() - 1;
            }
        }
        return false;
    }

    private static boolean isSpaced(SqlToken before, SqlToken token) {
        if (before.is("(") || before.is(".") || token.is(")") || token.is(",") || token.is(".")) {
            return false;
        }
        boolean call = token.is("(")
                && before.kind() == SqlToken.Kind.WORD
                && !KEYWORDS.contains(before.text().toLowerCase(Locale.ROOT));
        return !call;
    }

    private static String spelling(SqlToken token) {
        String lower = token.value().toLowerCase(Locale.ROOT);
        return switch (token.kind()) {
            case WORD -> lower;
            case QUOTED ->
                REGULAR.matcher(lower).matches() && !KEYWORDS.contains(lower)
                        ? lower
                        : SqliteNames.quote(token.value());
            case STRING, LITERAL, SYMBOL -> token.text();
        };
    }
}
