package dev.migration.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sqlite.SQLiteDataSource;

/** The databases that a test runs on. */
public enum TestDatabase {
    POSTGRESQL {
        @Override
        public DataSource fresh(Path folder) throws SQLException {
            return PostgresServer.newDatabase();
        }
    },

    SQLITE {
        @Override
        public DataSource fresh(Path folder) {
            SQLiteDataSource dataSource = new SQLiteDataSource();
            dataSource.setUrl("jdbc:sqlite:" + folder.resolve("test" + FILES.incrementAndGet() + ".db"));
            return dataSource;
        }
    };

    private static final AtomicInteger FILES = new AtomicInteger();

    /**
     * A new database with nothing in it.
     *
     * @param folder for one that is a file
     */
    public abstract DataSource fresh(Path folder) throws SQLException;

    /** One text a row, the values of a row with commas between them. */
    public static List<String> query(DataSource dataSource, String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(",", row));
            }
        }
        return rows;
    }

    public static void execute(DataSource dataSource, String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Whether the database has a table with a name in lower case. */
    public static boolean hasTable(DataSource dataSource, String name) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                ResultSet tables = connection.getMetaData().getTables(null, null, name, new String[] {"TABLE"})) {
            return tables.next();
        }
    }
}
