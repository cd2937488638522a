package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What a rebuild copies in the place of a column's own value. Mutable. */
final class Conversions {

    private final Map<Identifier, String> expressions = new HashMap<>();

    boolean isEmpty() {
        return expressions.isEmpty();
    }

    /** Lets {@code conversion} work on what was copied for the column until now. */
    void add(Identifier column, UnaryOperator<String> conversion) {
        expressions.put(column, conversion.apply(of(column)));
    }

    /** The expression on the old table. */
    String of(Identifier column) {
        return expressions.getOrDefault(column, SqliteNames.quote(column));
    }

    void forget(Identifier column) {
        expressions.remove(column);
    }
}
