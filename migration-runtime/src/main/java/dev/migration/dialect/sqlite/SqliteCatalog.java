package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the planner has to know of the database. Reads only. */
final class SqliteCatalog {

    private final Connection connection;

    SqliteCatalog(Connection connection) {
        this.connection = connection;
    }

    SqliteVersion version() throws SQLException {
        return SqliteVersion.parse(query("select sqlite_version()").get(0));
    }

    /** Whether the name is taken: a view has one too. */
    boolean hasTableOrView(ObjectName name) throws SQLException {
        return !query(
                        "select 1 from " + schemaTable(name)
                                + " where type in ('table', 'view') and name = ? collate nocase",
                        name.name().text())
                .isEmpty();
    }

    Optional<String> tableText(ObjectName table) throws SQLException {
        return query(
                        "select sql from " + schemaTable(table) + " where type = 'table' and name = ? collate nocase",
                        table.name().text())
                .stream()
                .findFirst();
    }

    /** The tables of all attached databases that may have a column of a named enumeration. */
    List<ObjectName> tablesWithEnums() throws SQLException {
        List<ObjectName> tables = new ArrayList<>();
        for (String database : query("select name from pragma_database_list where name <> 'temp' order by seq")) {
            Identifier schema = database.equals("main") ? null : SqliteNames.stored(database);
            String names = "select name from " + SqliteNames.quote(database) + ".sqlite_master where type = 'table'"
                    + " and sql like '%\"enum %' order by rowid";
            query(names).forEach(name -> tables.add(new ObjectName(schema, SqliteNames.stored(name))));
        }
        return tables;
    }

    /** The texts of the indexes on a table; those of constraints have none. */
    List<String> indexTexts(ObjectName table) throws SQLException {
        return textsOn(table, "index");
    }

    List<String> triggerTexts(ObjectName table) throws SQLException {
        return textsOn(table, "trigger");
    }

    /** The texts of all triggers and views of the database. */
    List<String> triggersAndViews(ObjectName table) throws SQLException {
        return query("select sql from " + schemaTable(table) + " where type in ('trigger', 'view')");
    }

    /** The names of the views that mention a table and can be read now. */
    List<String> readableViews(ObjectName table) throws SQLException {
        List<String> readable = new ArrayList<>();
        for (String view : query("select name from " + schemaTable(table) + " where type = 'view'")) {
            String text = query("select sql from " + schemaTable(table) + " where type = 'view' and name = ?", view)
                    .get(0);
            if (SqlText.mentions(text, table.name().text()) && isReadable(table, view)) {
                readable.add(view);
            }
        }
        return readable;
    }

    boolean hasDatabase(Identifier schema) throws SQLException {
        return !query("select name from pragma_database_list where name = ? collate nocase", schema.text())
                .isEmpty();
    }

    boolean hasCollation(String collation) throws SQLException {
        return !query("select name from pragma_collation_list where name = ? collate nocase", collation)
                .isEmpty();
    }

    /** That a view cannot be read is no failure here: it was so before, and the rebuild does not make it worse. */
    private boolean isReadable(ObjectName table, String view) {
        String name = SqliteFragments.name(table.withName(SqliteNames.stored(view)));
        try (PreparedStatement probe = connection.prepareStatement("select * from " + name + " limit 0")) {
            return probe.getMetaData() != null;
        } catch (SQLException unreadable) {
            return false;
        }
    }

    private List<String> textsOn(ObjectName table, String type) throws SQLException {
        return query(
                "select sql from " + schemaTable(table)
                        + " where type = '" + type + "' and tbl_name = ? collate nocase and sql is not null"
                        + " order by rowid",
                table.name().text());
    }

    /** Under its old name, which SQLite before 3.33 knows too. */
    private static String schemaTable(ObjectName table) {
        Identifier schema = table.schema();
        return (schema == null ? "main" : SqliteNames.quote(schema)) + ".sqlite_master";
    }

    private List<String> query(String sql, String... parameters) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(result.getString(1));
                }
            }
        }
        return rows;
    }
}
