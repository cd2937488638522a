package dev.migration.dialect.postgresql;

import dev.migration.dialect.Session;
import dev.migration.operation.Operation;
import dev.migration.schema.Identifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A transaction a revision, and an advisory lock that the server gives back when the connection ends. */
final class PostgresSession implements Session {

    /** Advisory locks are counted by database already; one key keeps all users of this product apart in it. */
    private static final long LOCK = 0x6d69_6772_6174_696fL;

    private final Connection connection;
    private final boolean autoCommit;
    private boolean locked;

    PostgresSession(Connection connection) throws SQLException {
        this.connection = connection;
        this.autoCommit = connection.getAutoCommit();
        connection.setAutoCommit(true);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public void lock(Runnable beforeWaiting) throws SQLException {
        if (!tryLock()) {
            beforeWaiting.run();
            execute("select pg_catalog.pg_advisory_lock(" + LOCK + ")");
        }
        locked = true;
    }

    private boolean tryLock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select pg_catalog.pg_try_advisory_lock(" + LOCK + ")")) {
            result.next();
            return result.getBoolean(1);
        }
    }

    @Override
    public void begin(List<Operation> operations) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void useSchema(Identifier schema) throws SQLException {
        execute("set local search_path to " + PostgresNames.quote(schema));
    }

    /** A text has no type of its own here, so that it fits columns of json, inet or uuid too. */
    @Override
    public void bind(PreparedStatement statement, int parameter, @Nullable Object value) throws SQLException {
        if (value instanceof String || value instanceof Character) {
            statement.setObject(parameter, value.toString(), Types.OTHER);
        } else {
            statement.setObject(parameter, known(value));
        }
    }

    private static @Nullable Object known(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof ZonedDateTime time) {
            return time.toOffsetDateTime();
        }
        if (value instanceof BigInteger number) {
            return new BigDecimal(number);
        }
        if (value instanceof Duration duration) {
            // as Hibernate stores it: nanoseconds
            return BigDecimal.valueOf(duration.getSeconds())
                    .movePointRight(9)
                    .add(BigDecimal.valueOf(duration.getNano()));
        }
        return value;
    }

    @Override
    public void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollback() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public void close() throws SQLException {
        try {
            if (locked) {
                execute("select pg_catalog.pg_advisory_unlock(" + LOCK + ")");
                locked = false;
            }
        } finally {
            connection.setAutoCommit(autoCommit);
        }
    }
}
