package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * A generator of numbers. Databases without sequences hold it as a table of the same name with one column {@code
 * next_val} and one row, as Hibernate does; they keep no options.
 *
 * @param increment the distance to the next number, not 0
 * @param options null if it has none
 * @param isNative true if it is there only where a sequence is how the database numbers best; elsewhere the columns with
 *     a native {@link Identity} number themselves, and there is nothing of that name
 */
public record Sequence(
        ObjectName name,
        long start,
        long increment,
        @Nullable SequenceOptions options,
        boolean isNative) {

    public Sequence {
        if (increment == 0) {
            throw new SchemaException("The increment of sequence " + name + " must not be 0.");
        }
        options = SequenceOptions.orNull(options);
    }

    public Sequence(ObjectName name, long start, long increment) {
        this(name, start, increment, null);
    }

    public Sequence(ObjectName name, long start, long increment, @Nullable SequenceOptions options) {
        this(name, start, increment, options, false);
    }

    public Sequence withName(ObjectName newName) {
        return new Sequence(newName, start, increment, options, isNative);
    }

    public Sequence withNative(boolean newNative) {
        return new Sequence(name, start, increment, options, newNative);
    }

    /** With what is so where nothing is said. */
    public SequenceOptions allOptions() {
        return SequenceOptions.orDefault(options);
    }
}
