package dev.migration.dialect.sqlite;

import dev.migration.dialect.Step;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Lets the checks of enumerations, which are named after table and column, follow a rename. SQLite rewrites their text
 * itself, but has no way to rename a constraint.
 */
final class EnumCheckRenaming {

    private EnumCheckRenaming() {}

    /** @param before the table before the rename */
    static Optional<Step> ofTable(RenameTable rename, TableSql before) {
        Map<Identifier, Identifier> names = new LinkedHashMap<>();
        for (ColumnSql column : before.columns()) {
            Identifier name = column.name();
            findCheck(before, rename.from(), name)
                    .ifPresent(old -> names.put(old, SqliteEnumCheck.renamed(old, name, rename.to(), name)));
        }
        return step(rename.to(), names);
    }

    /** @param before the table before the rename */
    static Optional<Step> ofColumn(RenameColumn rename, TableSql before) {
        return findCheck(before, rename.table(), rename.from())
                .flatMap(old -> step(
                        rename.table(),
                        Map.of(old, SqliteEnumCheck.renamed(old, rename.from(), rename.table(), rename.to()))));
    }

    private static Optional<Identifier> findCheck(TableSql sql, ObjectName table, Identifier column) {
        return SqliteEnumCheck.find(sql, table, column).map(NamedPieces.Named::name);
    }

    private static Optional<Step> step(ObjectName table, Map<Identifier, Identifier> names) {
        boolean same = names.entrySet().stream().allMatch(e -> e.getKey().equals(e.getValue()));
        return same
                ? Optional.empty()
                : Optional.of(new Step.Later("name the checks of " + table, at -> rebuild(table, names, at)));
    }

    private static List<Step> rebuild(ObjectName table, Map<Identifier, Identifier> names, Connection connection)
            throws SQLException {
        SqliteCatalog catalog = new SqliteCatalog(connection);
        String text = catalog.tableText(table)
                .orElseThrow(() -> new IllegalStateException("Table " + table + " is gone after its rename."));
        TableDraft draft = new TableDraft(table, TableSql.parse(text), false);
        names.forEach(draft::renameCheck);
        return new TableRebuild(draft, catalog).steps();
    }
}
