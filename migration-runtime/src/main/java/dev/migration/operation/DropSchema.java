package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import java.util.List;

/** Removes a schema if it is empty; one that holds something that no revision made stays. */
public record DropSchema(Identifier schema) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before;
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new CreateSchema(schema));
    }

    @Override
    public Risk risk() {
        return Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        return "drop schema " + schema;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
