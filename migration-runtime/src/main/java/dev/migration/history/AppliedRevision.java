package dev.migration.history;

import java.time.Duration;
import java.time.Instant;

/**
 * A row of the history table: a revision that the database has.
 *
 * @param message of the revision, as it was when it was applied
 * @param checksum of its source, as it was when it was applied
 * @param appliedAt by the clock of the machine that applied it
 * @param appliedBy the user, as the one who applied it said
 */
public record AppliedRevision(
        String id, String message, String checksum, Instant appliedAt, String appliedBy, Duration duration) {}
