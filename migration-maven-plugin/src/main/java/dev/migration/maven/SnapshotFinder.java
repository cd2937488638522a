package dev.migration.maven;

import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Finds the snapshots that the processor left in class folders and jars. */
final class SnapshotFinder {

    private SnapshotFinder() {}

    /**
     * Those of {@code classPath}, in its order. What is neither a folder nor a jar has none.
     *
     * @param shown how a place is called in messages
     */
    static List<LocatedSnapshot> find(List<File> classPath, Function<Path, String> shown) throws IOException {
        List<LocatedSnapshot> found = new ArrayList<>();
        for (File entry : classPath) {
            Optional<String> text = read(entry);
            if (text.isPresent()) {
                String source = shown.apply(entry.toPath());
                found.add(new LocatedSnapshot(source, SnapshotJson.read(text.get(), "in " + source)));
            }
        }
        return found;
    }

    private static Optional<String> read(File entry) throws IOException {
        if (entry.isDirectory()) {
            Path file = entry.toPath().resolve(Snapshot.PATH);
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        }
        return entry.isFile() && entry.getName().endsWith(".jar") ? readJar(entry) : Optional.empty();
    }

    private static Optional<String> readJar(File jar) throws IOException {
        try (JarFile file = new JarFile(jar)) {
            ZipEntry entry = file.getEntry(Snapshot.PATH);
            if (entry == null) {
                return Optional.empty();
            }
            try (InputStream in = file.getInputStream(entry)) {
                return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }
}
