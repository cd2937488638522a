package dev.migration.operation;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets the comment of a table, or removes it with null. The comment of a column is part of {@link AlterColumn}. */
public record SetTableComment(ObjectName table, @Nullable String comment) implements Operation {

    @Override
    public Schema apply(Schema before) {
        return before.with(before.requireTable(table).withComment(comment));
    }

    @Override
    public List<Operation> invert(Schema before) {
        return List.of(new SetTableComment(table, before.requireTable(table).comment()));
    }

    @Override
    public Risk risk() {
        return Risk.NONE;
    }

    @Override
    public String describe() {
        return (comment == null ? "remove" : "set") + " comment of table " + table;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
