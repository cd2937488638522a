package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Opens connections with a driver that {@link java.sql.DriverManager} would not see. No pool. */
final class DriverDataSource implements DataSource {

    private final Driver driver;
    private final DatabaseSettings settings;

    DriverDataSource(Driver driver, DatabaseSettings settings) {
        this.driver = driver;
        this.settings = settings;
    }

    /** @throws MigrationException if the database cannot be reached; the message says what to check */
    @Override
    public Connection getConnection() throws SQLException {
        Connection connection;
        try {
            connection = driver.connect(settings.url(), properties());
        } catch (SQLException e) {
            throw ConnectionProblem.of(e, settings);
        }
        if (connection == null) {
            throw new SQLException("The driver " + driver.getClass().getName() + " did not connect.");
        }
        useSchema(connection);
        return connection;
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (settings.user() != null) {
            properties.setProperty("user", settings.user());
        }
        if (settings.password() != null) {
            properties.setProperty("password", settings.password());
        }
        return properties;
    }

    private void useSchema(Connection connection) throws SQLException {
        String schema = settings.schema();
        if (schema == null || !connection.getMetaData().supportsSchemasInTableDefinitions()) {
            return;
        }
        connection.setSchema(schema);
        if (connection.getSchema() == null) {
            connection.close();
            throw new MigrationException(
                    "The database " + settings.shownUrl() + " has no schema '" + schema + "' (migration.schema).",
                    "Create it (create schema " + schema + "), or correct migration.schema.");
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The credentials are configured.");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException("There is no log writer.");
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException("Set the timeout in the URL.");
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException("There is no logger.");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("There is nothing to unwrap.");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
