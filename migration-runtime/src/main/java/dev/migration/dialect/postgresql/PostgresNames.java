package dev.migration.dialect.postgresql;

import dev.migration.dialect.Refusal;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;

/** Names as PostgreSQL stores and writes them. */
final class PostgresNames {

    /** NAMEDATALEN - 1; a longer name would be cut with a mere notice. */
    private static final int MAX_BYTES = 63;

    private PostgresNames() {}

    /** The name as the catalogue holds it. An unquoted name is folded as the server does it: ASCII letters only. */
    static String folded(Identifier name) {
        if (name.isQuoted()) {
            return name.text();
        }
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
        return quote(folded(name));
    }

    static String quote(ObjectName name) {
        return name.schema() == null ? quote(name.name()) : quote(name.schema()) + "." + quote(name.name());
    }

    static String quote(String stored) {
        return '"' + stored.replace("\"", "\"\"") + '"';
    }

    /** The name in a statement of a plan; refused if the server would cut it. */
    static String sql(Identifier name) {
        String folded = folded(name);
        int bytes = folded.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > MAX_BYTES) {
            throw new Refusal(
                    "the name " + name + " has " + bytes + " bytes, and PostgreSQL would cut it to " + MAX_BYTES
                            + " without an error",
                    "Give it a shorter name, in the entity (for a table, column or constraint) and in the revision.");
        }
        return quote(folded);
    }

    static String sql(ObjectName name) {
        return name.schema() == null ? sql(name.name()) : sql(name.schema()) + "." + sql(name.name());
    }

    static String list(Collection<Identifier> names) {
        return names.stream().map(PostgresNames::sql).collect(Collectors.joining(", ", "(", ")"));
    }

    /** What a text in a statement names, such as {@code 'a.b'::regclass}. */
    static ObjectName named(String text) {
        return ObjectName.of(text.substring(1, text.lastIndexOf('\'')).replace("''", "'"));
    }

    /** A text as it stands in a statement; backslashes are plain characters (standard_conforming_strings). */
    static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
