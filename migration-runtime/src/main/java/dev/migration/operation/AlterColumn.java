package dev.migration.operation;

import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import dev.migration.schema.Table;
import java.util.List;

/** Changes a column. Both sides are whole, so that neither direction has to guess. A rename is {@link RenameColumn}. */
public record AlterColumn(ObjectName table, Column before, Column after) implements Operation {

    public AlterColumn {
        if (!before.name().equals(after.name())) {
            throw new SchemaException("Altering column " + before.name() + " of table " + table
                    + " cannot rename it to " + after.name() + "; rename it first.");
        }
    }

    /**
     * The names that a text enumeration has before and not after; empty if it is none on one of the sides. Never null. A
     * row that has one of them does not fit the column any more.
     */
    public List<String> goneNames() {
        return before.type() instanceof ColumnType.EnumName was && after.type() instanceof ColumnType.EnumName is
                ? was.values().stream()
                        .filter(name -> !is.values().contains(name))
                        .toList()
                : List.of();
    }

    @Override
    public Schema apply(Schema schema) {
        Table changed = schema.requireTable(table);
        changed.requireColumn(before.name());
        return schema.with(changed.withColumn(after));
    }

    @Override
    public List<Operation> invert(Schema schema) {
        return List.of(new AlterColumn(table, after, before));
    }

    @Override
    public Risk risk() {
        return before.equals(after.withComment(before.comment())) ? Risk.NONE : Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        return "alter column " + table + "." + after.name();
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
