package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Gives an index another name; nothing else of it changes. */
public record RenameIndex(ObjectName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        if (!changed.indexes().containsKey(from)) {
            throw new SchemaException("Table " + table + " has no index " + from + ". It has "
                    + changed.indexes().keySet() + ".");
        }
        return before.with(changed.withIndexes(
                changed.indexes().values().stream().map(this::rename).toList()));
    }

    private Index rename(Index index) {
        return index.name().equals(from) ? index.withName(to) : index;
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameIndex(table, to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename index " + from + " of " + table + " to " + to;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
