package dev.migration.execute;

import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs steps and remembers which one it is at. */
final class StepRunner {

    private final Session session;
    private String current = "";

    StepRunner(Session session) {
        this.session = session;
    }

    /** The step that runs, or ran last, for messages; empty before the first. */
    String current() {
        return current;
    }

    void run(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            run(step);
        }
    }

    private void run(Step step) throws SQLException {
        if (step instanceof Step.Sql sql) {
            current = sql.text();
            session.execute(sql.text());
        } else if (step instanceof Step.Guard guard) {
            current = guard.countQuery();
            check(guard);
        } else if (step instanceof Step.Batch batch) {
            current = batch.text();
            insert(batch);
        } else if (step instanceof Step.Code code) {
            current = code.description();
            code.work().run(GuardedConnection.of(session.connection()));
        } else if (step instanceof Step.Later later) {
            current = later.description();
            run(later.planner().plan(session.connection()));
        }
    }

    private void check(Step.Guard guard) throws SQLException {
        try (Statement statement = session.connection().createStatement();
                ResultSet result = statement.executeQuery(guard.countQuery())) {
            long count = result.next() ? result.getLong(1) : 0;
            if (count != 0) {
                throw new MigrationException(guard.problem().replace("{count}", String.valueOf(count)), guard.remedy());
            }
        }
    }

    private void insert(Step.Batch batch) throws SQLException {
        try (PreparedStatement statement = session.connection().prepareStatement(batch.text())) {
            for (List<@Nullable Object> row : batch.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    session.bind(statement, i + 1, row.get(i));
                }
                statement.executeUpdate();
            }
        }
    }
}
