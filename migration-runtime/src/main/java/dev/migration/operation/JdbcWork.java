package dev.migration.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Code of a revision that works on rows. It runs in the revision's transaction and must not end it. */
@FunctionalInterface
public interface JdbcWork {

    /**
     * Does the work.
     *
     * @param connection open, in a transaction; commit, rollback and close are refused
     */
    void run(Connection connection) throws SQLException;
}
