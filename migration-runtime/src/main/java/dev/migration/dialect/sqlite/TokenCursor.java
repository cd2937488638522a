package dev.migration.dialect.sqlite;

import dev.migration.error.MigrationException;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;

/** Reads the tokens of one SQL text from left to right. */
final class TokenCursor {

    private static final SqlToken END = new SqlToken(SqlToken.Kind.SYMBOL, "", 0, 0);

    private final String sql;
    private final List<SqlToken> tokens;
    private int next;

    TokenCursor(String sql) {
        this.sql = sql;
        this.tokens = SqlTokenizer.tokens(sql);
    }

    boolean atEnd() {
        return next >= tokens.size();
    }

    SqlToken peek() {
        return peek(0);
    }

    SqlToken peek(int ahead) {
        int index = next + ahead;
        return index < tokens.size() ? tokens.get(index) : END;
    }

    boolean sees(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        return true;
    }

    SqlToken take() {
        if (atEnd()) {
            throw unreadable("it ends too early");
        }
        return tokens.get(next++);
    }

    /** Moves behind {@code words} if they come next, all of them. */
    boolean took(String... words) {
        if (!sees(words)) {
            return false;
        }
        next += words.length;
        return true;
    }

    void require(String word) {
        if (!took(word)) {
            throw unreadable("'" + word + "' is missing before '" + peek().text() + "'");
        }
    }

    Identifier takeName() {
        SqlToken token = take();
        if (!token.isName()) {
            throw unreadable("'" + token.text() + "' is no name");
        }
        return name(token);
    }

    /** Moves behind the closing parenthesis of the one that comes next; answers what stands between the two. */
    String takeParenthesised() {
        require("(");
        int start = tokens.get(next - 1).end();
        int depth = 1;
        while (true) {
            SqlToken token = take();
            if (token.is("(")) {
                depth++;
            } else if (token.is(")") && --depth == 0) {
                return sql.substring(start, token.start());
            }
        }
    }

    /** The names in parentheses; collations, directions and AUTOINCREMENT beside them are passed over. */
    List<Identifier> takeNames() {
        TokenCursor inside = new TokenCursor(takeParenthesised());
        List<Identifier> names = new ArrayList<>();
        while (!inside.atEnd()) {
            names.add(inside.takeName());
            while (!inside.atEnd() && !inside.took(",")) {
                inside.take();
            }
        }
        return names;
    }

    /** Where the text read until now ends, without the blanks and comments behind it. */
    int end() {
        return next == 0 ? 0 : tokens.get(next - 1).end();
    }

    /** The text from {@code start} to the end of what was read. */
    String textFrom(int start) {
        return sql.substring(start, end());
    }

    /** The blanks and comments before the next token. */
    String gap() {
        return sql.substring(end(), atEnd() ? sql.length() : peek().start());
    }

    MigrationException unreadable(String why) {
        return new MigrationException(
                "The SQL of a table or index in the SQLite database cannot be read, " + why + ": " + sql,
                "Please report it, with this text. As a way round, recreate the object with plainer SQL.");
    }

    /** A name as SQLite regards it: equal without regard to case, whether or not it is in quotes. */
    static Identifier name(SqlToken token) {
        return SqliteNames.stored(token.value());
    }
}
