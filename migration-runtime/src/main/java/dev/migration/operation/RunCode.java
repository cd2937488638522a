package dev.migration.operation;

import dev.migration.schema.Schema;
import java.util.List;

/** Runs code of the revision on the connection, for rows that SQL alone cannot change. */
public record RunCode(String description, JdbcWork work) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before;
    }

    @Override
    public List<Operation> invert(Schema before) {
        throw new IrreversibleException("Code cannot be undone by itself: " + description + ".");
    }

    @Override
    public Risk risk() {
        return Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        return "run " + description;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
