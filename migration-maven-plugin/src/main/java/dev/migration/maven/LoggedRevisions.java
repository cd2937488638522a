package dev.migration.maven;

import dev.migration.execute.RevisionListener;
import dev.migration.revision.Plan;
import dev.migration.revision.RevisionEntry;
import java.time.Duration;
import org.apache.maven.plugin.logging.Log;

/** A line for each revision that is done, and one where there is to wait. */
record LoggedRevisions(Log log) implements RevisionListener {

    @Override
    public void waiting() {
        log.info("Waiting: another process migrates this database. What it leaves to do is done when it has ended.");
    }

    @Override
    public void revisionDone(RevisionEntry entry, Plan.Direction direction, Duration duration) {
        String done = direction == Plan.Direction.UP ? "Applied " : "Undid ";
        log.info(done + entry.id() + " " + entry.message() + " (" + duration.toMillis() + " ms)");
    }
}
