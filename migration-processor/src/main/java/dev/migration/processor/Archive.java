package dev.migration.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A jar or a folder of classes, read alike. */
final class Archive {

    /** What is made of the files below {@code root}, which is there as long as this runs. */
    interface Reader<T> {
        T read(Path root) throws IOException;
    }

    private Archive() {}

    /** Whether {@code path} is one; other files on a class path hold nothing for the compiler. */
    static boolean is(Path path) {
        return Files.isDirectory(path)
                || (Files.isRegularFile(path) && path.toString().endsWith(".jar"));
    }

    /** @throws UncheckedIOException if the archive cannot be read */
    static <T> T read(Path archive, Reader<T> reader) {
        try {
            if (Files.isDirectory(archive)) {
                return reader.read(archive);
            }
            try (FileSystem jar = FileSystems.newFileSystem(archive)) {
                return reader.read(jar.getPath("/"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + archive + ": " + e.getMessage(), e);
        }
    }
}
