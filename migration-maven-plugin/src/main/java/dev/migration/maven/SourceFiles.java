package dev.migration.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;

/** Whether there is something for the compiler. */
final class SourceFiles {

    private SourceFiles() {}

    /** Whether one of the source folders of a project holds a Java file. */
    static boolean has(MavenProject project) {
        return project.getCompileSourceRoots().stream().anyMatch(root -> areBelow(Path.of(root)));
    }

    /** Whether a folder, which need not exist, holds a Java file. */
    static boolean areBelow(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder + ": " + e.getMessage(), e);
        }
    }
}
