package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A project with the rewriter of docs/hooks.md, a template, a formatter and a filter. */
class HooksTest {

    private static final Pattern FENCE =
            Pattern.compile("^```\\w+ (src/main/\\S+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private static final String ENTITY = """
            package shop;

            import jakarta.persistence.*;

            @Entity
            public class Member {
                @Id
                public long id;

                public java.time.Instant createdAt;

            }
            """;

    private static final String FORMATTER = """
            import java.nio.file.*;

            class Format {
                public static void main(String[] args) throws Exception {
                    Path file = Path.of(args[0]);
                    Files.writeString(file, Files.readString(file) + "// formatted" + System.lineSeparator());
                    System.out.println("formatted one file");
                }
            }
            """;

    @TempDir
    Path project;

    private void write(String path, String text) throws Exception {
        Path file = project.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private MavenRun run(Map<String, String> more, String... goals) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("migration.url", "jdbc:sqlite:" + project.resolve("shop.db"));
        properties.setProperty("migration.header", "Copyright {year} Shop");
        properties.setProperty("migration.fileName", "V{timestamp:yyyyMMdd_HHmmss}_{slug}");
        properties.setProperty("migration.imports", "java.util.List");
        properties.setProperty("migration.excludeObjects", "table:by_hand");
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        properties.setProperty("migration.formatter", "'" + java + "' Format.java {file}");
        properties.putAll(more);
        return MavenRun.of(project, properties, goals);
    }

    @Test
    void revisionsAreWhatTheProjectWantsThemToBe() throws Exception {
        ProjectFiles.write(
                "shop/pom.xml", project.resolve("pom.xml"), Map.of("version", System.getProperty("it.version")));
        Matcher fences = FENCE.matcher(Files.readString(Path.of("../docs/hooks.md")));
        while (fences.find()) {
            write(fences.group(1), fences.group(2));
        }
        write("Format.java", FORMATTER);
        write("src/main/java/shop/Member.java", ENTITY);
        MavenRun first = run(Map.of("msg", "add members"), "migration:new");
        assertThat(first.exitCode()).as(first.output()).isZero();
        assertThat(first.output())
                .contains("Changed by app.Conventions.")
                .contains("create index ix_member_created_at on member")
                .contains("formatted one file");
        List<Path> revisions = ProjectFiles.revisions(project);
        assertThat(revisions).singleElement().satisfies(file -> {
            assertThat(file.getFileName().toString()).matches("V\\d{8}_\\d{6}_AddMembers\\.java");
            assertThat(Files.readString(file))
                    .matches("(?s)/\\*\n \\* Copyright \\d{4} Shop\n \\*/\npackage shop.migrations;\n.*")
                    .contains("import java.util.List;\n")
                    .endsWith("// formatted" + System.lineSeparator());
        });

        MavenRun applied = run(Map.of(), "migration:up", "migration:check", "migration:drift");
        assertThat(applied.exitCode()).as(applied.output()).isZero();

        try (Connection connection = TestDatabase.connect("jdbc:sqlite:" + project.resolve("shop.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("create table by_hand (id integer)");
            statement.execute("create table notes (id integer)");
        }
        MavenRun shown =
                run(Map.of("msg", "drop", "migration.dropUnmanaged", "true", "dryRun", "true"), "migration:new");
        assertThat(shown.exitCode()).as(shown.output()).isZero();
        assertThat(shown.output())
                .contains("Found 1 change:")
                .contains("! drop table notes  (loses data)")
                .containsPattern("mvn migration:new -Dmsg=\"drop\" -DdryRun -Dmigration.dropUnmanaged .* -Ddrop=notes")
                .contains("drop table \"notes\";");
        assertThat(shown.output().replace("-Dmigration.excludeObjects=table:by_hand", ""))
                .doesNotContain("by_hand");
        assertThat(ProjectFiles.revisions(project)).hasSize(1);
    }
}
