package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.ObjectName;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The encoding of the project's sources is not that of the files that are read and written beside them. */
class EncodingTest {

    private static final List<String> LATIN = List.of("-encoding", "ISO-8859-1");

    @TempDir
    Path folder;

    private Compilation compilation;

    @BeforeEach
    void makeProject() throws IOException {
        compilation = new Compilation(folder)
                .source("a.Book", """
                    package a; import jakarta.persistence.*;
                    @Entity @Table(name = "b\\u00fccher") class Book { @Id int id; }\
                    """)
                .source("a.Shelf", "package a; import jakarta.persistence.*; @Entity class Shelf { @Id int id; }");
    }

    @Test
    void theSnapshotIsWrittenAndReadAgainInUtf8() throws IOException {
        compilation.compile(LATIN, "a.Book", "a.Shelf");
        assertThat(tables()).containsExactlyInAnyOrder("bücher", "Shelf");
        compilation.compile(LATIN, "a.Shelf");
        assertThat(compilation.diagnostics).isEmpty();
        assertThat(tables()).containsExactlyInAnyOrder("bücher", "Shelf");
    }

    @Test
    void aMappingFileSaysItsOwn() throws IOException {
        Path file = compilation.classes().resolve("META-INF/orm.xml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, """
            <?xml version="1.0" encoding="ISO-8859-1"?>
            <entity-mappings><entity class="a.Shelf"><table name="fächer"/></entity></entity-mappings>\
            """, StandardCharsets.ISO_8859_1);
        compilation.compile("a.Shelf");
        assertThat(compilation.errors()).isEmpty();
        assertThat(tables()).containsExactly("fächer");
    }

    private Set<String> tables() throws IOException {
        Snapshot snapshot = SnapshotJson.read(compilation.output(Snapshot.PATH), "test");
        return Set.copyOf(snapshot.schema().tables().keySet().stream()
                .map(ObjectName::toString)
                .toList());
    }
}
