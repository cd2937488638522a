package dev.migration.dialect.sqlite;

import dev.migration.schema.ColumnType;
import java.util.Locale;
import java.util.Set;

/** Types of columns in STRICT tables, which know five words only (stricttables.html). */
final class StrictTypes {

    /** Behind the word in a type that was read from such a table: elsewhere the word means less, and others mean it too. */
    private static final String MARK = " strict";

    /** What a value may be whose column has numeric affinity elsewhere: numbers, or a text that is none. */
    private static final Set<String> NUMERIC = Set.of("any", "integer", "real", "text");

    private static final Set<String> WORDS = Set.of("any", "integer", "real", "text", "blob");

    private StrictTypes() {}

    /** The word for a column whose type is written {@code nativeType} elsewhere. */
    static String word(String nativeType) {
        SqliteTypes.Affinity affinity = SqliteTypes.affinity(nativeType);
        return affinity == SqliteTypes.Affinity.NUMERIC
                ? "any"
                : affinity.name().toLowerCase(Locale.ROOT);
    }

    /** What a column is read as that has the type {@code word}. */
    static ColumnType parse(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String known = lower.equals("int") ? "integer" : lower;
        return WORDS.contains(known) ? new ColumnType.Native(known + MARK) : SqliteTypes.parse(word);
    }

    /** Whether one of the two was read from a STRICT table, and that has the word for the other one. */
    static boolean isSame(ColumnType one, ColumnType other) {
        return holds(one, other) || holds(other, one);
    }

    private static boolean holds(ColumnType there, ColumnType wanted) {
        if (!(there instanceof ColumnType.Native known) || !known.sql().endsWith(MARK)) {
            return false;
        }
        String word = known.sql().substring(0, known.sql().length() - MARK.length());
        String wantedWord = word(SqliteTypes.name(wanted));
        return word.equals(wantedWord) || (wantedWord.equals("any") && NUMERIC.contains(word));
    }
}
