package dev.migration.operation;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/** Gives a column another name; constraints, indexes, foreign keys and expressions that name it follow. */
public record RenameColumn(ObjectName table, Identifier from, Identifier to) implements Operation {

    @Override
    public Schema apply(Schema before) {
        Table old = before.requireTable(table);
        old.requireColumn(from);
        if (old.column(to).isPresent() && !from.equals(to)) {
            throw new SchemaException("Table " + table + " already has a column " + to + ".");
        }
        UnaryOperator<Identifier> rename = name -> name.equals(from) ? to : name;
        Table renamed = Table.of(
                table,
                old.columns().values().stream()
                        .map(c -> follow(c.withName(rename.apply(c.name()))))
                        .toList(),
                old.constraints().values().stream()
                        .map(c -> follow(c.renameColumns(rename)))
                        .toList(),
                old.indexes().values().stream()
                        .map(i -> follow(i.renameColumns(rename)))
                        .toList(),
                old.comment());
        List<Table> tables = before.with(renamed).tables().values().stream()
                .map(t -> Targets.retarget(t, table, table, rename))
                .toList();
        return before.withTables(tables);
    }

    private Column follow(Column column) {
        Generated generated = column.generated();
        return generated == null
                ? column
                : column.withGenerated(generated.withExpression(follow(generated.expression())));
    }

    private Constraint follow(Constraint constraint) {
        return constraint instanceof CheckConstraint check
                ? new CheckConstraint(check.name(), follow(check.expression()))
                : constraint;
    }

    private Index follow(Index index) {
        return index.mapExpressions(this::follow);
    }

    private String follow(String expression) {
        return ColumnInText.rename(expression, from, to);
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new RenameColumn(table, to, from));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return "rename column " + table + "." + from + " to " + to;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
