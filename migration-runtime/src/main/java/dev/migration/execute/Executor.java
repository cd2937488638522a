package dev.migration.execute;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Session;
import dev.migration.error.MigrationException;
import dev.migration.history.AppliedRevision;
import dev.migration.history.HistoryTable;
import dev.migration.revision.Plan;
import dev.migration.revision.RecordedRevision;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs a plan on a connection: a transaction for each revision, its record in the history inside. Not thread-safe; the
 * connection is put back as it was, and stays open.
 *
 * @param schema what names without a schema mean, or null for what the connection says
 * @param user who applies, for the history
 */
public record Executor(
        Dialect dialect,
        HistoryTable history,
        RevisionRegistry registry,
        @Nullable Identifier schema,
        String user,
        RevisionListener listener) {

    /**
     * Runs the revisions of {@code plan}, except those that another process ran in the meantime.
     *
     * @return those that this call ran, in order
     * @throws MigrationException if one cannot be loaded or undone, and then none has run; or if one fails, and then
     *     nothing of it is applied, but those before it are
     */
    public List<RevisionEntry> run(Plan plan, Connection connection) {
        List<RecordedRevision> revisions = plan.entries().stream()
                .map(entry -> registry.record(entry, plan.direction()))
                .toList();
        List<RevisionEntry> done = new ArrayList<>();
        try (Session session = dialect.open(connection)) {
            session.lock(listener::waiting);
            for (RecordedRevision revision : revisions) {
                if (run(revision, plan.direction(), session)) {
                    done.add(revision.entry());
                }
            }
        } catch (SQLException e) {
            throw new MigrationException(
                    "The connection could not be prepared for revisions, or put back after them: " + e.getMessage(),
                    dialect.advice(e).orElse("See what is applied with `mvn migration:current`, and run again."),
                    e);
        }
        return done;
    }

    private boolean run(RecordedRevision revision, Plan.Direction direction, Session session) {
        Attempt attempt = new Attempt(revision.entry(), direction, dialect, session);
        long start = System.nanoTime();
        try {
            session.begin(revision.operations());
            if (!isNeeded(revision.entry(), direction, session)) {
                session.rollback();
                return false;
            }
            attempt.run(dialect.plan(revision.operations(), session.connection()));
            record(revision.entry(), direction, session.connection(), since(start));
            attempt.commit();
        } catch (SQLException | RuntimeException | Error e) {
            throw attempt.failed(e);
        }
        listener.revisionDone(revision.entry(), direction, since(start));
        return true;
    }

    /** Asks again, now that nobody else can write: another process may have been faster. */
    private boolean isNeeded(RevisionEntry entry, Plan.Direction direction, Session session) throws SQLException {
        if (schema != null) {
            session.useSchema(schema);
        }
        history.ensure(session);
        boolean applied = history.contains(entry.id(), session.connection());
        return applied == (direction == Plan.Direction.DOWN);
    }

    private void record(RevisionEntry entry, Plan.Direction direction, Connection connection, Duration duration)
            throws SQLException {
        if (direction == Plan.Direction.DOWN) {
            history.delete(entry.id(), connection);
        } else {
            history.insert(
                    new AppliedRevision(entry.id(), entry.message(), entry.checksum(), Instant.now(), user, duration),
                    connection);
        }
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
