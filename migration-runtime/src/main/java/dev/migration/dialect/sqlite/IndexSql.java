package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The text of an index.
 *
 * @param keys the text of each
 */
record IndexSql(
        Identifier name,
        Identifier table,
        boolean unique,
        List<String> keys,
        @Nullable String where,
        String sql) {

    /** Reads a CREATE INDEX statement as {@code sqlite_schema} holds it. */
    static IndexSql parse(String sql) {
        TokenCursor cursor = new TokenCursor(sql);
        cursor.require("CREATE");
        boolean unique = cursor.took("UNIQUE");
        cursor.require("INDEX");
        cursor.took("IF", "NOT", "EXISTS");
        Identifier name = cursor.takeName();
        if (cursor.took(".")) {
            name = cursor.takeName();
        }
        cursor.require("ON");
        Identifier table = cursor.takeName();
        List<String> keys = split(cursor.takeParenthesised());
        String where = null;
        if (cursor.took("WHERE")) {
            where = sql.substring(cursor.peek().start()).strip();
        }
        return new IndexSql(name, table, unique, keys, where, sql);
    }

    /** The statement that makes the same index under another name, which is written as it is to stand there. */
    String renamed(String newName) {
        TokenCursor cursor = new TokenCursor(sql);
        while (!cursor.sees("ON")) {
            cursor.take();
        }
        return "create " + (unique ? "unique " : "") + "index " + newName + " "
                + sql.substring(cursor.peek().start());
    }

    /** The index, for a table with {@code columns}. */
    Index index(Set<Identifier> columns) {
        return new Index(name, keys.stream().map(key -> key(key, columns)).toList(), unique, where, null, List.of());
    }

    /** What stands between the commas of an index: a column or an expression, its collation and its direction. */
    static IndexKey key(String text, Set<Identifier> columns) {
        List<SqlToken> tokens = SqlTokenizer.tokens(text);
        SqlToken last = tokens.get(tokens.size() - 1);
        boolean directed = last.is("DESC") || last.is("ASC");
        if (directed) {
            tokens = tokens.subList(0, tokens.size() - 1);
        }
        IndexKey key = key(tokens, directed ? text.substring(0, last.start()).strip() : text.strip(), columns);
        return last.is("DESC") ? key.desc() : key;
    }

    private static IndexKey key(List<SqlToken> tokens, String text, Set<Identifier> columns) {
        int beforeLast = tokens.size() - 2;
        if (beforeLast > 0 && tokens.get(beforeLast).is("COLLATE")) {
            String collated = text.substring(0, tokens.get(beforeLast).start()).strip();
            return plainKey(tokens.subList(0, beforeLast), collated, columns)
                    .collate(tokens.get(beforeLast + 1).value());
        }
        return plainKey(tokens, text, columns);
    }

    private static IndexKey plainKey(List<SqlToken> tokens, String text, Set<Identifier> columns) {
        if (tokens.size() == 1 && tokens.get(0).isName()) {
            Identifier name = TokenCursor.name(tokens.get(0));
            if (columns.contains(name)) {
                return IndexKey.column(name);
            }
        }
        return IndexKey.expression(SqlText.withoutParentheses(text));
    }

    private static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (SqlToken token : SqlTokenizer.tokens(list)) {
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0 && token.is(",")) {
                parts.add(list.substring(start, token.start()).strip());
                start = token.end();
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }
}
