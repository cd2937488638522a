package dev.migration.maven;

import dev.migration.error.MigrationException;
import dev.migration.write.RevisionSource;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Puts the source of a revision into a file: whole or not at all, and never over another one. */
final class RevisionFile {

    private RevisionFile() {}

    /** @return the file */
    static Path write(RevisionSource source, Path directory) throws IOException {
        Path file = directory.resolve(source.path());
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        if (Files.exists(file)) {
            throw exists(file);
        }
        Path half = folder.resolve("." + file.getFileName() + ".tmp");
        try {
            Files.writeString(half, source.text());
            Files.move(half, file);
        } catch (FileAlreadyExistsException e) {
            throw exists(file);
        } finally {
            Files.deleteIfExists(half);
        }
        return file;
    }

    private static MigrationException exists(Path file) {
        return new MigrationException(
                "The file " + file + " exists already; it was left as it is.",
                "Run the goal again, with another message if the name (migration.fileName) has no seconds.");
    }
}
