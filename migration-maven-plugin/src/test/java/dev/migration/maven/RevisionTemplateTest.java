package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.error.MigrationException;
import dev.migration.write.RevisionStyle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class RevisionTemplateTest {

    @TempDir
    Path folder;

    private RevisionTemplate template(
            @Nullable String packageName, @Nullable String header, @Nullable String base, String... imports)
            throws IOException {
        RevisionTemplate.Configured configured =
                new RevisionTemplate.Configured(packageName, header, base, List.of(imports), null, null);
        return RevisionTemplate.of(configured, folder, RevisionTemplateTest.class.getClassLoader());
    }

    @Test
    void nothingConfiguredIsThePlainTemplate() throws IOException {
        assertThat(template(null, null, null)).isEqualTo(RevisionTemplate.PLAIN);
    }

    @Test
    void aHeaderIsATextOrAFile() throws IOException {
        Files.writeString(folder.resolve("licence.txt"), "Copyright Acme\n");
        String comment = "/*\n * Copyright Acme\n */";
        assertThat(template(null, "\n    Copyright Acme\n  ", null).style().header())
                .isEqualTo(comment);
        assertThat(template(null, "file:licence.txt", null).style().header()).isEqualTo(comment);
        assertThatThrownBy(() -> template(null, "file:none.txt", null))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The file of migration.header cannot be read: " + folder.resolve("none.txt"));
    }

    @Test
    void aBaseIsAClassOfTheProject() throws IOException {
        RevisionStyle.Base base =
                template(null, null, Base.class.getName()).style().base();
        assertThat(base).isEqualTo(RevisionStyle.Base.of(Base.class));
        for (String name : List.of("app.Missing", Final.class.getName(), Hidden.class.getName())) {
            assertThatThrownBy(() -> template(null, null, name))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("The class " + name + " (migration.baseClass) cannot be used: ");
        }
    }

    @Test
    void importsMayBeWrittenAsInASource() throws IOException {
        assertThat(template(null, null, null, " import static  a.B.*; ", "a.C", "static a.B.c")
                        .style()
                        .imports())
                .containsExactly("static a.B.*", "a.C", "static a.B.c");
    }

    @ParameterizedTest
    @CsvSource({
        "com.acme.class, , 'migration.package ''com.acme.class'' is no name of a package.'",
        "../up, , 'migration.package ''../up'' is no name of a package.'",
        ", a.B-c, '''a.B-c'' in migration.imports cannot be imported.'",
        ", Types, '''Types'' in migration.imports cannot be imported.'"
    })
    void whatIsNoNameIsAnError(@Nullable String packageName, @Nullable String imported, String message) {
        String[] imports = Stream.ofNullable(imported).toArray(String[]::new);
        assertThatThrownBy(() -> template(packageName, null, null, imports))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void theFileIsWrittenAsWantedAndFormatted() throws Exception {
        TestProjects projects = new TestProjects(folder);
        MavenProject project = projects.module("app");
        RecordedLog log = new RecordedLog();
        RevisionTemplate template = RevisionTemplate.of(
                new RevisionTemplate.Configured(
                        "com.acme.db", "Copyright {year}", null, List.of(), "V_{id}", "no-such-formatter -i {file}"),
                folder,
                RevisionTemplateTest.class.getClassLoader());
        try (GoalContext context = projects.context(project, log)) {
            NewRevision revision = new NewRevision(context, "m", template, false);
            assertThatThrownBy(revision::writeEmpty).hasMessageContaining("was written, but not formatted");
        }
        try (Stream<Path> files = Files.list(folder.resolve("app/src/main/migrations/com/acme/db"))) {
            assertThat(files.toList()).singleElement().satisfies(file -> {
                assertThat(file.getFileName().toString()).matches("V_[0-9a-f]{12}\\.java");
                assertThat(Files.readString(file))
                        .matches("(?s)/\\*\n \\* Copyright \\d{4}\n \\*/\npackage com.acme.db;\n.*");
            });
        }
        assertThat(log.lines).anyMatch(line -> line.startsWith("info Wrote revision "));
    }

    /** What a project may have. */
    public abstract static class Base implements Migration {}

    /** What no class can extend. */
    public static final class Final {}

    interface Hidden {}
}
