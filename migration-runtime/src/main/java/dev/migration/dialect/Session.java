package dev.migration.dialect;

import dev.migration.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * A connection that is prepared for running revisions, one transaction each. Not thread-safe.
 *
 * <p>Closing it releases the lock and puts every setting of the connection back; the connection stays open.
 */
public interface Session extends AutoCloseable {

    Connection connection();

    /**
     * Waits until no other process migrates this database, where the database can wait so without a transaction. The
     * lock dies with the connection.
     */
    void lock() throws SQLException;

    /** Begins a transaction in which other writers are kept out, prepared for what {@code operations} will need. */
    void begin(List<Operation> operations) throws SQLException;

    /** Checks what only can be checked now (foreign keys after a rebuild) and ends the transaction. */
    void commit() throws SQLException;

    /** Undoes the transaction. */
    void rollback() throws SQLException;

    @Override
    void close() throws SQLException;
}
