package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Adds a column at the end of a table. */
public record AddColumn(ObjectName table, Column column) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        if (changed.column(column.name()).isPresent()) {
            throw new SchemaException("Table " + table + " already has a column " + column.name() + ".");
        }
        return before.with(changed.withColumn(column));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropColumn(table, column.name()));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "add column " + table + "." + column.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
