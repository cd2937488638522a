package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.schema.Identity;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The options of sequences and identities, one word of SQL each ({@code CREATE SEQUENCE} in PostgreSQL's manual). */
final class SequenceWords {

    private SequenceWords() {}

    static String create(Sequence sequence) {
        return String.join(" ", create(sequence.start(), sequence.increment(), sequence.allOptions()));
    }

    static String create(Identity identity) {
        return String.join(" ", create(identity.start(), identity.increment(), identity.allOptions()));
    }

    private static List<String> create(long start, long increment, SequenceOptions options) {
        List<String> words = new ArrayList<>(List.of("start with " + start, "increment by " + increment));
        if (options.min() != null) {
            words.add(limit("minvalue", options.min()));
        }
        if (options.max() != null) {
            words.add(limit("maxvalue", options.max()));
        }
        if (options.cache() != 1) {
            words.add(cache(options));
        }
        if (options.cycle()) {
            words.add(cycle(options));
        }
        return words;
    }

    static String alter(Sequence before, Sequence after) {
        boolean turns = turns(before.increment(), after.increment());
        return String.join(
                " ", alter(after.start(), after.increment(), turns, before.allOptions(), after.allOptions()));
    }

    static String alter(Identity before, Identity after) {
        boolean turns = turns(before.increment(), after.increment());
        return String.join(
                " set ", alter(after.start(), after.increment(), turns, before.allOptions(), after.allOptions()));
    }

    private static boolean turns(long before, long after) {
        return before > 0 != after > 0;
    }

    /** @param turns whether it counts the other way, which has other limits where none are given */
    private static List<String> alter(
            long start, long increment, boolean turns, SequenceOptions before, SequenceOptions after) {
        List<String> words = new ArrayList<>(List.of("start with " + start, "increment by " + increment));
        if (turns || !before.equals(after)) {
            words.addAll(all(after));
        }
        return words;
    }

    private static List<String> all(SequenceOptions options) {
        return List.of(
                limit("minvalue", options.min()), limit("maxvalue", options.max()), cache(options), cycle(options));
    }

    /** All that {@code sequence} is, whatever it was until then. */
    static String become(Sequence sequence) {
        return "as bigint start with " + sequence.start() + " increment by " + sequence.increment() + " "
                + String.join(" ", all(sequence.allOptions()));
    }

    /** What is true where the last number of {@code sequence}, an expression for its oid, is outside of new limits. */
    static Optional<String> outside(String sequence, Sequence before, Sequence after) {
        return outside(
                sequence,
                before.start(),
                limits(before.increment(), before.allOptions()),
                limits(after.increment(), after.allOptions()));
    }

    static Optional<String> outside(String sequence, Identity before, Identity after) {
        return outside(
                sequence,
                before.start(),
                limits(before.increment(), before.allOptions()),
                limits(after.increment(), after.allOptions()));
    }

    /** With those that are so where none are given, but for the limits of the type. */
    private static SequenceOptions limits(long increment, SequenceOptions options) {
        if (increment > 0) {
            return options.min() == null ? options.withMin(Math.min(1, or(options.max(), 1))) : options;
        }
        return options.max() == null ? options.withMax(Math.max(-1, or(options.min(), -1))) : options;
    }

    private static long or(@Nullable Long number, long other) {
        return number == null ? other : number;
    }

    private static Optional<String> outside(
            String sequence, long startBefore, SequenceOptions before, SequenceOptions after) {
        List<String> outside = new ArrayList<>();
        String last = "coalesce(pg_catalog.pg_sequence_last_value(" + sequence + "), " + startBefore + ")";
        if (after.min() != null && !after.min().equals(before.min())) {
            outside.add(last + " < " + after.min());
        }
        if (after.max() != null && !after.max().equals(before.max())) {
            outside.add(last + " > " + after.max());
        }
        return outside.isEmpty() ? Optional.empty() : Optional.of(String.join(" or ", outside));
    }

    /**
     * A change that lets the sequence begin anew where {@code outside} is true, since PostgreSQL refuses its limits
     * otherwise.
     *
     * @param change the statement
     */
    static Step change(String change, Optional<String> outside, long start) {
        return outside.<Step>map(condition -> new Step.Later(
                        change,
                        connection -> List.of(new Step.Sql(
                                isTrue(condition, connection) ? change + " restart with " + start : change))))
                .orElse(new Step.Sql(change));
    }

    private static boolean isTrue(String condition, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("select " + condition)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private static String limit(String word, @Nullable Long number) {
        return number == null ? "no " + word : word + " " + number;
    }

    private static String cache(SequenceOptions options) {
        return "cache " + options.cache();
    }

    private static String cycle(SequenceOptions options) {
        return options.cycle() ? "cycle" : "no cycle";
    }
}
