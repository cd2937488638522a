package dev.migration.history;

import dev.migration.dialect.ConventionalNames;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.CreateTable;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The table that says which revisions a database has, one row each. Holds no connection and no state; what it knows is
 * asked anew each time.
 *
 * <p>The time is stored as text in UTC (ISO-8601), which means the same in every database and sorts.
 */
public final class HistoryTable {

    /** The name of the table where nothing else is said. */
    public static final String DEFAULT_NAME = "migration_history";

    /** With all digits always, so that the texts sort as the times do. */
    private static final DateTimeFormatter TIME =
            new DateTimeFormatterBuilder().appendInstant(6).toFormatter(Locale.ROOT);

    private final Dialect dialect;
    private final ObjectName name;
    private final String quoted;

    public HistoryTable(Dialect dialect, ObjectName name) {
        this.dialect = dialect;
        this.name = name;
        this.quoted = dialect.quote(name);
    }

    public ObjectName name() {
        return name;
    }

    /** The rows in the order in which they were applied; none if there is no table. At most two statements. */
    public List<AppliedRevision> read(Connection connection) throws SQLException {
        if (!dialect.exists(name, connection)) {
            return List.of();
        }
        try {
            return select(connection);
        } catch (SQLException e) {
            if (dialect.advice(e).isPresent()) {
                throw e;
            }
            throw foreign(e);
        } catch (DateTimeException e) {
            throw foreign(e);
        }
    }

    /**
     * The checksums of the applied revisions by their ids: what an {@code up} with nothing to do has to know, at a
     * third of the price of {@link #read}. At most two statements.
     */
    public Map<String, String> checksums(Connection connection) throws SQLException {
        if (!dialect.exists(name, connection)) {
            return Map.of();
        }
        Map<String, String> checksums = new HashMap<>();
        // all columns, so that a table that has others is refused; what is not fetched costs nothing
        String query = "select " + columns("h.") + " from " + quoted + " as h";
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                checksums.put(result.getString(1), result.getString(3));
            }
        } catch (SQLException e) {
            if (dialect.advice(e).isPresent()) {
                throw e;
            }
            throw foreign(e);
        }
        return checksums;
    }

    private MigrationException foreign(Exception cause) {
        return new MigrationException(
                "There is a table " + name + ", but it is no history of revisions: " + cause.getMessage(),
                "Somebody else's table has this name: give the history another one (migration.historyTable, or"
                        + " Migrator.historyTable). If it was a history, restore its columns.",
                cause);
    }

    private List<AppliedRevision> select(Connection connection) throws SQLException {
        // SQLite takes a quoted name that is no column for a text, unless it is qualified
        String query = "select " + columns("h.") + " from " + quoted + " as h order by h." + sql("applied_at") + ", h."
                + sql("id");
        List<AppliedRevision> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(query);
                ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(new AppliedRevision(
                        result.getString(1),
                        result.getString(2),
                        result.getString(3),
                        Instant.parse(result.getString(4)),
                        result.getString(5),
                        Duration.ofMillis(result.getLong(6))));
            }
        }
        return rows;
    }

    /** Makes the table if it is not there, in the transaction of the session. */
    public void ensure(Session session) throws SQLException {
        if (dialect.exists(name, session.connection())) {
            return;
        }
        for (Step step : dialect.plan(List.of(new CreateTable(definition())), session.connection())) {
            if (!(step instanceof Step.Sql sql)) {
                throw new IllegalStateException("The history table needs more than statements: " + step);
            }
            session.execute(sql.text());
        }
    }

    /** What {@link #ensure} makes. */
    public Table definition() {
        List<Column> columns = List.of(
                column("id", new ColumnType.Varchar(40)),
                column("message", new ColumnType.Text()),
                column("checksum", new ColumnType.Varchar(128)),
                column("applied_at", new ColumnType.Varchar(40)),
                column("applied_by", new ColumnType.Varchar(255)),
                column("duration_ms", new ColumnType.BigInt()));
        PrimaryKey key = new PrimaryKey(ConventionalNames.primaryKey(name), List.of(Identifier.of("id")));
        return Table.of(name, columns, List.of(key), List.of(), null);
    }

    private static Column column(String name, ColumnType type) {
        return Column.of(name, type).withNullable(false);
    }

    public boolean contains(String id, Connection connection) throws SQLException {
        String query = "select 1 from " + quoted + " where " + quoted + "." + sql("id") + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, id);
            try (ResultSet result = statement.executeQuery()) {
                return result.next();
            }
        }
    }

    public void insert(AppliedRevision row, Connection connection) throws SQLException {
        String insert = "insert into " + quoted + " (" + columns("") + ") values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, row.id());
            statement.setString(2, row.message());
            statement.setString(3, row.checksum());
            statement.setString(4, TIME.format(row.appliedAt()));
            statement.setString(5, row.appliedBy());
            statement.setLong(6, row.duration().toMillis());
            requireOne(statement.executeUpdate(), "insert", row.id());
        }
    }

    public void delete(String id, Connection connection) throws SQLException {
        String delete = "delete from " + quoted + " where " + quoted + "." + sql("id") + " = ?";
        try (PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setString(1, id);
            requireOne(statement.executeUpdate(), "delete", id);
        }
    }

    private void requireOne(int rows, String action, String id) {
        if (rows != 1) {
            throw new MigrationException(
                    "To " + action + " the row of revision '" + id + "' in " + name + " changed " + rows
                            + " rows in place of 1.",
                    "Look for triggers, rules or row security on " + name + ", and for who else writes to it.");
        }
    }

    private String columns(String qualifier) {
        return Stream.of("id", "message", "checksum", "applied_at", "applied_by", "duration_ms")
                .map(column -> qualifier + sql(column))
                .collect(Collectors.joining(", "));
    }

    private String sql(String column) {
        return dialect.quote(Identifier.of(column));
    }
}
