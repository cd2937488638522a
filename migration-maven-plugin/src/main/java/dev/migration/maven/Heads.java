package dev.migration.maven;

import dev.migration.revision.RevisionGraph;
import java.util.stream.Collectors;

/** The words for a project whose revisions end in more than one. */
final class Heads {

    private Heads() {}

    static boolean areSeveral(RevisionGraph graph) {
        return graph.heads().size() > 1;
    }

    static String listed(RevisionGraph graph) {
        return graph.heads().stream()
                .map(head -> head.id() + " (" + head.className() + ")")
                .collect(Collectors.joining(
                        ", ", "The project has " + graph.heads().size() + " heads: ", "."));
    }
}
