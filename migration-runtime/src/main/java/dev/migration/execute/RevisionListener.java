package dev.migration.execute;

import dev.migration.revision.Plan;
import dev.migration.revision.RevisionEntry;
import java.time.Duration;

/** Hears of each revision after its transaction was committed, on the thread that runs the plan. */
@FunctionalInterface
public interface RevisionListener {

    /**
     * A revision was applied or undone.
     *
     * @param duration from the beginning of its transaction to the end
     */
    void revisionDone(RevisionEntry entry, Plan.Direction direction, Duration duration);
}
