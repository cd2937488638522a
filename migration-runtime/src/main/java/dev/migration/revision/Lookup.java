package dev.migration.revision;

import dev.migration.error.MigrationException;

/** The words for a revision that is not there. */
final class Lookup {

    private Lookup() {}

    static MigrationException notFound(String id, RevisionGraph graph) {
        String known = graph.isEmpty()
                ? "The project has no compiled revisions."
                : "The project has " + graph.entries().size()
                        + (graph.entries().size() == 1 ? " revision." : " revisions.");
        return new MigrationException(
                "Can't locate revision '" + id + "'. " + known,
                "See `mvn migration:history` for the ids. If its file is on another branch or was deleted, bring it"
                        + " back and compile; if it was just written, compile (mvn process-classes).");
    }
}
