package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/**
 * A generator of numbers. Databases without sequences hold it as a table of the same name with one column {@code
 * next_val} and one row, as Hibernate does; they keep no options.
 *
 * @param increment the distance to the next number, not 0
 * @param options null if it has none
 */
public record Sequence(
        ObjectName name,
        long start,
        long increment,
        @Nullable SequenceOptions options) {

    public Sequence {
        if (increment == 0) {
            throw new SchemaException("The increment of sequence " + name + " must not be 0.");
        }
        options = SequenceOptions.orNull(options);
    }

    public Sequence(ObjectName name, long start, long increment) {
        this(name, start, increment, null);
    }

    public Sequence withName(ObjectName newName) {
        return new Sequence(newName, start, increment, options);
    }

    /** With what is so where nothing is said. */
    public SequenceOptions allOptions() {
        return SequenceOptions.orDefault(options);
    }
}
