package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sqlite.JDBC;

class JdbcDriversTest {

    private final Path folder;

    JdbcDriversTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void findsTheDriverOfThePluginIfTheProjectHasNone() throws Exception {
        DatabaseSettings settings = settings("jdbc:sqlite:" + folder.resolve("a.db"), null);
        try (ProjectClassLoader project = ProjectClassLoader.of(List.of())) {
            assertThat(new JdbcDrivers(project).find(settings)).isExactlyInstanceOf(JDBC.class);
        }
    }

    @Test
    void prefersTheDriverOfTheProject() throws Exception {
        DatabaseSettings settings = settings("jdbc:sqlite:" + folder.resolve("a.db"), "org.sqlite.JDBC");
        try (ProjectClassLoader project = ProjectClassLoader.of(List.of(jarOf(JDBC.class)))) {
            assertThat(new JdbcDrivers(project).find(settings).getClass().getClassLoader())
                    .isSameAs(project);
        }
    }

    @Test
    void theProjectSeesThisProductButNoLibraryOfThePlugin() throws Exception {
        try (ProjectClassLoader project = ProjectClassLoader.of(List.of())) {
            assertThat(project.loadClass(MigrationException.class.getName())).isSameAs(MigrationException.class);
            assertThatThrownBy(() -> project.loadClass("org.jooq.DSLContext"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgres://localhost/app | | is no JDBC URL",
                "jdbc:mysql://u:pw9@h/d | | No JDBC driver takes the URL jdbc:mysql://u:***@h/d.",
                "jdbc:mysql://h/d | | <artifactId>mysql-connector-j</artifactId>",
                "jdbc:sqlite:x.db | com.acme.Missing | neither on the class path of the project nor",
                "jdbc:sqlite:x.db | org.postgresql.Driver | does not take the URL jdbc:sqlite:x.db",
                "jdbc:sqlite:x.db | java.lang.String | it is no java.sql.Driver",
            })
    void saysWhatIsMissing(String url, @Nullable String driver, String expected) throws Exception {
        try (ProjectClassLoader project = ProjectClassLoader.of(List.of())) {
            assertThatThrownBy(() -> new JdbcDrivers(project).find(settings(url, driver)))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining(expected);
        }
    }

    @Test
    void connects() throws Exception {
        DatabaseSettings settings = settings("jdbc:sqlite:" + folder.resolve("a.db"), null);
        try (Connection connection = new DriverDataSource(new JDBC(), settings).getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("SQLite");
        }
    }

    @Test
    void refusedConnectionsSayWhatToCheckAndHideThePassword() {
        DatabaseSettings settings = new DatabaseSettings(
                "jdbc:postgresql://127.0.0.1:1/app?password=s3cret", "me", "s3cret", null, null, false);
        assertThatThrownBy(() -> new DriverDataSource(new org.postgresql.Driver(), settings).getConnection())
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("Cannot connect to jdbc:postgresql://127.0.0.1:1/app?password=***: ")
                .hasMessageContaining("-Dmigration.url, the environment variable MIGRATION_URL")
                .hasMessageNotContaining("s3cret")
                .hasNoCause();
    }

    @Test
    void wrongCredentialsSayWhichToSet() {
        DatabaseSettings settings = new DatabaseSettings("jdbc:postgresql://h/app", "me", "s3cret", null, null, false);
        SQLException refused = new SQLException("FATAL: password authentication failed for user \"me\"", "28P01");
        assertThat(ConnectionProblem.of(refused, settings))
                .hasMessageContaining("Check migration.user (me) and migration.password (set)")
                .hasMessageNotContaining("s3cret");
    }

    private static DatabaseSettings settings(String url, @Nullable String driver) {
        return new DatabaseSettings(url, null, null, driver, null, false);
    }

    private static File jarOf(Class<?> type) throws URISyntaxException {
        URI location = type.getProtectionDomain().getCodeSource().getLocation().toURI();
        return new File(location);
    }
}
