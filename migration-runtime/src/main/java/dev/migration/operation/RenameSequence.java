package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;

/** Gives a sequence another name; its next number stays. */
public record RenameSequence(ObjectName from, ObjectName to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.withoutSequence(from).plus(before.requireSequence(from).withName(to));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameSequence(to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename sequence " + from + " to " + to;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
