package dev.migration.execute;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Session;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.revision.Plan;
import dev.migration.revision.RevisionEntry;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The running of one revision, which knows how far it came and says so when it fails. */
final class Attempt {

    private static final int LONGEST_STATEMENT = 1000;

    private final RevisionEntry entry;
    private final Dialect dialect;
    private final Session session;
    private final StepRunner runner;
    private final boolean down;
    private boolean committing;

    Attempt(RevisionEntry entry, Plan.Direction direction, Dialect dialect, Session session) {
        this.entry = entry;
        this.dialect = dialect;
        this.session = session;
        this.runner = new StepRunner(session);
        this.down = direction == Plan.Direction.DOWN;
    }

    void run(List<Step> steps) throws SQLException {
        runner.run(steps);
    }

    void commit() throws SQLException {
        committing = true;
        session.commit();
    }

    /** Undoes what was done and says what went wrong. */
    MigrationException failed(Throwable cause) {
        boolean undone = rollback(cause);
        String state = committing && !undone
                ? "The connection was lost while the transaction was being committed, so that the database alone knows"
                        + " whether the revision is applied."
                : "Nothing of the revision was " + (down ? "undone." : "applied.");
        return new MigrationException(described() + " failed: " + reason(cause) + "\n" + state, remedy(cause), cause);
    }

    private boolean rollback(Throwable cause) {
        try {
            session.rollback();
            return true;
        } catch (SQLException e) {
            // what failed first is what the user has to know
            cause.addSuppressed(e);
            return false;
        }
    }

    private String described() {
        return "Revision '" + entry.id() + "' \"" + entry.message() + "\" (" + entry.className() + ")";
    }

    private String reason(Throwable cause) {
        if (cause instanceof MigrationException problem) {
            return problem.problem();
        }
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return runner.current().isEmpty() ? message : message + "\nIt was at: " + statement();
    }

    private String statement() {
        String text = runner.current();
        return text.length() <= LONGEST_STATEMENT ? text : text.substring(0, LONGEST_STATEMENT) + " ...";
    }

    private String remedy(Throwable cause) {
        if (cause instanceof MigrationException problem) {
            return problem.remedy();
        }
        Optional<String> advice = cause instanceof SQLException failure ? dialect.advice(failure) : Optional.empty();
        return advice.orElseGet(this::correct);
    }

    private String correct() {
        // the file of an applied revision must stay as it is: its checksum is in the history
        return down
                ? "Correct the rows that the way back does not fit, and run `mvn migration:down` again; the revisions"
                        + " after it are undone."
                : "Correct the revision, or the rows that it does not fit, and run `mvn migration:up` again; the"
                        + " revisions before it are done.";
    }
}
