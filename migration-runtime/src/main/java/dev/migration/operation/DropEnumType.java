package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;

/** Removes a named enumeration that no column has. */
public record DropEnumType(ObjectName type) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.withoutEnumType(type);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new CreateEnumType(before.requireEnumType(type)));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "drop enumeration " + type;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
