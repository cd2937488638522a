package dev.migration.dialect;

import dev.migration.operation.JdbcWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is done to the database while a revision runs. */
public sealed interface Step {

    /** A statement without parameters. */
    record Sql(String text) implements Step {}

    /**
     * A question that must have the answer 0, else the revision is refused.
     *
     * @param countQuery answers one row with one number
     * @param problem what is wrong if it is not 0; {@code {count}} stands for the number
     * @param remedy what to do then
     */
    record Guard(String countQuery, String problem, String remedy) implements Step {}

    /** A statement with parameters, run once for each row. */
    record Batch(String text, List<List<@Nullable Object>> rows) implements Step {
        public Batch {
            rows = List.copyOf(rows);
        }
    }

    /** Code of the revision. */
    record Code(String description, JdbcWork work) implements Step {}

    /**
     * Steps that are known only when those before have run, such as the rebuild of a table whose text an earlier step
     * changes. Whoever runs the plan asks for them when this step is reached, on the connection and in the transaction
     * of the plan, and runs them in its place.
     *
     * @param description what the steps do, one line
     */
    record Later(String description, Planner planner) implements Step {}

    /** Says what is to be done next. Reads the database, changes nothing. */
    @FunctionalInterface
    interface Planner {
        List<Step> plan(Connection connection) throws SQLException;
    }
}
