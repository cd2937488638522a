package dev.migration.maven;

import dev.migration.MigrationStatus;
import dev.migration.diff.Drift;
import dev.migration.diff.Scope;
import dev.migration.error.MigrationException;
import java.sql.SQLException;
import org.apache.maven.plugin.logging.Log;

/** Compares the database with its applied revisions and says what differs. */
final class DriftReport {

    private final GoalContext context;
    private final Log log;

    DriftReport(GoalContext context) {
        this.context = context;
        this.log = context.log();
    }

    /** @throws MigrationException if they differ, or there is no database */
    void requireNone() throws SQLException {
        if (!print()) {
            throw new MigrationException(
                    "The database is not what its revisions make.",
                    "Change it back by hand; or write what is right into a revision: mvn migration:new compares the"
                            + " entities with the database.");
        }
    }

    /** Answers whether they agree. */
    boolean print() throws SQLException {
        Comparison comparison = new Comparison(context, context.registry(), new Scope(context.filter(), false));
        MigrationStatus status = comparison.status();
        Drift drift = comparison.drift(status);
        drift.warnings().forEach(log::warn);
        int pending = status.pending().size();
        if (pending > 0) {
            log.info(pending + (pending == 1 ? " revision is" : " revisions are") + " pending and not compared.");
        }
        Bystanders.print(drift.bystanders(), log);
        if (drift.isEmpty()) {
            log.info("The database is what its " + status.applied().size() + " applied revisions make.");
        } else {
            log.warn("The database is not what its " + status.applied().size() + " applied revisions make:");
            drift.lines().forEach(line -> log.warn("  " + line));
        }
        return drift.isEmpty();
    }
}
