package dev.migration.revision;

import dev.migration.error.MigrationException;
import java.util.List;
import java.util.stream.Collectors;

/** The first characters of an id. */
record Prefix(String text) {

    private static final int SHORTEST = 4;

    RevisionEntry find(RevisionGraph graph) {
        List<RevisionEntry> candidates = graph.entries().stream()
                .filter(entry -> entry.id().startsWith(text))
                .toList();
        if (candidates.isEmpty()) {
            throw Lookup.notFound(text, graph);
        }
        if (text.length() < SHORTEST) {
            throw new MigrationException(
                    "'" + text + "' is too short to name a revision.",
                    "Give at least " + SHORTEST + " characters of its id, such as "
                            + candidates.get(0).id().substring(0, SHORTEST) + ".");
        }
        if (candidates.size() > 1) {
            throw new MigrationException(
                    "'" + text + "' is the beginning of " + candidates.size() + " ids: " + list(candidates) + ".",
                    "Give more characters of the id that is meant.");
        }
        return candidates.get(0);
    }

    private static String list(List<RevisionEntry> candidates) {
        return candidates.stream()
                .map(entry -> entry.id() + " \"" + entry.message() + "\"")
                .collect(Collectors.joining(", "));
    }
}
