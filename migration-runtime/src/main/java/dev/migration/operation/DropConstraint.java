package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Removes a constraint of any kind by its name. */
public record DropConstraint(ObjectName table, Identifier constraint) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        find(changed);
        return before.with(changed.withConstraints(changed.constraints().values().stream()
                .filter(c -> !c.name().equals(constraint))
                .toList()));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new AddConstraint(table, find(before.requireTable(table))));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "drop constraint " + constraint + " of " + table;
    }

    private Constraint find(Table holder) {
        Constraint found = holder.constraints().get(constraint);
        if (found == null) {
            throw new SchemaException("Table " + table + " has no constraint " + constraint + ". It has "
                    + holder.constraints().keySet() + ".");
        }
        return found;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
