package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Gives a constraint of any kind another name; nothing else of it changes. */
public record RenameConstraint(ObjectName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table changed = before.requireTable(table);
        if (!changed.constraints().containsKey(from)) {
            throw new SchemaException("Table " + table + " has no constraint " + from + ". It has "
                    + changed.constraints().keySet() + ".");
        }
        return before.with(changed.withConstraints(
                changed.constraints().values().stream().map(this::rename).toList()));
    }

    private Constraint rename(Constraint constraint) {
        return constraint.name().equals(from) ? constraint.withName(to) : constraint;
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameConstraint(table, to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename constraint " + from + " of " + table + " to " + to;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
