package dev.migration.maven;

import dev.migration.error.MigrationException;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import dev.migration.snapshot.SnapshotOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.model.FileSet;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * A snapshot that the next compilation would leave as it is, although it would be another one now: maven-compiler-plugin
 * looks at sources and dependencies only, neither at the options of processors nor at mapping files.
 */
record OutdatedSnapshot(MavenProject project, Map<String, String> options) {

    /**
     * Has the compiler compile all of the module again, if its snapshot was made with other options, or before a mapping
     * file was edited.
     *
     * @return why, or null if the snapshot is as good as new or there is none
     */
    @Nullable
    String renew() {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        try {
            String why = reason(classes.resolve(Snapshot.PATH));
            return why != null && forgetOne(classes) ? why : null;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot look into " + classes + ": " + e.getMessage(), e);
        }
    }

    private @Nullable String reason(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        Map<String, String> wanted = SnapshotOptions.of(options);
        Map<String, String> made = optionsOf(file);
        if (!wanted.equals(made)) {
            return "the options of the processor were " + shown(made) + " and are " + shown(wanted);
        }
        for (FileSet resources : project.getBuild().getResources()) {
            Optional<Path> edited =
                    find(Path.of(resources.getDirectory()), path -> isMappingFile(path) && isNewer(path, file));
            if (edited.isPresent()) {
                return edited.get().getFileName() + " was edited";
            }
        }
        return null;
    }

    /** What cannot be read is made again too; why, the processor says. */
    private Map<String, String> optionsOf(Path file) throws IOException {
        try {
            return SnapshotJson.read(Files.readString(file), file.toString()).options();
        } catch (MigrationException damaged) {
            return Map.of("snapshot", "damaged");
        }
    }

    private static String shown(Map<String, String> options) {
        return options.isEmpty() ? "the defaults" : options.toString();
    }

    private static boolean isMappingFile(Path path) {
        Path folder = path.getParent();
        boolean described = folder != null && folder.endsWith("META-INF");
        return path.toString().endsWith(described ? ".xml" : "orm.xml");
    }

    private static boolean isNewer(Path path, Path than) {
        try {
            return Files.getLastModifiedTime(path).compareTo(Files.getLastModifiedTime(than)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A source without its class is what every release of the compiler's plugin takes for a change. */
    private boolean forgetOne(Path classes) throws IOException {
        for (String root : List.copyOf(project.getCompileSourceRoots())) {
            Path sources = Path.of(root);
            Optional<Path> compiled = find(
                            sources,
                            path -> path.toString().endsWith(".java") && Files.exists(classOf(path, sources, classes)))
                    .map(path -> classOf(path, sources, classes));
            if (compiled.isPresent()) {
                Files.delete(compiled.get());
                return true;
            }
        }
        return false;
    }

    private static Path classOf(Path source, Path sources, Path classes) {
        String name = sources.relativize(source).toString();
        return classes.resolve(name.substring(0, name.length() - ".java".length()) + ".class");
    }

    private static Optional<Path> find(Path folder, Predicate<Path> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(wanted).findFirst();
        }
    }
}
