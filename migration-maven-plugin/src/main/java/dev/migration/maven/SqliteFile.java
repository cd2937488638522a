package dev.migration.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file behind an SQLite URL. */
final class SqliteFile {

    private static final String PREFIX = "jdbc:sqlite:";

    private SqliteFile() {}

    /** The file that {@code url} names; empty if it is of another database or in memory. */
    static Optional<Path> of(String url) {
        if (!url.startsWith(PREFIX)) {
            return Optional.empty();
        }
        String name = url.substring(PREFIX.length());
        int parameters = name.indexOf('?');
        name = parameters < 0 ? name : name.substring(0, parameters);
        name = name.startsWith("file:") ? name.substring("file:".length()) : name;
        return name.isEmpty() || name.startsWith(":") ? Optional.empty() : Optional.of(Path.of(name));
    }

    /** Whether no database was made there yet; opening one for reading leaves an empty file behind. */
    static boolean isAbsent(Path file) {
        return !Files.exists(file) || file.toFile().length() == 0;
    }
}
