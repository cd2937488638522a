package dev.migration.diff;

import dev.migration.operation.ColumnInText;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the database calls the tables and columns now that operations, which rename first, call as they will. */
final class PresentNames {

    private final Map<ObjectName, ObjectName> tables = new HashMap<>();
    private final Map<ObjectName, Map<Identifier, Identifier>> columns = new HashMap<>();
    private Schema schema;

    private PresentNames(Schema start) {
        schema = start;
    }

    static PresentNames of(List<Operation> upgrade, Schema start) {
        PresentNames names = new PresentNames(start);
        upgrade.forEach(names::follow);
        return names;
    }

    private void follow(Operation operation) {
        if (operation instanceof RenameTable rename) {
            ObjectName old = tables.remove(rename.from());
            tables.put(rename.to(), old == null ? rename.from() : old);
            columns.put(rename.to(), columns(rename.from()));
            columns.remove(rename.from());
            schema = rename.apply(schema);
        } else if (operation instanceof RenameColumn rename) {
            Map<Identifier, Identifier> names = columns(rename.table());
            Identifier old = names.remove(rename.from());
            names.put(rename.to(), old == null ? rename.from() : old);
            columns.put(rename.table(), names);
            schema = rename.apply(schema);
        }
    }

    private Map<Identifier, Identifier> columns(ObjectName table) {
        return columns.getOrDefault(table, new HashMap<>());
    }

    /** What is there now, under the new names. */
    Schema renamed() {
        return schema;
    }

    ObjectName of(ObjectName table) {
        return tables.getOrDefault(table, table);
    }

    Identifier of(ObjectName table, Identifier column) {
        return columns(table).getOrDefault(column, column);
    }

    Column of(ObjectName table, Column column) {
        return column.withName(of(table, column.name()));
    }

    /** An expression over the columns of a table. */
    String of(ObjectName table, String expression) {
        String told = expression;
        for (Map.Entry<Identifier, Identifier> column : columns(table).entrySet()) {
            told = ColumnInText.rename(told, column.getKey(), column.getValue());
        }
        return told;
    }

    /** Whether columns of the table changed names among each other, so that no text can tell them apart. */
    boolean areMixed(ObjectName table) {
        Map<Identifier, Identifier> names = columns(table);
        return names.keySet().stream().anyMatch(names::containsValue);
    }
}
