package dev.migration.dialect;

import dev.migration.operation.Operation;
import dev.migration.schema.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     *
     * @param beforeWaiting run if there is such a process
     */
    void lock(Runnable beforeWaiting) throws SQLException;

    /** Begins a transaction in which other writers are kept out, prepared for what {@code operations} will need. */
    void begin(List<Operation> operations) throws SQLException;

    /**
     * Lets names without a schema mean {@code schema}, until the transaction ends. Does nothing where a database has no
     * schemas.
     */
    default void useSchema(Identifier schema) throws SQLException {}

    /** Runs a statement of a plan, or several parted by semicolons. */
    default void execute(String sql) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            // braces in a statement are the author's, not JDBC's
            statement.setEscapeProcessing(false);
            statement.execute(sql);
        }
    }

    /** Sets a parameter of a {@link Step.Batch} in the way that this database's driver understands. */
    default void bind(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        statement.setObject(parameter, value);
    }

    /** Checks what only can be checked now (foreign keys after a rebuild) and ends the transaction. */
    void commit() throws SQLException;

    /** Undoes the transaction. */
    void rollback() throws SQLException;

    @Override
    void close() throws SQLException;
}
