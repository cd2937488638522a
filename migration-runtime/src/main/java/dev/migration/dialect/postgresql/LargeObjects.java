package dev.migration.dialect.postgresql;

import dev.migration.schema.Column;
import java.util.Optional;

/**
 * Columns of type {@code oid}, which is what a character or binary large object is here: the number of an object that
 * lies outside of the table. A cast would change the number, or take a text for one; it is the object that has to come
 * along. One that no row has the number of any more stays until {@code vacuumlo} removes it, as it does when Hibernate
 * deletes the row.
 *
 * @see <a href="https://www.postgresql.org/docs/current/lo-funcs.html">Server-side functions</a>
 */
final class LargeObjects {

    private LargeObjects() {}

    /**
     * The value that a column gets when it becomes a large object, or is one no more; empty if it does neither.
     *
     * @param name the column as it stands in a statement
     */
    static Optional<String> conversion(Column before, Column after, String name) {
        boolean was = isOne(before);
        if (was == isOne(after)) {
            return Optional.empty();
        } else if (was) {
            String content = isBytes(after) ? "lo_get(" + name + ")" : text(name);
            return Optional.of(content + "::" + PostgresTypes.name(after.type()));
        }
        String bytes = isBytes(before) ? name : "convert_to(" + name + "::text, 'UTF8')";
        return Optional.of("lo_from_bytea(0, " + bytes + ")");
    }

    /** What a column holds, as a text. */
    static String text(Column column, String name) {
        return isOne(column) ? text(name) : name + "::text";
    }

    private static String text(String name) {
        return "convert_from(lo_get(" + name + "), 'UTF8')";
    }

    private static boolean isOne(Column column) {
        return PostgresTypes.name(column.type()).equals("oid");
    }

    private static boolean isBytes(Column column) {
        return PostgresTypes.name(column.type()).equals("bytea");
    }
}
