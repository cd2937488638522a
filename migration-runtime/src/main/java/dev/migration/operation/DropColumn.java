package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.List;

/** Removes a column with its values. Constraints and indexes on it are dropped before, each by its own operation. */
public record DropColumn(ObjectName table, Identifier column) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        changed.requireColumn(column);
        return before.with(changed.withColumns(changed.columns().values().stream()
                .filter(c -> !c.name().equals(column))
                .toList()));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new AddColumn(table, before.requireTable(table).requireColumn(column)));
    }

    @Override
    public Risk risk() {
        return Risk.DESTRUCTIVE;
    }

    @Override
    public String describe() {
        return "drop column " + table + "." + column;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
