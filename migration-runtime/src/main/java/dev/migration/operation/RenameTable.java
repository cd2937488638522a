package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives a table another name; foreign keys that point at it follow. */
public record RenameTable(ObjectName from, ObjectName to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table renamed = before.requireTable(from).withName(to);
        if (before.table(to).isPresent() && !from.equals(to)) {
            throw new SchemaException("There is already a table " + to + ".");
        }
        List<Table> tables = before.tables().values().stream()
                .map(table -> table.name().equals(from) ? renamed : table)
                .map(table -> Targets.retarget(table, from, to, UnaryOperator.identity()))
                .toList();
        return before.withTables(tables);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameTable(to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename table " + from + " to " + to;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
