package dev.migration.introspect;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Work in a transaction, or a part of one, that is undone whatever happens. */
final class Scratch {

    /** The work. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException;
    }

    private Scratch() {}

    static <T> T run(Connection connection, Work<T> work) throws SQLException {
        return connection.getAutoCommit() ? inTransaction(connection, work) : inSavepoint(connection, work);
    }

    private static <T> T inTransaction(Connection connection, Work<T> work) throws SQLException {
        connection.setAutoCommit(false);
        try {
            return work.run();
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static <T> T inSavepoint(Connection connection, Work<T> work) throws SQLException {
        Savepoint savepoint = connection.setSavepoint();
        try {
            return work.run();
        } finally {
            connection.rollback(savepoint);
            connection.releaseSavepoint(savepoint);
        }
    }
}
