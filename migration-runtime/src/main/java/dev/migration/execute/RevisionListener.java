package dev.migration.execute;

import dev.migration.revision.Plan;
import dev.migration.revision.RevisionEntry;
import java.time.Duration;

/** Hears how far a plan is, on the thread that runs it. */
@FunctionalInterface
public interface RevisionListener {

    /**
     * Another process migrates the database, and what is left of the plan runs after it. Not called where the wait is
     * for a transaction, as on SQLite.
     */
    default void waiting() {}

    /**
     * A revision was applied or undone, and its transaction committed.
     *
     * @param duration from the beginning of its transaction to the end
     */
    void revisionDone(RevisionEntry entry, Plan.Direction direction, Duration duration);
}
