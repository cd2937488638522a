package dev.migration.schema;

/**
 * A generator of numbers. Databases without sequences hold it as a table of the same name with one column {@code
 * next_val} and one row, as Hibernate does.
 */
public record Sequence(ObjectName name, long start, long increment) {

    public Sequence {
        if (increment == 0) {
            throw new SchemaException("The increment of sequence " + name + " must not be 0.");
        }
    }

    public Sequence withName(ObjectName newName) {
        return new Sequence(newName, start, increment);
    }
}
