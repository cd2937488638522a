package dev.migration.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts projects for Maven runs together from test resources. */
public final class ProjectFiles {

    private ProjectFiles() {}

    /** Writes a test resource to {@code target}, each {@code @name@} replaced. */
    public static void write(String resource, Path target, Map<String, String> values) throws IOException {
        try (InputStream stream =
                Objects.requireNonNull(ProjectFiles.class.getClassLoader().getResourceAsStream(resource), resource)) {
            String text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            for (Map.Entry<String, String> value : values.entrySet()) {
                text = text.replace("@" + value.getKey() + "@", value.getValue());
            }
            replace(target, text);
        }
    }

    /** Writes a file at once, because a Maven that another test runs may be reading it. */
    static void replace(Path target, String text) throws IOException {
        Path folder = Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Path part = Files.createTempFile(folder, "", ".part");
        Files.writeString(part, text);
        Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Puts an empty POM in place of a parent that was never published into the repository of the runs, so that Maven reads
     * the POMs below it. Their dependencies get no versions from it, and are named by the project that uses them.
     */
    public static void standIn(String group, String artifact, String version) throws IOException {
        Path folder = Path.of(System.getProperty("it.localRepository"), group.replace('.', '/'), artifact, version);
        write(
                "models/parent-pom.xml",
                folder.resolve(artifact + "-" + version + ".pom"),
                Map.of("group", group, "artifact", artifact, "version", version));
    }

    /** Copies a folder over a project; the files that its {@code removed.txt} lists are deleted. */
    public static void overlay(Path folder, Path project) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = project.resolve(folder.relativize(file).toString());
                if (file.endsWith("removed.txt")) {
                    for (String gone : Files.readAllLines(file)) {
                        Files.delete(project.resolve(gone));
                    }
                } else {
                    Files.createDirectories(Objects.requireNonNull(target.getParent()));
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** The revisions of a project, oldest first. */
    static List<Path> revisions(Path project) throws IOException {
        Path folder = project.resolve("src/main/migrations");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
