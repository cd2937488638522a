package dev.migration.dialect.sqlite;

import dev.migration.operation.Backfill;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the constraints and indexes say that a revision drops. */
final class LiftedRules {

    /**
     * @param text of the constraint or index, as the database has it
     * @param columns those that a constraint at a column does not name
     * @param oldNames what columns are called in the text, by what they are called when the rule goes
     */
    private record Rule(String text, List<Identifier> columns, Map<Identifier, Identifier> oldNames) {

        boolean isOn(Identifier column) {
            Identifier there = oldNames.getOrDefault(column, column);
            return columns.contains(there) || SqlText.mentions(text, there.text());
        }
    }

    private final SqliteCatalog catalog;
    private final Map<ObjectName, ObjectName> oldTables = new HashMap<>();
    private final Map<ObjectName, Map<Identifier, Identifier>> oldColumns = new HashMap<>();
    private final Map<Operation, Rule> rules = new HashMap<>();

    private LiftedRules(SqliteCatalog catalog) {
        this.catalog = catalog;
    }

    /** The database is asked only if there are rows to fill at all. */
    static LiftedRules of(List<Operation> operations, SqliteCatalog catalog) throws SQLException {
        LiftedRules lifted = new LiftedRules(catalog);
        if (operations.stream().anyMatch(Backfill.class::isInstance)) {
            for (Operation operation : operations) {
                lifted.note(operation);
            }
        }
        return lifted;
    }

    /** Whether a value of {@code column} may be against the rule that {@code drop} lifts. Yes, if nobody knows the rule. */
    boolean mayForbid(Operation drop, Identifier column) {
        Rule rule = rules.get(drop);
        return rule == null || rule.isOn(column);
    }

    private void note(Operation operation) throws SQLException {
        if (operation instanceof RenameTable rename) {
            ObjectName old = oldTable(rename.from());
            oldTables.remove(rename.from());
            oldTables.put(rename.to(), old);
        } else if (operation instanceof RenameColumn rename) {
            Map<Identifier, Identifier> columns =
                    oldColumns.computeIfAbsent(oldTable(rename.table()), none -> new HashMap<>());
            Identifier old = columns.getOrDefault(rename.from(), rename.from());
            columns.remove(rename.from());
            columns.put(rename.to(), old);
        } else if (operation instanceof DropConstraint drop) {
            note(drop);
        } else if (operation instanceof DropIndex drop) {
            note(drop);
        }
    }

    private void note(DropConstraint drop) throws SQLException {
        ObjectName table = oldTable(drop.table());
        Optional<NamedPieces.Named> found =
                catalog.tableText(table).map(TableSql::parse).flatMap(sql -> NamedPieces.find(sql, drop.constraint()));
        if (found.isPresent()) {
            NamedPieces.Named constraint = found.get();
            rules.put(drop, rule(constraint.piece().text(), constraint.columns(), table));
        }
    }

    private void note(DropIndex drop) throws SQLException {
        ObjectName table = oldTable(drop.table());
        List<IndexSql> indexes = new ArrayList<>();
        catalog.indexTexts(table).forEach(text -> indexes.add(IndexSql.parse(text)));
        indexes.stream()
                .filter(index -> index.name().equals(drop.index()))
                .findFirst()
                .ifPresent(index -> rules.put(drop, rule(index.sql(), List.of(), table)));
    }

    private Rule rule(String text, List<Identifier> columns, ObjectName table) {
        return new Rule(text, columns, Map.copyOf(oldColumns.getOrDefault(table, Map.of())));
    }

    private ObjectName oldTable(ObjectName name) {
        return oldTables.getOrDefault(name, name);
    }
}
