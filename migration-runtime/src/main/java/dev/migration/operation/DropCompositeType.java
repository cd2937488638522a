package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;

/** Removes a composite type that no column and no other type has. */
public record DropCompositeType(ObjectName type) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.withoutCompositeType(type);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new CreateCompositeType(before.requireCompositeType(type)));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "drop composite type " + type;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
