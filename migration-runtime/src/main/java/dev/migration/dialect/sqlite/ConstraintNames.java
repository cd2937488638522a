package dev.migration.dialect.sqlite;

import dev.migration.dialect.EnumCheck;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The names that constraints have to have once their table and columns are renamed. A constraint keeps its name; one that
 * nobody named is known by a name made of those of table and columns, and would be lost under it if it were not written
 * down. Checks of enumerations are named after table and column, and follow them. SQLite rewrites the text of a
 * constraint itself, but not its name; so that this costs no rebuild of its own, it is done in one that is made anyway,
 * before the rename or after it. Mutable.
 */
final class ConstraintNames {

    /** In the order of {@link NamedPieces}, which no rename changes. */
    private final Map<ObjectName, List<Identifier>> open = new LinkedHashMap<>();

    private final Set<Identifier> declared;

    /** @param declared checks that are named by themselves, as {@link EnumCheck#declared} finds them */
    ConstraintNames(Set<Identifier> declared) {
        this.declared = declared;
    }

    /**
     * What the constraints of a table are to be called when all of {@code renames} have been done, in the order of {@link
     * NamedPieces}; empty if they are called so in any case.
     */
    Optional<List<Identifier>> after(List<Operation> renames, ObjectName table, TableSql sql) {
        List<NamedPieces.Named> pieces = NamedPieces.of(sql);
        List<Identifier> names = names(renames, table, sql);
        boolean wouldBeLost = renames.stream()
                .anyMatch(operation -> pieces.stream().anyMatch(piece -> isNamedAfter(operation, table, piece)));
        return wouldBeLost || !names.equals(NamedPieces.names(sql)) ? Optional.of(names) : Optional.empty();
    }

    /** Whether the name of a constraint that nobody named is made of one that {@code operation} changes. */
    private static boolean isNamedAfter(Operation operation, ObjectName table, NamedPieces.Named constraint) {
        if (constraint.piece().name() != null) {
            return false;
        }
        return operation instanceof RenameTable rename
                ? rename.from().equals(table)
                : operation instanceof RenameColumn column
                        && column.table().equals(table)
                        && constraint.piece().kind() != SqlPiece.Kind.PRIMARY_KEY
                        && constraint.columns().contains(column.from());
    }

    private List<Identifier> names(List<Operation> renames, ObjectName table, TableSql sql) {
        Map<Identifier, Identifier> checks = new HashMap<>();
        for (ColumnSql column : sql.columns()) {
            SqliteEnumCheck.find(sql, table, column.name())
                    .filter(check -> !declared.contains(check.name()))
                    .ifPresent(
                            check -> checks.put(check.name(), enumCheck(check.name(), renames, table, column.name())));
        }
        return NamedPieces.names(sql).stream()
                .map(name -> checks.getOrDefault(name, name))
                .toList();
    }

    private static Identifier enumCheck(
            Identifier check, List<Operation> renames, ObjectName table, Identifier column) {
        ObjectName inTable = table;
        Identifier now = column;
        for (Operation operation : renames) {
            if (operation instanceof RenameTable rename && rename.from().equals(inTable)) {
                inTable = rename.to();
            } else if (operation instanceof RenameColumn rename
                    && rename.table().equals(inTable)
                    && rename.from().equals(now)) {
                now = rename.to();
            }
        }
        return SqliteEnumCheck.renamed(check, column, inTable, now);
    }

    /** Takes notice of a rename of a table; {@code before} is the table before it. */
    void renamed(RenameTable rename, TableSql before) {
        note(rename, rename.from(), rename.to(), before);
    }

    /** Takes notice of a rename of a column; {@code before} is the table before it. */
    void renamed(RenameColumn rename, TableSql before) {
        note(rename, rename.table(), rename.table(), before);
    }

    private void note(Operation rename, ObjectName from, ObjectName to, TableSql before) {
        List<Identifier> known = open.remove(from);
        TableSql named = known == null ? before : ConstraintRenaming.named(before, known);
        after(List.of(rename), from, named)
                .or(() -> Optional.ofNullable(known))
                .ifPresent(names -> open.put(to, names));
    }

    /**
     * What the constraints of a table are to be called, in the order of {@link NamedPieces}; after that nobody is asked for
     * it again. Empty if that is what they are called in {@code now}.
     */
    Optional<List<Identifier>> take(ObjectName table, TableSql now) {
        return Optional.ofNullable(open.remove(table)).filter(names -> !names.equals(NamedPieces.names(now)));
    }

    /** Takes notice that a table has other columns now, which brings constraints or takes them away. */
    void reshaped(ObjectName table, TableSql before, TableSql after) {
        List<Identifier> known = open.get(table);
        if (known != null) {
            Map<Identifier, Identifier> wanted = new HashMap<>();
            List<Identifier> old = NamedPieces.names(before);
            for (int i = 0; i < old.size(); i++) {
                wanted.put(old.get(i), known.get(i));
            }
            open.put(
                    table,
                    NamedPieces.names(after).stream()
                            .map(name -> wanted.getOrDefault(name, name))
                            .toList());
        }
    }

    /** Takes notice that a table goes. */
    void forget(ObjectName table) {
        open.remove(table);
    }

    /** The tables whose constraints may still have other names. */
    List<ObjectName> tables() {
        return List.copyOf(open.keySet());
    }
}
