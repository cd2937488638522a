package dev.migration;

import dev.migration.history.AppliedRevision;
import dev.migration.revision.RevisionEntry;
import java.util.Optional;

/**
 * A revision of the project and what the database knows of it.
 *
 * @param applied empty if it is pending
 */
public record RevisionState(RevisionEntry entry, Optional<AppliedRevision> applied) {}
