package dev.migration.operation;

import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Sequence;
import java.util.List;

/** Changes the increment of a sequence, or the start that a restart goes back to; the next number stays. */
public record AlterSequence(Sequence before, Sequence after) implements Operation {

    public AlterSequence {
        if (!before.name().equals(after.name())) {
            throw new SchemaException(
                    "Altering sequence " + before.name() + " cannot rename it to " + after.name() + ".");
        }
    }

    @Override
    public Schema apply(Schema schema) {
        return schema.withoutSequence(before.name()).plus(after);
    }

    @Override
    public List<Operation> invert(Schema schema) {
        return List.of(new AlterSequence(after, before));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "alter sequence " + after.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
