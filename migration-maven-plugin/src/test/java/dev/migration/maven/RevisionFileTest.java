package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.write.RevisionSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionFileTest {

    private static final RevisionSource SOURCE =
            new RevisionSource("com.acme.R1_First", Path.of("com/acme/R1_First.java"), "class R1_First {}\n");

    @TempDir
    Path folder;

    @Test
    void writesTheFileWithItsFolders() throws IOException {
        Path directory = folder.resolve("src/main/migrations");
        assertThat(RevisionFile.write(SOURCE, directory))
                .isEqualTo(directory.resolve("com/acme/R1_First.java"))
                .hasContent("class R1_First {}");
        assertThat(files()).containsExactly("R1_First.java");
    }

    @Test
    void neverOverwrites() throws IOException {
        Path file = folder.resolve("com/acme/R1_First.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "by hand");
        assertThatThrownBy(() -> RevisionFile.write(SOURCE, folder))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The file " + file + " exists already; it was left as it is.")
                .hasMessageContaining("Run the goal again");
        assertThat(file).hasContent("by hand");
        assertThat(files()).containsExactly("R1_First.java");
    }

    @Test
    void leavesNothingBehindWhereItCannotWrite() throws IOException {
        Files.writeString(folder.resolve("com"), "a file in the place of a folder");
        assertThatThrownBy(() -> RevisionFile.write(SOURCE, folder)).isInstanceOf(IOException.class);
        assertThat(files()).containsExactly("com");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }
}
