package dev.migration.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** All that a test wants to find unchanged: tables, columns, indexes and rows of a database, in its default schema. */
public final class Contents {

    private static final String[] KINDS = {"TABLE", "VIEW"};

    private Contents() {}

    /** A line for each thing, in an order that is always the same. */
    public static List<String> of(DataSource dataSource) throws SQLException {
        List<String> lines = new ArrayList<>();
        for (String table : tables(dataSource)) {
            try (Connection connection = dataSource.getConnection()) {
                var metadata = connection.getMetaData();
                collect(lines, table, metadata.getColumns(null, null, table, "%"), "COLUMN_NAME", "TYPE_NAME");
                collect(lines, table, metadata.getIndexInfo(null, null, table, false, true), "INDEX_NAME");
                collect(lines, table, metadata.getPrimaryKeys(null, null, table), "COLUMN_NAME", "PK_NAME");
            }
            lines.addAll(TestDatabase.query(dataSource, "select * from " + table + " order by 1"));
        }
        return lines;
    }

    private static List<String> tables(DataSource dataSource) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                ResultSet found = connection.getMetaData().getTables(null, connection.getSchema(), "%", KINDS)) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables.stream().sorted().toList();
    }

    private static void collect(List<String> lines, String table, ResultSet found, String... labels)
            throws SQLException {
        try (found) {
            while (found.next()) {
                StringBuilder line = new StringBuilder(table);
                for (String label : labels) {
                    line.append(' ').append(found.getString(label));
                }
                lines.add(line.toString());
            }
        }
    }
}
