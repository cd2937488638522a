package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.List;

/** Adds a primary key, foreign key, unique or check constraint. */
public record AddConstraint(ObjectName table, Constraint constraint) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        return before.with(changed.withConstraint(constraint));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new DropConstraint(table, constraint.name()));
    }

    @Override
    public Risk risk() {
        return Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        return "add constraint " + constraint.name() + " to " + table;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
