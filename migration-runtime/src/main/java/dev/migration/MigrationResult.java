package dev.migration;

import dev.migration.revision.Plan;
import dev.migration.revision.RevisionEntry;
import java.util.List;

/**
 * What a call of {@link Migrator} did.
 *
 * @param revisions those that it ran, in the order in which they ran; empty if there was nothing to do
 */
public record MigrationResult(Plan.Direction direction, List<RevisionEntry> revisions) {

    public MigrationResult {
        revisions = List.copyOf(revisions);
    }
}
