package dev.migration.execute;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which steps operations would take on a database as it is. Where a later step is known only when earlier ones
 * have run, these are run in a transaction that is undone, and wait for locks as they would in earnest; else nothing is.
 * Code of revisions is never run, nor are queries, since what they do to sequences would stay. Used once.
 */
public final class Rehearsal {

    /**
     * A step as it would run.
     *
     * @param step a {@link Step.Later} only if it could not be planned
     * @param trouble why it would fail as things are, or could not be planned; null if that is not so, or if it was not
     *     tried
     */
    public record Line(Step step, @Nullable String trouble) {}

    private final Session session;
    private final StepRunner runner;
    private final List<Line> lines = new ArrayList<>();

    /** How many of the lines are run. */
    private int done;

    private Rehearsal(Session session) {
        this.session = session;
        this.runner = new StepRunner(session);
    }

    /**
     * The steps of {@code operations}, in order. The connection is left as it was, and the database too.
     *
     * @throws MigrationException if the database cannot do one of the operations
     */
    public static List<Line> of(List<Operation> operations, Dialect dialect, Connection connection)
            throws SQLException {
        List<Step> steps = dialect.plan(operations, connection);
        if (steps.stream().noneMatch(Step.Later.class::isInstance)) {
            return steps.stream().map(step -> new Line(step, null)).toList();
        }
        try (Session session = dialect.open(connection)) {
            session.begin(operations);
            try {
                Rehearsal rehearsal = new Rehearsal(session);
                rehearsal.add(dialect.plan(operations, connection));
                return rehearsal.lines;
            } finally {
                session.rollback();
            }
        }
    }

    private void add(List<Step> steps) throws SQLException {
        for (Step step : steps) {
            if (step instanceof Step.Later later) {
                runWhatIsOpen();
                add(later);
            } else {
                lines.add(new Line(step, null));
            }
        }
    }

    private void add(Step.Later later) throws SQLException {
        List<Step> planned = new ArrayList<>();
        String trouble = attempt(() -> planned.addAll(later.planner().plan(session.connection())));
        if (trouble == null) {
            add(planned);
        } else {
            lines.add(new Line(later, trouble));
        }
    }

    private void runWhatIsOpen() throws SQLException {
        for (; done < lines.size(); done++) {
            Step step = lines.get(done).step();
            if (!(step instanceof Step.Code) && !(step instanceof Step.Later) && !isQuery(step)) {
                lines.set(done, new Line(step, attempt(() -> runner.run(List.of(step)))));
            }
        }
    }

    private static boolean isQuery(Step step) {
        return step instanceof Step.Sql sql
                && sql.text().stripLeading().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private interface Work {
        void run() throws SQLException;
    }

    /** What went wrong, and then nothing of it is left in the transaction; null if nothing did. */
    private @Nullable String attempt(Work work) throws SQLException {
        session.execute("savepoint rehearsal");
        try {
            work.run();
            return null;
        } catch (MigrationException e) {
            session.execute("rollback to savepoint rehearsal");
            return e.problem();
        } catch (SQLException e) {
            session.execute("rollback to savepoint rehearsal");
            return String.valueOf(e.getMessage());
        } finally {
            session.execute("release savepoint rehearsal");
        }
    }
}
