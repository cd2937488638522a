package dev.migration.it.oracle;

import dev.migration.it.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.jspecify.annotations.Nullable;

/** Connections for Hibernate to one database and then to another of the same kind, so that one model serves for both. */
final class SwitchedConnections implements ConnectionProvider {

    private static final long serialVersionUID = 1;

    private String url;

    SwitchedConnections(String url) {
        this.url = url;
    }

    /** From now on, connections go there. */
    void switchTo(String other) {
        url = other;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return TestDatabase.connect(url);
    }

    @Override
    public void closeConnection(Connection connection) throws SQLException {
        connection.close();
    }

    @Override
    public boolean supportsAggressiveRelease() {
        return false;
    }

    @Override
    public boolean isUnwrappableAs(Class<?> type) {
        return false;
    }

    @Override
    public <T> @Nullable T unwrap(Class<T> type) {
        return null;
    }
}
