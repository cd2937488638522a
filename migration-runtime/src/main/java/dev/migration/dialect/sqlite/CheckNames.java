package dev.migration.dialect.sqlite;

import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The names that checks of enumerations, which are named after table and column, get when these are renamed. SQLite
 * rewrites their text itself, but renames no constraint; so that this costs no rebuild of its own, it is done in one that
 * is made anyway, before the rename or after it. Mutable.
 */
final class CheckNames {

    private final Map<ObjectName, Map<Identifier, Identifier>> open = new LinkedHashMap<>();

    /** What the checks of a table are to be called when all of {@code renames} have been done, by what they are now. */
    static Map<Identifier, Identifier> after(List<Operation> renames, ObjectName table, TableSql sql) {
        Map<Identifier, Identifier> names = new LinkedHashMap<>();
        for (ColumnSql column : sql.columns()) {
            SqliteEnumCheck.find(sql, table, column.name()).ifPresent(check -> {
                ObjectName inTable = table;
                Identifier now = column.name();
                for (Operation operation : renames) {
                    if (operation instanceof RenameTable rename && rename.from().equals(inTable)) {
                        inTable = rename.to();
                    } else if (operation instanceof RenameColumn rename
                            && rename.table().equals(inTable)
                            && rename.from().equals(now)) {
                        now = rename.to();
                    }
                }
                Identifier name = SqliteEnumCheck.renamed(check.name(), column.name(), inTable, now);
                if (!name.equals(check.name())) {
                    names.put(check.name(), name);
                }
            });
        }
        return names;
    }

    /** Takes notice of a rename of a table; {@code before} is the table before it. */
    void renamed(RenameTable rename, TableSql before) {
        Map<Identifier, Identifier> names = take(rename.from());
        Map<Identifier, Identifier> all = after(List.of(rename), rename.from(), withNames(before, names));
        put(rename.to(), names, all);
    }

    /** Takes notice of a rename of a column; {@code before} is the table before it. */
    void renamed(RenameColumn rename, TableSql before) {
        Map<Identifier, Identifier> names = take(rename.table());
        Map<Identifier, Identifier> all = after(List.of(rename), rename.table(), withNames(before, names));
        put(rename.table(), names, all);
    }

    private static TableSql withNames(TableSql sql, Map<Identifier, Identifier> names) {
        TableSql renamed = sql;
        for (Map.Entry<Identifier, Identifier> name : names.entrySet()) {
            TableSql now = renamed;
            renamed = NamedPieces.find(now, name.getKey())
                    .map(check -> ConstraintRenaming.rename(now, check, name.getValue()))
                    .orElse(now);
        }
        return renamed;
    }

    private void put(ObjectName table, Map<Identifier, Identifier> names, Map<Identifier, Identifier> more) {
        Map<Identifier, Identifier> all = new LinkedHashMap<>();
        names.forEach((from, to) -> all.put(from, more.getOrDefault(to, to)));
        more.forEach((from, to) -> {
            if (!names.containsValue(from)) {
                all.put(from, to);
            }
        });
        if (!all.isEmpty()) {
            open.put(table, all);
        }
    }

    /** What the checks of a table are to be called, by what they are now; after that nobody is asked for it again. */
    Map<Identifier, Identifier> take(ObjectName table) {
        Map<Identifier, Identifier> names = open.remove(table);
        return names == null ? Map.of() : names;
    }

    /** The tables whose checks still have their old names. */
    List<ObjectName> tables() {
        return List.copyOf(open.keySet());
    }
}
