package dev.migration.diff;

import dev.migration.Operations;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.execute.Rehearsal;
import dev.migration.introspect.Introspector;
import dev.migration.introspect.LiveDatabase;
import dev.migration.operation.Operation;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A real database for one test. */
record TestDatabase(Connection connection, Dialect dialect) implements AutoCloseable {

    static final ObjectName HISTORY = ObjectName.of("migration_history");

    static TestDatabase postgresql() throws SQLException {
        return of(PostgresServer.newDatabase());
    }

    static TestDatabase sqlite() throws SQLException {
        TestDatabase database = of(DriverManager.getConnection("jdbc:sqlite::memory:"));
        database.execute("pragma foreign_keys = on");
        return database;
    }

    static TestDatabase named(String name) throws SQLException {
        return name.equals("sqlite") ? sqlite() : postgresql();
    }

    private static TestDatabase of(Connection connection) throws SQLException {
        return new TestDatabase(connection, Dialects.of(connection));
    }

    void run(Consumer<Operations> revision) throws SQLException {
        run(recorded(revision));
    }

    static List<Operation> recorded(Consumer<Operations> revision) {
        Operations recorder = new Operations();
        revision.accept(recorder);
        return recorder.recorded();
    }

    static Schema replay(List<Operation> operations) {
        return replay(operations, Schema.empty());
    }

    static Schema replay(List<Operation> operations, Schema start) {
        Schema schema = start;
        for (Operation operation : operations) {
            schema = operation.apply(schema);
        }
        return schema;
    }

    /** The statements that a dry run shows. */
    List<String> rehearse(List<Operation> operations) throws SQLException {
        return Rehearsal.of(operations, dialect, connection).stream()
                .map(Rehearsal.Line::step)
                .filter(step -> step instanceof Step.Sql || step instanceof Step.Later)
                .map(step -> step instanceof Step.Sql sql ? sql.text() : step.toString())
                .toList();
    }

    /** Gives back the statements that were run. */
    List<String> run(List<Operation> operations) throws SQLException {
        List<String> statements = new ArrayList<>();
        try (Session session = dialect.open(connection)) {
            session.begin(operations);
            for (Step step : dialect.plan(operations, connection)) {
                run(step, statements);
            }
            session.commit();
        }
        return statements;
    }

    private void run(Step step, List<String> statements) throws SQLException {
        if (step instanceof Step.Later later) {
            for (Step next : later.planner().plan(connection)) {
                run(next, statements);
            }
        } else if (step instanceof Step.Sql sql) {
            statements.add(sql.text());
            execute(sql.text());
        } else if (step instanceof Step.Batch batch) {
            insert(batch);
        } else if (step instanceof Step.Guard guard) {
            if (!query(guard.countQuery()).equals("0")) {
                throw new IllegalStateException(guard.problem());
            }
        } else {
            throw new IllegalArgumentException("Not a step for this runner: " + step);
        }
    }

    private void insert(Step.Batch batch) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(batch.text())) {
            for (List<@Nullable Object> row : batch.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    /** Ends the transaction of a run that failed. */
    void rollback() throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
            connection.setAutoCommit(true);
        } else if (dialect.id().equals("sqlite")) {
            execute("rollback");
        }
    }

    void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    String query(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    /** All rows, each as one text. */
    List<String> queryAll(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    values.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", values));
            }
        }
        return rows;
    }

    Schema read(Schema... wanted) throws SQLException {
        return live(wanted).schema();
    }

    LiveDatabase live(Schema... wanted) throws SQLException {
        Set<Identifier> schemas = new LinkedHashSet<>();
        for (Schema schema : wanted) {
            schemas.addAll(schema.schemas());
        }
        return Introspector.read(connection, dialect, schemas, HISTORY);
    }

    /** What a goal would find: the database and the revisions against the model. */
    Diff diff(Schema replayed, Schema desired) throws SQLException {
        return diff(replayed, desired, RenameAnswers.NONE);
    }

    Diff diff(Schema replayed, Schema desired, RenameAnswers answers) throws SQLException {
        return diff(replayed, desired, answers, Scope.ALL);
    }

    Diff diff(Schema replayed, Schema desired, RenameAnswers answers, Scope scope) throws SQLException {
        return diff(replayed, desired, answers, scope, Numbering.NONE);
    }

    Diff diff(Schema replayed, Schema desired, Numbering numbering) throws SQLException {
        return diff(replayed, desired, RenameAnswers.NONE, Scope.ALL, numbering);
    }

    private Diff diff(Schema replayed, Schema desired, RenameAnswers answers, Scope scope, Numbering numbering)
            throws SQLException {
        DatabaseWords words = DatabaseWords.of(connection, dialect);
        CurrentSchema current = CurrentSchema.of(live(replayed, desired), replayed, desired, scope, dialect, words);
        return new ModelDiffer(scope.filter(), answers, Edits.NONE, dialect, words)
                .diff(current, desired, Map.of(), numbering);
    }

    @Override
    public void close() throws SQLException {
        String name = connection.getCatalog();
        connection.close();
        if (dialect.id().equals("postgresql")) {
            // thousands of them would fill a disk
            PostgresServer.drop(name);
        }
    }
}
