package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * How far a sequence or an identity runs, beside its start and increment.
 *
 * @param min the smallest number, or null for the database's own: 1 going up, the smallest of the type going down
 * @param max the largest number, or null for the database's own: the largest of the type going up, -1 going down
 * @param cache how many numbers a connection takes at once, 1 or more
 * @param cycle whether it begins again at its end
 */
public record SequenceOptions(@Nullable Long min, @Nullable Long max, long cache, boolean cycle) {

    /** What a sequence is without any option. */
    public static final SequenceOptions DEFAULT = new SequenceOptions(null, null, 1, false);

    public SequenceOptions {
        if (cache < 1) {
            throw new SchemaException("A sequence cannot take " + cache + " numbers at once; 1 is the least.");
        }
        if (min != null && max != null && min > max) {
            throw new SchemaException(
                    "The smallest number of a sequence, " + min + ", is larger than the largest, " + max + ".");
        }
    }

    public SequenceOptions withMin(long newMin) {
        return new SequenceOptions(newMin, max, cache, cycle);
    }

    public SequenceOptions withMax(long newMax) {
        return new SequenceOptions(min, newMax, cache, cycle);
    }

    public SequenceOptions withCache(long newCache) {
        return new SequenceOptions(min, max, newCache, cycle);
    }

    public SequenceOptions withCycle() {
        return new SequenceOptions(min, max, cache, true);
    }

    /** Null for {@link #DEFAULT}: an option that nobody gave stands nowhere. */
    static @Nullable SequenceOptions orNull(@Nullable SequenceOptions options) {
        return DEFAULT.equals(options) ? null : options;
    }

    static SequenceOptions orDefault(@Nullable SequenceOptions options) {
        return options == null ? DEFAULT : options;
    }
}
