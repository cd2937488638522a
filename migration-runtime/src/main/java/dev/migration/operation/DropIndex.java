package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Removes an index. */
public record DropIndex(ObjectName table, Identifier index) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        find(changed);
        return before.with(changed.withIndexes(changed.indexes().values().stream()
                .filter(i -> !i.name().equals(index))
                .toList()));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new CreateIndex(table, find(before.requireTable(table))));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "drop index " + index + " of " + table;
    }

    private Index find(Table holder) {
        Index found = holder.indexes().get(index);
        if (found == null) {
            throw new SchemaException("Table " + table + " has no index " + index + ". It has "
                    + holder.indexes().keySet() + ".");
        }
        return found;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
