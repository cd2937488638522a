package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what looks like a rename: something goes and something of the same make comes. */
final class RenameHints {

    private RenameHints() {}

    static List<String> of(Schema before, Schema desired, Dialect dialect) {
        List<String> hints = new ArrayList<>();
        tables(before, desired, dialect, hints);
        for (ObjectName name : before.tables().keySet().stream().sorted().toList()) {
            desired.table(name).ifPresent(after -> columns(before.requireTable(name), after, dialect, hints));
        }
        return hints;
    }

    private static void tables(Schema before, Schema desired, Dialect dialect, List<String> hints) {
        for (Table gone : missing(before, desired)) {
            for (Table added : missing(desired, before)) {
                if (make(gone, dialect).equals(make(added, dialect))) {
                    hints.add("Table " + gone.name() + " goes and table " + added.name()
                            + " with the same columns comes. If it was renamed, write op.renameTable(\"" + gone.name()
                            + "\", \"" + added.name() + "\") in place of both, or its rows are lost.");
                }
            }
        }
    }

    private static void columns(Table before, Table after, Dialect dialect, List<String> hints) {
        for (Column gone : missingColumns(before, after)) {
            for (Column added : missingColumns(after, before)) {
                if (dialect.typeName(gone.type()).equals(dialect.typeName(added.type()))) {
                    hints.add("Column " + before.name() + "." + gone.name() + " goes and column " + added.name()
                            + " of the same type comes. If it was renamed, write op.renameColumn(\"" + before.name()
                            + "\", \"" + gone.name() + "\", \"" + added.name()
                            + "\") in place of both, or its values are lost.");
                }
            }
        }
    }

    private static List<Table> missing(Schema from, Schema in) {
        return from.tables().values().stream()
                .filter(table -> in.table(table.name()).isEmpty())
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    private static List<Column> missingColumns(Table from, Table in) {
        return from.columns().values().stream()
                .filter(column -> in.column(column.name()).isEmpty())
                .toList();
    }

    private static Map<Identifier, String> make(Table table, Dialect dialect) {
        Map<Identifier, String> make = new TreeMap<>();
        table.columns().values().forEach(column -> make.put(column.name(), dialect.typeName(column.type())));
        return make;
    }
}
