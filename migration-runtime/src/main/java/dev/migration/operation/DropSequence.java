package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;

/** Removes a sequence. */
public record DropSequence(ObjectName sequence) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.withoutSequence(sequence);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new CreateSequence(before.requireSequence(sequence)));
    }

    @Override
    public Risk risk() {
        return Risk.DESTRUCTIVE;
    }

    @Override
    public String describe() {
        return "drop sequence " + sequence;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
