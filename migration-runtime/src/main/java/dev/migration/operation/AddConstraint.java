package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** Adds a primary key, foreign key, unique or check constraint. */
public record AddConstraint(ObjectName table, Constraint constraint) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        return before.with(changed.withConstraint(constraint));
    }

    /** A primary key makes its columns NOT NULL, and they stay so when it goes: that is undone too. */
    @Override
    public List<Operation> invert(Schema before) {
        List<Operation> inverse = new ArrayList<>();
        inverse.add(new DropConstraint(table, constraint.name()));
        if (constraint instanceof PrimaryKey key) {
            Table changed = before.requireTable(table);
            key.columns().stream()
                    .map(changed::requireColumn)
                    .filter(Column::nullable)
                    .map(column -> new AlterColumn(table, column.withNullable(false), column))
                    .forEach(inverse::add);
        }
        return inverse;
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
