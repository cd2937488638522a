package dev.migration.operation;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Inserts rows; a value is null, a text, a number, a boolean, bytes, or a java.time or UUID value. */
public record InsertRows(ObjectName table, List<Identifier> columns, List<List<@Nullable Object>> rows)
        implements Operation {

    public InsertRows {
        columns = List.copyOf(columns);
        List<List<@Nullable Object>> copies = new ArrayList<>();
        for (List<@Nullable Object> row : rows) {
            if (row.size() != columns.size()) {
                throw new SchemaException(
                        "A row for " + table + " has " + row.size() + " values for " + columns.size() + " columns.");
            }
            copies.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = List.copyOf(copies);
    }

    @Override
    public Schema apply(Schema before) {
        before.requireTable(table);
        return before;
    }

    @Override
    public List<Operation> invert(Schema before) {
        throw new IrreversibleException(
                "Inserted rows of " + table + " cannot be told from others; write the statement that deletes them.");
    }

    @Override
    public Risk risk() {
        return Risk.DEPENDS_ON_ROWS;
    }

    @Override
    public String describe() {
        return "insert " + rows.size() + (rows.size() == 1 ? " row" : " rows") + " into " + table;
    }

    @Override
    public <R> R accept(OperationVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
