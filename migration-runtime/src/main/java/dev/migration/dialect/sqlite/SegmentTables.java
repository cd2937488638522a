package dev.migration.dialect.sqlite;

import dev.migration.dialect.Refusal;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The tables that a segment changes, each read from the database once, and refused where it or its column is not there. */
final class SegmentTables {

    private static final String MEND =
            "Correct the name in the revision. If the database was changed by hand, change it back.";

    private final SqliteCatalog catalog;
    private final ConstraintNames names;
    private final Map<ObjectName, TableDraft> drafts = new LinkedHashMap<>();
    private final Set<ObjectName> dropped = new HashSet<>();

    /** @param names what the renames before have left to do */
    SegmentTables(SqliteCatalog catalog, ConstraintNames names) {
        this.catalog = catalog;
        this.names = names;
    }

    /** In the order in which they were first asked for. */
    Collection<TableDraft> drafts() {
        return drafts.values();
    }

    void create(TableDraft draft) {
        drafts.put(draft.name(), draft);
        dropped.remove(draft.name());
    }

    /** Forgets the table; answers whether the database has it, so that a statement has to drop it. */
    boolean drop(ObjectName table) {
        TableDraft draft = drafts.remove(table);
        boolean stored = draft == null || !draft.isNew();
        if (stored) {
            dropped.add(table);
        }
        return stored;
    }

    boolean isDropped(ObjectName table) {
        return dropped.contains(table);
    }

    TableDraft draft(ObjectName table) throws SQLException {
        TableDraft known = drafts.get(table);
        if (known != null) {
            return known;
        }
        TableDraft draft = new TableDraft(table, stored(table), false);
        drafts.put(table, draft);
        return draft;
    }

    TableDraft draft(ObjectName table, Identifier column) throws SQLException {
        TableDraft draft = draft(table);
        requireColumn(draft.sql(), column);
        return draft;
    }

    /** A draft that will be rebuilt, so that its constraints get the names that earlier renames have left to them. */
    TableDraft named(ObjectName table) throws SQLException {
        TableDraft draft = draft(table);
        names.take(table, draft.sql()).ifPresent(draft::nameConstraints);
        return draft;
    }

    TableDraft named(ObjectName table, Identifier column) throws SQLException {
        TableDraft draft = named(table);
        requireColumn(draft.sql(), column);
        return draft;
    }

    /** The table as the database has it. */
    TableSql stored(ObjectName table) throws SQLException {
        return catalog.tableText(table)
                .map(TableSql::parse)
                .orElseThrow(() -> new Refusal("the database has no table " + table, MEND));
    }

    TableSql stored(ObjectName table, Identifier column) throws SQLException {
        TableSql sql = stored(table);
        requireColumn(sql, column);
        return sql;
    }

    private static void requireColumn(TableSql sql, Identifier column) {
        if (sql.column(column).isEmpty()) {
            throw new Refusal(
                    "the table has no column " + column + "; it has "
                            + sql.columns().stream().map(ColumnSql::name).toList(),
                    MEND);
        }
    }
}
