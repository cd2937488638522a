package dev.migration;

import dev.migration.history.AppliedRevision;
import dev.migration.revision.RevisionEntry;
import java.util.List;

/**
 * Where a database stands.
 *
 * @param current the applied revisions that no other applied one follows; empty at base
 * @param applied the rows of the history, in the order in which they were applied
 * @param pending the revisions of the project that the database does not have, in the order in which they would run
 * @param unknown the applied revisions that the project does not have
 * @param edited the applied revisions whose source was changed afterwards
 */
public record MigrationStatus(
        List<RevisionEntry> current,
        List<AppliedRevision> applied,
        List<RevisionEntry> pending,
        List<AppliedRevision> unknown,
        List<RevisionEntry> edited) {

    public MigrationStatus {
        current = List.copyOf(current);
        applied = List.copyOf(applied);
        pending = List.copyOf(pending);
        unknown = List.copyOf(unknown);
        edited = List.copyOf(edited);
    }
}
