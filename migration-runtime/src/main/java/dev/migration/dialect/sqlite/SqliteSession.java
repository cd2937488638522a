package dev.migration.dialect.sqlite;

import dev.migration.dialect.Session;
import dev.migration.error.MigrationException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AddEnumValue;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.DropSequence;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameEnumValue;
import dev.migration.operation.RenameTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Transactions by hand on a connection that commits by itself: the driver's own begin with a read lock only, and its
 * way of committing would make {@code pragma foreign_keys} a silent no-op.
 */
final class SqliteSession implements Session {

    private final Connection connection;
    private final boolean autoCommit;
    private final String busyTimeout;
    private final String foreignKeys;
    private final String legacyAlterTable;
    private @Nullable Set<ForeignKeyViolations.Violation> violationsBefore;

    /** @param waitMilliseconds how long to wait for another writer */
    SqliteSession(Connection connection, int waitMilliseconds) throws SQLException {
        this.connection = connection;
        autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
        busyTimeout = pragma("busy_timeout");
        foreignKeys = pragma("foreign_keys");
        legacyAlterTable = pragma("legacy_alter_table");
        execute("pragma busy_timeout = " + waitMilliseconds);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    /** Nothing: {@code begin immediate} waits for the lock, and there is none outside of a transaction. */
    @Override
    public void lock(Runnable beforeWaiting) {}

    @Override
    public void begin(List<Operation> operations) throws SQLException {
        boolean rebuilds = operations.stream().anyMatch(SqliteSession::mayRebuild);
        if (rebuilds) {
            setForeignKeys("0");
        }
        // else a rename would leave the old name in foreign keys and views
        execute("pragma legacy_alter_table = off");
        execute("begin immediate");
        violationsBefore = rebuilds ? ForeignKeyViolations.read(connection) : null;
    }

    /** Dropping a table deletes the rows that refer to it if foreign keys are enforced; a rebuild drops one. */
    private static boolean mayRebuild(Operation operation) {
        if (operation instanceof AddColumn add) {
            return !NativeAlter.canAdd(add.column());
        }
        return operation instanceof AddConstraint
                || operation instanceof AddEnumValue
                || operation instanceof AlterColumn
                || operation instanceof AlterEnumType
                || operation instanceof DropColumn
                || operation instanceof DropConstraint
                || operation instanceof DropSequence
                || operation instanceof DropTable
                || operation instanceof RenameColumn
                || operation instanceof RenameConstraint
                || operation instanceof RenameEnumValue
                || operation instanceof RenameTable;
    }

    /** All statements of the text: the driver's {@code execute} runs the first and leaves the rest without a word. */
    @Override
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    @Override
    public void bind(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        statement.setObject(parameter, SqliteValues.stored(value));
    }

    @Override
    public void commit() throws SQLException {
        if (violationsBefore != null) {
            ForeignKeyViolations.requireNoneBut(violationsBefore, connection);
        }
        execute("commit");
        endTransaction();
    }

    @Override
    public void rollback() throws SQLException {
        try {
            execute("rollback");
        } catch (SQLException e) {
            // a full disk, say, makes SQLite roll back by itself; then this is all there is to complain about
            String message = e.getMessage();
            if (message == null || !message.contains("no transaction is active")) {
                throw e;
            }
        }
        endTransaction();
    }

    private void endTransaction() throws SQLException {
        violationsBefore = null;
        execute("pragma legacy_alter_table = " + legacyAlterTable);
        setForeignKeys(foreignKeys);
    }

    @Override
    public void close() throws SQLException {
        endTransaction();
        execute("pragma busy_timeout = " + busyTimeout);
        connection.setAutoCommit(autoCommit);
    }

    /** Inside of a transaction SQLite ignores the change without a word. */
    private void setForeignKeys(String value) throws SQLException {
        execute("pragma foreign_keys = " + value);
        if (!pragma("foreign_keys").equals(value)) {
            throw new MigrationException(
                    "SQLite does not let foreign keys be switched " + (value.equals("0") ? "off" : "on")
                            + " on this connection: a transaction is open.",
                    "Give the migrator a connection of its own, without a transaction.");
        }
    }

    private String pragma(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma " + name)) {
            return result.next() ? result.getString(1) : "0";
        }
    }
}
