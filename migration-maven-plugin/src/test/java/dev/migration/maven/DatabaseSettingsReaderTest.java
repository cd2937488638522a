package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.maven.DatabaseSettingsReader.Configured;
import dev.migration.maven.DatabaseSettingsReader.Credentials;
import java.io.File;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class DatabaseSettingsReaderTest {

    private static final Configured NOTHING = new Configured(null, null, null, null, null, null);
    private static final Configured POM = new Configured("jdbc:pom", "pom-user", "pom-pw", "pom.Driver", null, "app");

    private final Properties commandLine = new Properties();
    private final Map<String, String> environment = new HashMap<>();
    private final Map<String, Credentials> servers = Map.of("db", new Credentials("server-user", "server-pw"));

    @Test
    void withoutAnythingTheDatabaseIsAFileInTheBuildDirectory() {
        DatabaseSettings settings = read(NOTHING);
        assertThat(settings.url()).isEqualTo("jdbc:sqlite:target" + File.separator + "migration.db");
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.user()).isNull();
    }

    @Test
    void thePomIsRead() {
        assertThat(read(POM))
                .isEqualTo(new DatabaseSettings("jdbc:pom", "pom-user", "pom-pw", "pom.Driver", "app", false));
    }

    @Test
    void theEnvironmentWinsOverThePom() {
        environment.putAll(Map.of(
                "MIGRATION_URL", "jdbc:env",
                "MIGRATION_USER", "env-user",
                "MIGRATION_PASSWORD", "env-pw",
                "MIGRATION_DRIVER", "env.Driver"));
        assertThat(read(POM))
                .isEqualTo(new DatabaseSettings("jdbc:env", "env-user", "env-pw", "env.Driver", "app", false));
    }

    @Test
    void theCommandLineWinsOverAll() {
        environment.put("MIGRATION_URL", "jdbc:env");
        commandLine.setProperty("migration.url", "jdbc:typed");
        assertThat(read(POM).url()).isEqualTo("jdbc:typed");
    }

    @Test
    void blankIsNotSet() {
        environment.put("MIGRATION_URL", " ");
        commandLine.setProperty("migration.url", "");
        assertThat(read(POM).url()).isEqualTo("jdbc:pom");
    }

    @Test
    void aServerGivesCredentialsThatAreNotSetElsewhere() {
        Configured server = new Configured("jdbc:pom", null, null, null, "db", null);
        assertThat(read(server)).extracting(DatabaseSettings::user).isEqualTo("server-user");
        assertThat(read(server)).extracting(DatabaseSettings::password).isEqualTo("server-pw");

        commandLine.setProperty("migration.password", "typed");
        assertThat(read(server)).extracting(DatabaseSettings::password).isEqualTo("typed");
    }

    @Test
    void aServerThatIsNotThereIsAnError() {
        commandLine.setProperty("migration.server", "nowhere");
        assertThatThrownBy(() -> read(NOTHING))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("There is no server 'nowhere' in settings.xml")
                .hasMessageContaining("<server><id>nowhere</id>");
    }

    private DatabaseSettings read(Configured pom) {
        return new DatabaseSettingsReader(commandLine, environment, servers::get).read(pom, new File("target"));
    }
}
