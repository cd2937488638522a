package dev.migration.operation;

import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import java.util.List;

/** Makes a sequence. */
public record CreateSequence(Sequence sequence) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.plus(sequence);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropSequence(sequence.name()));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "create sequence " + sequence.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
