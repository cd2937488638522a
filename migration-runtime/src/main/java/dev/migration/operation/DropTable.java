package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Removes a table with its rows, constraints and indexes. */
public record DropTable(ObjectName table) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.withoutTable(table);
    }

    @Override
    public List<Operation> invert(Schema before) {
        Table gone = before.requireTable(table);
        List<Operation> inverse = new ArrayList<>();
        inverse.add(new CreateTable(gone.withIndexes(List.of())));
        gone.indexes().values().forEach(index -> inverse.add(new CreateIndex(table, index)));
        return inverse;
    }

    @Override
    public Risk risk() {
        return Risk.DESTRUCTIVE;
    }

    @Override
    public String describe() {
        return "drop table " + table;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
