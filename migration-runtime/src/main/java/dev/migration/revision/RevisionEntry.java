package dev.migration.revision;

import java.util.List;

/**
 * What the registry knows of a revision without loading its class.
 *
 * @param id as in {@link dev.migration.Revision#id()}
 * @param down the ids of the parents, empty for the first revision
 * @param className the binary name of the class
 * @param checksum of its source, with comments, white space and line endings out of it
 * @param message one line
 */
public record RevisionEntry(
        String id,
        List<String> down,
        List<String> labels,
        List<String> dependsOn,
        String className,
        String checksum,
        String message) {

    public RevisionEntry {
        down = List.copyOf(down);
        labels = List.copyOf(labels);
        dependsOn = List.copyOf(dependsOn);
    }
}
