package dev.migration.processor.map;

import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A table that keeps what was in the rows of another, several times over: so nothing in it is unique and refers to anything. */
final class TableCopy {

    private final TableDraft table;

    private TableCopy(TableDraft table) {
        this.table = table;
    }

    static TableCopy of(TableDraft source, TableDraft table, Set<ColumnDraft> without) {
        TableCopy copy = new TableCopy(table);
        table.users.addAll(source.users);
        List<ColumnDraft> columns = new ArrayList<>(source.columns.values());
        columns.removeAll(without);
        copy.add(columns);
        copy.checks(source);
        return copy;
    }

    static TableCopy empty(TableDraft source, TableDraft table) {
        table.users.addAll(source.users);
        return new TableCopy(table);
    }

    TableDraft table() {
        return table;
    }

    void add(Collection<ColumnDraft> columns) {
        columns.forEach(column -> table.add(column.copy()));
    }

    // those of columns; a check of the table may name columns that are not here
    private void checks(TableDraft source) {
        for (TableDraft.Check check : source.checks) {
            boolean known = check.columns().size() == 1
                    && table.columns.containsKey(check.columns().get(0));
            if (known && !table.checks.contains(check)) {
                table.checks.add(check);
            }
        }
    }

    /** The copies of {@code columns}, which are here. */
    List<ColumnDraft> of(Collection<ColumnDraft> columns) {
        List<ColumnDraft> copies = new ArrayList<>();
        for (ColumnDraft column : columns) {
            ColumnDraft copy = table.columns.get(column.name);
            if (copy != null && !copies.contains(copy)) {
                copies.add(copy);
            }
        }
        return copies;
    }

    /** Adds a column that the copied table has not. */
    ColumnDraft add(Identifier logical, Identifier physical, MappedType type) {
        return table.add(new ColumnDraft(logical, physical, table.origin).type(type));
    }
}
