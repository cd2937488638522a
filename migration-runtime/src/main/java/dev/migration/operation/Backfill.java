package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives rows with null in a column a value, before the column becomes NOT NULL. Without an expression it is a question to the author: it passes only while no row has null. */
public record Backfill(
        ObjectName table, Identifier column, @Nullable String expression) implements Operation {

    @Override
    public Schema apply(Schema before) {
        before.requireTable(table).requireColumn(column);
        return before;
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of();
    }

    @Override
    public Risk risk() {
        return expression == null ? Risk.DEPENDS_ON_ROWS : Risk.NONE;
    }

    @Override
    public String describe() {
        return (expression == null ? "needs a value for the rows of " : "backfill ") + table + "." + column;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
