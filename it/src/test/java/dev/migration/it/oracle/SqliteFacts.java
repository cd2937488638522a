package dev.migration.it.oracle;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The facts of an SQLite database: its pragmas, and its statements for what no pragma tells. */
final class SqliteFacts {

    private final Connection connection;
    private final Facts facts;

    private SqliteFacts(Connection connection, Facts facts) {
        this.connection = connection;
        this.facts = facts;
    }

    static Facts of(Connection connection, Set<String> explicitNames) throws SQLException {
        SqliteFacts reader = new SqliteFacts(connection, new Facts(explicitNames));
        for (Map<String, String> object :
                reader.rows("select type, name, sql from sqlite_schema where name not like 'sqlite\\_%' escape '\\'")) {
            String name = object.getOrDefault("name", "");
            switch (object.getOrDefault("type", "")) {
                case "table" -> reader.table(name, new SqliteDefinition(object.getOrDefault("sql", "")));
                case "index" -> {}
                default -> reader.facts.other(object.get("type") + " " + name + " " + object.get("sql"));
            }
        }
        return reader.facts;
    }

    private void table(String name, SqliteDefinition definition) throws SQLException {
        String table = name.toLowerCase(Locale.ROOT);
        facts.table(table, "table");
        if (!definition.options().isEmpty()) {
            facts.other("options " + table + " " + definition.options());
        }
        columns(table, definition);
        uniques(table, definition);
        foreignKeys(table, definition);
        definition.checks().forEach(check -> facts.check(table, check.text(), check.name()));
    }

    private void columns(String table, SqliteDefinition definition) throws SQLException {
        Map<Integer, String> key = new java.util.TreeMap<>();
        List<Map<String, String>> rows = pragma("table_xinfo", table);
        boolean single = rows.stream().filter(SqliteFacts::isInKey).count() == 1;
        for (Map<String, String> row : rows) {
            String column = row.getOrDefault("name", "").toLowerCase(Locale.ROOT);
            List<String> details = new ArrayList<>();
            if (row.get("dflt_value") != null) {
                details.add("default " + Condition.normal(row.get("dflt_value")));
            }
            details.addAll(definition.columnDetails(column));
            int part = Integer.parseInt(row.getOrDefault("pk", "0"));
            // the database itself holds what stands for the rowid, and other keys only where they say so
            boolean rowid = single && isInKey(row) && "integer".equalsIgnoreCase(row.get("type"));
            boolean nullable = "0".equals(row.get("notnull")) && !rowid;
            facts.column(table, column, row.getOrDefault("type", "").toLowerCase(Locale.ROOT), nullable, details);
            if (part > 0) {
                key.put(part, column);
            }
        }
        if (!key.isEmpty()) {
            List<String> names = List.copyOf(key.values());
            facts.primaryKey(table, names, definition.primaryKeyName(names));
        }
    }

    private static boolean isInKey(Map<String, String> row) {
        return !"0".equals(row.get("pk"));
    }

    private void uniques(String table, SqliteDefinition definition) throws SQLException {
        for (Map<String, String> index : pragma("index_list", table)) {
            String name = index.getOrDefault("name", "");
            List<String> keys = new ArrayList<>();
            for (Map<String, String> part : pragma("index_xinfo", name)) {
                if ("1".equals(part.get("key"))) {
                    String column = part.get("name");
                    keys.add((column == null ? "expression" : column.toLowerCase(Locale.ROOT))
                            + ("1".equals(part.get("desc")) ? " desc" : "")
                            + ("BINARY".equals(part.get("coll")) ? "" : " collate " + part.get("coll")));
                }
            }
            boolean unique = "1".equals(index.get("unique"));
            if ("u".equals(index.get("origin"))) {
                facts.unique(table, keys, definition.uniqueName(keys));
            } else if ("c".equals(index.get("origin"))) {
                facts.index(table, (unique ? "unique " : "") + keys + where(name, keys), name);
            }
        }
    }

    /** What no pragma tells of an index: its expressions and its predicate. */
    private String where(String index, List<String> keys) throws SQLException {
        String sql = rows("select sql from sqlite_schema where name = '" + index.replace("'", "''") + "'")
                .get(0)
                .getOrDefault("sql", "");
        int predicate = sql.toLowerCase(Locale.ROOT).indexOf(" where ");
        String expressions = keys.contains("expression") ? " " + Condition.normal(sql.substring(sql.indexOf('('))) : "";
        return expressions + (predicate < 0 ? "" : " where " + Condition.normal(sql.substring(predicate + 7)));
    }

    private void foreignKeys(String table, SqliteDefinition definition) throws SQLException {
        Map<String, List<Map<String, String>>> keys = new LinkedHashMap<>();
        for (Map<String, String> row : pragma("foreign_key_list", table)) {
            keys.computeIfAbsent(row.getOrDefault("id", ""), id -> new ArrayList<>())
                    .add(row);
        }
        for (List<Map<String, String>> rows : keys.values()) {
            Map<String, String> first = rows.get(0);
            List<String> columns = lower(rows, "from");
            List<String> details = new ArrayList<>();
            for (String action : List.of("on_delete", "on_update")) {
                if (!"NO ACTION".equals(first.get(action))) {
                    details.add(action.replace('_', ' ').toUpperCase(Locale.ROOT) + " " + first.get(action));
                }
            }
            facts.foreignKey(
                    table,
                    columns,
                    first.getOrDefault("table", "").toLowerCase(Locale.ROOT),
                    lower(rows, "to"),
                    details,
                    definition.foreignKeyName(columns));
        }
    }

    private static List<String> lower(List<Map<String, String>> rows, String column) {
        return rows.stream()
                .map(row -> row.getOrDefault(column, "(key)").toLowerCase(Locale.ROOT))
                .toList();
    }

    private List<Map<String, String>> pragma(String name, String argument) throws SQLException {
        return rows("select * from pragma_" + name + "('" + argument.replace("'", "''") + "')");
    }

    private List<Map<String, String>> rows(String query) throws SQLException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    @Nullable String value = found.getString(i);
                    if (value != null) {
                        row.put(found.getMetaData().getColumnName(i), value);
                    }
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
