package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotFinderTest {

    @TempDir
    Path folder;

    @Test
    void findsThoseOfFoldersAndJarsInTheOrderOfTheClassPath() throws IOException {
        List<File> classPath = List.of(
                jar("model.jar", Snapshot.PATH, json("com.acme.Customer")),
                jar("driver.jar", "META-INF/services/java.sql.Driver", "x"),
                classes("classes", json("com.acme.Order")),
                folder.resolve("absent").toFile(),
                Files.writeString(folder.resolve("notes.txt"), "no jar").toFile(),
                Files.createDirectory(folder.resolve("empty")).toFile());
        List<LocatedSnapshot> found = SnapshotFinder.find(classPath, path -> "<" + path.getFileName() + ">");
        assertThat(found).extracting(LocatedSnapshot::source).containsExactly("<model.jar>", "<classes>");
        assertThat(found)
                .flatExtracting(located -> located.snapshot().entities())
                .containsExactly("com.acme.Customer", "com.acme.Order");
    }

    @Test
    void aDamagedSnapshotIsNamed() throws IOException {
        File classes = classes("classes", json("com.acme.Order").substring(9));
        assertThatThrownBy(() -> SnapshotFinder.find(List.of(classes), path -> "app/target/classes"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("app/target/classes");
    }

    private static String json(String entity) {
        return SnapshotJson.write(new Snapshot(List.of(entity), Schema.empty(), Map.of()));
    }

    private File classes(String name, String snapshot) throws IOException {
        Path file = folder.resolve(name).resolve(Snapshot.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, snapshot);
        return folder.resolve(name).toFile();
    }

    private File jar(String name, String entry, String content) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new ZipEntry(entry));
            jar.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return file.toFile();
    }
}
