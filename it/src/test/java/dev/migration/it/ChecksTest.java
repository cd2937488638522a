package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A column is renamed, and entities, revisions and database are compared with each other. */
class ChecksTest {

    private static final String ENTITY = """
            package shop;

            import jakarta.persistence.Entity;
            import jakarta.persistence.Id;

            @Entity
            public class Member {
                @Id
                public long id;

                %s
            }
            """;

    @TempDir
    Path project;

    private String url = "";

    @BeforeEach
    void project() throws Exception {
        ProjectFiles.write(
                "shop/pom.xml", project.resolve("pom.xml"), Map.of("version", System.getProperty("it.version")));
        url = TestDatabase.SQLITE.create(project, "checks");
    }

    private void member(String attribute) throws Exception {
        Path file = project.resolve("src/main/java/shop/Member.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, ENTITY.formatted(attribute));
    }

    private MavenRun run(Map<String, String> more, String... goals) throws Exception {
        Properties properties = new Properties();
        properties.setProperty("migration.url", url);
        properties.putAll(more);
        return MavenRun.of(project, properties, goals);
    }

    private static void assertFails(MavenRun run, String... texts) {
        assertSays(run, texts);
        assertThat(run.exitCode()).isNotZero();
    }

    private static void assertSucceeds(MavenRun run, String... texts) {
        assertSays(run, texts);
        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    private static void assertSays(MavenRun run, String... texts) {
        assertThat(List.of(texts)).allSatisfy(text -> assertThat(run.output()).contains(text));
    }

    @Test
    void sayWhatDiffersAndEndAccordingly() throws Exception {
        member("public String mail;");
        assertSucceeds(run(Map.of("msg", "members", "against", "revisions"), "migration:new"));
        assertSucceeds(
                run(Map.of(), "migration:up", "migration:check", "migration:drift"),
                "The entities and the revisions agree.",
                "The database is what its 1 applied revisions make.");
        execute("insert into member values (1, 'a@b')");
        assertSays(
                run(Map.of("migration.naming", "jpa"), "migration:check"),
                "all is compiled again, because the options of the processor were"
                        + " {migration.naming=spring} and are the defaults.",
                "Compiling 2 source files");

        member("public String email;");
        assertFails(
                run(Map.of("migration.url", "jdbc:none:at-all"), "migration:check"),
                "The entities and the revisions differ. What is missing:",
                "! drop column member.mail  (loses data)");
        Map<String, String> message = Map.of("msg", "email", "migration.allowDestructive", "true");
        assertFails(
                run(message, "migration:new"),
                "column member.mail -> email (",
                "mvn migration:new -Dmsg=\"email\" -Dmigration.url=" + url + " -Drename=member.mail:email",
                "mvn migration:new -Dmsg=\"email\" -Dmigration.url=" + url + " -Ddrop=member.mail");
        assertSucceeds(
                run(Map.of("msg", "email", "rename", "member.mail:email", "dryRun", "true"), "migration:new"),
                "Would write src/main/migrations/",
                "op.renameColumn(\"member\", \"mail\", \"email\");",
                "Its SQL for this database:");
        assertThat(ProjectFiles.revisions(project)).hasSize(1);

        member("@dev.migration.RenamedFrom(\"mail\") public String email;");
        assertSucceeds(run(Map.of("msg", "email"), "migration:new"), "rename column member.mail to email");
        assertSucceeds(run(Map.of("against", "all"), "migration:up", "migration:check"));
        assertThat(query("select email from member")).isEqualTo("a@b");

        execute("alter table member add column by_hand integer");
        assertFails(run(Map.of(), "migration:drift"), "extra:     column member.by_hand");
        assertFails(run(Map.of("against", "all"), "migration:check"), "extra:     column member.by_hand");
    }

    private void execute(String sql) throws Exception {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String query(String sql) throws Exception {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            return result.next() ? result.getString(1) : "";
        }
    }
}
