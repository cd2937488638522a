package dev.migration.write;

import java.nio.file.Path;

/**
 * The source of a revision.
 *
 * @param className with its package
 * @param path relative to the source root
 * @param text ends with a line feed
 */
public record RevisionSource(String className, Path path, String text) {}
