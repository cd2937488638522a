package dev.migration.dialect.postgresql;

import dev.migration.schema.Identity;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
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
        return String.join(" ", alter(after.start(), after.increment(), before.allOptions(), after.allOptions()));
    }

    static String alter(Identity before, Identity after) {
        return String.join(" set ", alter(after.start(), after.increment(), before.allOptions(), after.allOptions()));
    }

    private static List<String> alter(long start, long increment, SequenceOptions before, SequenceOptions after) {
        List<String> words = new ArrayList<>(List.of("start with " + start, "increment by " + increment));
        if (!before.equals(after)) {
            words.add(limit("minvalue", after.min()));
            words.add(limit("maxvalue", after.max()));
            words.add(cache(after));
            words.add(cycle(after));
        }
        return words;
    }

    /**
     * The statement that lets {@code sequence}, an expression for its oid, go on at its new start if its last number is
     * outside of the new limits: PostgreSQL refuses these otherwise. Empty where no limit changes.
     */
    static Optional<String> moveInside(String sequence, Sequence before, Sequence after) {
        return moveInside(sequence, before.start(), before.allOptions(), after.start(), after.allOptions());
    }

    static Optional<String> moveInside(String sequence, Identity before, Identity after) {
        return moveInside(sequence, before.start(), before.allOptions(), after.start(), after.allOptions());
    }

    private static Optional<String> moveInside(
            String sequence, long startBefore, SequenceOptions before, long start, SequenceOptions after) {
        List<String> outside = new ArrayList<>();
        String last = "coalesce(pg_catalog.pg_sequence_last_value(" + sequence + "), " + startBefore + ")";
        if (after.min() != null && !after.min().equals(before.min())) {
            outside.add(last + " < " + after.min());
        }
        if (after.max() != null && !after.max().equals(before.max())) {
            outside.add(last + " > " + after.max());
        }
        return outside.isEmpty()
                ? Optional.empty()
                : Optional.of("select pg_catalog.setval(" + sequence + ", " + start + ", false) where "
                        + String.join(" or ", outside));
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
