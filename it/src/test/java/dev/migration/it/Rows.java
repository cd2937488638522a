package dev.migration.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All rows of a database as text, by table and column.
 *
 * @param tables for each table its rows, in the order of their text; each row is column to value
 */
record Rows(Map<String, List<Map<String, String>>> tables) {

    private static final String HISTORY = "migration_history";

    static Rows of(Connection connection) throws SQLException {
        Map<String, List<Map<String, String>>> tables = new TreeMap<>();
        for (String table : tableNames(connection)) {
            tables.put(table, rows(connection, table));
        }
        return new Rows(tables);
    }

    /** How many rows there are. */
    long count() {
        return tables.values().stream().mapToLong(List::size).sum();
    }

    /**
     * What of these rows is not in {@code later}: of tables and columns that both have, values that were not null.
     * Empty if nothing was lost.
     */
    List<String> lostIn(Rows later) {
        List<String> lost = new ArrayList<>();
        tables.forEach((table, rows) -> {
            List<Map<String, String>> others = later.tables.get(table);
            if (others != null) {
                rows.stream()
                        .filter(row -> others.stream().noneMatch(other -> keeps(row, other)))
                        .forEach(row -> lost.add(table + " " + row));
                if (others.size() != rows.size()) {
                    lost.add(table + " had " + rows.size() + " rows and has " + others.size());
                }
            }
        });
        return lost;
    }

    private static boolean keeps(Map<String, String> row, Map<String, String> later) {
        return row.entrySet().stream()
                .allMatch(cell -> !later.containsKey(cell.getKey())
                        || cell.getValue().equals(later.get(cell.getKey()))
                        || cell.getValue().equals("null"));
    }

    static List<String> tableNames(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!name.equals(HISTORY) && !name.startsWith("sqlite_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static List<Map<String, String>> rows(Connection connection, String table) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select * from \"" + table + "\"")) {
            while (found.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    row.put(found.getMetaData().getColumnName(i), String.valueOf(found.getString(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
