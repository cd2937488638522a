package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import java.util.List;

/** Makes a schema, if it is not there yet. */
public record CreateSchema(Identifier schema) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before;
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropSchema(schema));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "create schema " + schema;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
