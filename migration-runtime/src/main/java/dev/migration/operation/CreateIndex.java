package dev.migration.operation;

import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.List;

/** Makes an index on a table. */
public record CreateIndex(ObjectName table, Index index) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        return before.with(changed.withIndex(index));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropIndex(table, index.name()));
    }

    @Override
    public Risk risk() {
        return index.unique() ? Risk.DEPENDS_ON_ROWS : Risk.NONE;
    }

    @Override
    public String describe() {
        return "create " + (index.unique() ? "unique index " : "index ") + index.name() + " on " + table;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
