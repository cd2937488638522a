package dev.migration.testing;

import dev.migration.Operations;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.operation.Operation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Runs the statements of operations on a database, without history. */
public record PlanRunner(Dialect dialect, Connection connection) {

    public void run(Consumer<Operations> revision) throws SQLException {
        Operations recorder = new Operations();
        revision.accept(recorder);
        run(recorder.recorded());
    }

    public void run(List<Operation> operations) throws SQLException {
        for (Step step : dialect.plan(operations, connection)) {
            run(step);
        }
    }

    private void run(Step step) throws SQLException {
        if (step instanceof Step.Later later) {
            for (Step next : later.planner().plan(connection)) {
                run(next);
            }
        } else if (step instanceof Step.Sql sql) {
            execute(sql.text());
        } else if (step instanceof Step.Guard guard) {
            List<String> count = query(guard.countQuery());
            if (!count.equals(List.of("0"))) {
                throw new IllegalStateException(guard.problem().replace("{count}", count.get(0)));
            }
        } else {
            throw new IllegalArgumentException("Not a step for this runner: " + step);
        }
    }

    public void execute(String sql) throws SQLException {
        try (Session session = dialect.open(connection)) {
            session.execute(sql);
        }
    }

    /** One text a row, the values of a row with commas between them. */
    public List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(String.valueOf(result.getString(i)));
                }
                rows.add(String.join(",", row));
            }
        }
        return rows;
    }
}
