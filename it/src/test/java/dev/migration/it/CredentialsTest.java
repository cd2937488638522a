package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted passwords of settings.xml against a server that asks for one. */
class CredentialsTest {

    private static final String OUTDATED = "Outdated-1n-settings";

    @TempDir
    Path project;

    private final Properties properties = new Properties();
    private String url = "";

    @BeforeEach
    void projectWithRevisions() throws Exception {
        ProjectFiles.write(
                "shop/pom.xml", project.resolve("pom.xml"), Map.of("version", System.getProperty("it.version")));
        ProjectFiles.overlay(Path.of("src/it/bad-input/src/main"), project.resolve("src/main"));
        url = TestDatabase.POSTGRESQL.create(project, "credentials");
        properties.setProperty("migration.url", url.replaceFirst("[?].*", ""));
        properties.setProperty(
                "settings.security",
                Path.of("src/test/resources/settings-security.xml")
                        .toAbsolutePath()
                        .toString());
    }

    @Test
    void theDecryptedPasswordOpensTheDatabaseAndIsNotPrinted() throws Exception {
        properties.setProperty("migration.server", "outdated-shop-db");
        MavenRun refused = MavenRun.of(project, properties, "-X", "migration:up");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output())
                .contains("Cannot connect to " + properties.getProperty("migration.url") + ": FATAL: password"
                        + " authentication failed for user \"shopper\".")
                .contains("Check migration.user (shopper) and migration.password (set)")
                .doesNotContain(OUTDATED);
        assertThat(tables()).isEmpty();

        properties.setProperty("migration.server", "shop-db");
        MavenRun done = MavenRun.succeeding(project, properties, "-X", "migration:up");
        assertThat(done.output()).contains("Applied 1a2b3c4d5e6f notes").doesNotContain(TestDatabase.PASSWORD);
        assertThat(tables()).containsExactly("notes");
    }

    @Test
    void aPasswordThatCannotBeDecryptedIsSaidToBeSo() throws Exception {
        properties.setProperty("settings.security", project.resolve("none.xml").toString());
        properties.setProperty("migration.server", "shop-db");
        MavenRun refused = MavenRun.of(project, properties, "migration:up");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output())
                .contains("The password of server 'shop-db' in settings.xml cannot be decrypted: ")
                .contains("settings-security.xml must hold the master password");
        assertThat(tables()).isEmpty();
    }

    private List<String> tables() throws Exception {
        try (Connection connection = TestDatabase.connect(url)) {
            return Rows.tableNames(connection);
        }
    }
}
