package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnversTest {

    @TempDir
    private Path folder;

    private List<String> notes(String model) throws IOException {
        Compilation compilation = new Compilation(folder)
                .source("org.hibernate.envers.Audited", """
                        package org.hibernate.envers;
                        public @interface Audited { }
                        """)
                .source(
                        "a.A",
                        "package a; import jakarta.persistence.*; import org.hibernate.envers.Audited;\n" + model)
                .compile("org.hibernate.envers.Audited", "a.A");
        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.has("META-INF/migration/model.json")).isTrue();
        return compilation.warnings().stream()
                .filter(note -> note.contains("MIG-234"))
                .toList();
    }

    @Test
    void saysWhichEntityHasAPastThatTheSnapshotDoesNotHold() throws IOException {
        List<String> models = List.of(
                "@Audited @Entity class A { @Id int id; }",
                "@Entity class A { @Id int id; @Audited String x; }",
                "@Entity class A extends M { @Id int id; } @Audited @MappedSuperclass class M { String x; }");
        assertThat(models)
                .allSatisfy(model -> assertThat(notes(model))
                        .singleElement()
                        .asString()
                        .startsWith("NOTE 2 ")
                        .contains("the past of A", "migration.excludeObjects=table:*_aud"));
    }

    @Test
    void isSilentWhereNothingIsAudited() throws IOException {
        assertThat(notes("@Entity class A { @Id int id; }")).isEmpty();
    }
}
