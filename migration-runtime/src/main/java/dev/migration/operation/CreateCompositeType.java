package dev.migration.operation;

import dev.migration.schema.CompositeType;
import dev.migration.schema.Schema;
import java.util.List;

/** Makes a composite type. */
public record CreateCompositeType(CompositeType type) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.plus(type);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropCompositeType(type.name()));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "create composite type " + type.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
