package dev.migration.operation;

import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Makes a table with its columns and constraints; its indexes are made by {@link CreateIndex}. */
public record CreateTable(Table table) implements Operation {

    public CreateTable {
        if (!table.indexes().isEmpty()) {
            throw new SchemaException(
                    "The indexes of table " + table.name() + " are created one by one, after the table.");
        }
    }

    @Override
    public Schema apply(Schema before) {
        return before.plus(table);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropTable(table.name()));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "create table " + table.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
