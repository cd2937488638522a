package dev.migration.dialect.sqlite;

import dev.migration.Operations;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sqlite.Function;

/** A database file with foreign keys enforced, and a way to run revisions on it. */
final class SqliteFile implements AutoCloseable {

    private final SqliteDialect dialect = new SqliteDialect();
    private final List<String> executed = new ArrayList<>();
    final Connection connection;

    SqliteFile(Path directory) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:" + directory.resolve("test.db"));
        execute("pragma foreign_keys = on");
    }

    /** Lets the library say that it is of another release, which then does not use what is newer. */
    void pretend(String version) throws SQLException {
        Function.create(connection, "sqlite_version", new Function() {
            @Override
            protected void xFunc() throws SQLException {
                result(version);
            }
        });
    }

    void execute(String... statements) throws SQLException {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
        }
    }

    void run(Consumer<Operations> revision) throws SQLException {
        run(recorded(revision));
    }

    static List<Operation> recorded(Consumer<Operations> revision) {
        Operations recorder = new Operations();
        revision.accept(recorder);
        return recorder.recorded();
    }

    void run(List<Operation> operations) throws SQLException {
        executed.clear();
        try (Session session = dialect.open(connection)) {
            session.begin(operations);
            try {
                run(dialect.plan(operations, connection), session);
                session.commit();
            } catch (SQLException | RuntimeException e) {
                session.rollback();
                throw e;
            }
        }
    }

    private void run(List<Step> steps, Session session) throws SQLException {
        for (Step step : steps) {
            if (step instanceof Step.Sql sql) {
                executed.add(sql.text());
                session.execute(sql.text());
            } else if (step instanceof Step.Guard guard) {
                long count = Long.parseLong(query(guard.countQuery()).get(0));
                if (count != 0) {
                    throw new MigrationException(
                            guard.problem().replace("{count}", String.valueOf(count)), guard.remedy());
                }
            } else if (step instanceof Step.Batch batch) {
                insert(batch, session);
            } else if (step instanceof Step.Code code) {
                code.work().run(connection);
            } else if (step instanceof Step.Later later) {
                run(later.planner().plan(connection), session);
            }
        }
    }

    private void insert(Step.Batch batch, Session session) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(batch.text())) {
            for (List<@Nullable Object> row : batch.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    session.bind(statement, i + 1, row.get(i));
                }
                statement.executeUpdate();
            }
        }
    }

    /** How often the last revision rebuilt a table. */
    long rebuilds() {
        return executed.stream()
                .filter(sql -> sql.startsWith("insert into \"__migration_new_"))
                .count();
    }

    /** One text a row, the values of a row with a bar between them. */
    List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join("|", row));
            }
        }
        return rows;
    }

    /** All objects with their texts, in one spelling; what the database does not say in SQL is left out. */
    List<String> objects() throws SQLException {
        return query("select type || ' ' || sql from sqlite_schema where sql is not null" + " order by type, name")
                .stream()
                .map(text -> String.join(
                                " ",
                                SqlTokenizer.tokens(text).stream()
                                        .map(SqlToken::value)
                                        .toList())
                        .toLowerCase(Locale.ROOT))
                .toList();
    }

    Schema schema() throws SQLException {
        return SqliteSchemaReader.read(
                query("select sql from sqlite_schema where type = 'table' and name not like 'sqlite_%'"),
                query("select sql from sqlite_schema where type = 'index' and sql is not null"));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
