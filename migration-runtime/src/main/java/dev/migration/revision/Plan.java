package dev.migration.revision;

import java.util.List;

/**
 * Which revisions are to run, and which way.
 *
 * @param entries in the order to run them: upgrades from base to head, downgrades from head to base
 */
public record Plan(Direction direction, List<RevisionEntry> entries) {

    /** Which of the two methods of a revision runs. */
    public enum Direction {
        UP,
        DOWN
    }

    public Plan {
        entries = List.copyOf(entries);
    }

    public boolean isEmpty() {
        return entries.isEmpty();
    }
}
