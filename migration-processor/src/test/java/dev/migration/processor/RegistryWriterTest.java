package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.revision.RegistryFile;
import dev.migration.revision.RevisionEntry;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the compiler leaves of revisions: a line of the registry for each, or what is wrong with it. */
class RegistryWriterTest {

    @TempDir
    Path folder;

    private Compilation compilation;

    @BeforeEach
    void open() throws IOException {
        compilation = new Compilation(folder);
    }

    @Test
    void registersRevisionsWithAChecksumOfTheirTokens() throws IOException {
        String text = revision("aaaa1111", "public final class R1 implements Migration", "");
        compilation.source("m.R1", text).compile("m.R1");
        RevisionEntry entry =
                RegistryFile.read(compilation.output(RegistryFile.PATH), "test").get(0);
        assertThat(entry.id()).isEqualTo("aaaa1111");
        assertThat(entry.className()).isEqualTo("m.R1");
        assertThat(entry.checksum()).matches("[0-9a-f]{16}");
        compilation
                .source("m.R1", "// new\r\n" + text.replace("\n", "\r\n\t /* x */ "))
                .compile("m.R1");
        assertThat(RegistryFile.read(compilation.output(RegistryFile.PATH), "test"))
                .containsExactly(entry);
        compilation.source("a.Other", "package a; class Other { }").compile("a.Other");
        assertThat(RegistryFile.read(compilation.output(RegistryFile.PATH), "test"))
                .containsExactly(entry);
        compilation.source("m.R1", text.replace("drop it", "drop  it")).compile("m.R1");
        assertThat(RegistryFile.read(compilation.output(RegistryFile.PATH), "test")
                        .get(0)
                        .checksum())
                .isNotEqualTo(entry.checksum());
    }

    @ParameterizedTest
    @CsvSource({
        "MIG-301, x!, public final class R1 implements Migration",
        "MIG-303, aaaa1111, public abstract class R1",
        "MIG-304, aaaa1111, public abstract class R1 implements Migration",
        "MIG-304, aaaa1111, final class R1 implements Migration"
    })
    void refusesBadRevisions(String message, String id, String declaration) throws IOException {
        compilation.source("m.R1", revision(id, declaration, "")).compile("m.R1");
        assertThat(compilation.errors()).anySatisfy(e -> assertThat(e).startsWith("4 " + message + " m.R1: "));
        assertThat(compilation.has(RegistryFile.PATH)).isFalse();
    }

    @Test
    void refusesTwoRevisionsOfOneId() throws IOException {
        compilation.source("m.R1", revision("aaaa1111", "public class R1 implements Migration", ""));
        compilation.source("m.R2", revision("aaaa1111", "public class R2 implements Migration", ""));
        compilation.compile("m.R1", "m.R2");
        assertThat(compilation.errors())
                .singleElement()
                .asString()
                .startsWith("4 MIG-302 m.R2: ")
                .contains("m.R1");
    }

    private static String revision(String id, String declaration, String body) {
        return """
            package m;
            import dev.migration.*;
            @Revision(id = "%s", message = "add")
            %s {
                public void upgrade(Operations op) { String s = "drop it // not"; }
                public void downgrade(Operations op) { }
            %s}
            """.formatted(id, declaration, body);
    }
}
