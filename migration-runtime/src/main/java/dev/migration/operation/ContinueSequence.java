package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.List;

/**
 * Lets a sequence go on behind the greatest number that a column has, where it is not there already. Its next number is
 * then the greatest plus {@code increment}, so that whoever takes {@code increment} numbers at once, up to the next or
 * from the next on, meets none that is taken.
 *
 * @param increment that of the sequence, greater than zero
 */
public record ContinueSequence(ObjectName sequence, long increment, ObjectName table, Identifier column)
        implements Operation {

    public ContinueSequence {
        if (increment < 1) {
            throw new SchemaException("Sequence " + sequence + " cannot continue with increment " + increment
                    + ": only one that counts upwards can.");
        }
    }

    @Override
    public Schema apply(Schema before) {
        if (!before.sequences().containsKey(sequence)) {
            throw new SchemaException("There is no sequence " + sequence + " that could continue.");
        }
        return before;
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of();
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "continue sequence " + sequence + " behind " + table + "." + column;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
