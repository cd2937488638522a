package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;

/** Names in SQLite's eyes. Quotes do not make a name regard case there. */
final class SqliteNames {

    private SqliteNames() {}

    /** The identifier for a name without its quotes, as the database gives it. */
    static Identifier stored(String exact) {
        return exact.startsWith("\"") ? Identifier.quoted(exact) : Identifier.of(exact);
    }

    static Identifier fold(Identifier name) {
        return stored(name.text());
    }

    static ObjectName fold(ObjectName name) {
        Identifier schema = name.schema();
        return new ObjectName(schema == null ? null : fold(schema), fold(name.name()));
    }

    /** SQLite takes only the letters of ASCII for the same in either case. */
    static String folded(Identifier name) {
        StringBuilder folded = new StringBuilder(name.text());
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                folded.setCharAt(i, (char) (c - 'A' + 'a'));
            }
        }
        return folded.toString();
    }

    static String quote(Identifier name) {
        return quote(name.text());
    }

    static String quote(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** A text as an SQL literal. */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
