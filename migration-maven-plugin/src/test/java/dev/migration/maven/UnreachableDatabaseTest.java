package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.migration.Migrator;
import dev.migration.diff.PostgresServer;
import dev.migration.error.MigrationException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;
import org.sqlite.JDBC;

/** Databases that do not let the goals in: the message says what, where and what to do, and no password. */
class UnreachableDatabaseTest {

    private static final String WRONG = "wrong-0ne-of-shopper";
    private static final String REFUSED = "FATAL: password authentication failed for user \"shopper\".";

    @Test
    void theRightPasswordIsLetIn() throws SQLException {
        String url = plain(PostgresServer.newDatabaseUrl());
        assertThat(migrator(url, "shopper", PostgresServer.PASSWORD).current().applied())
                .isEmpty();
    }

    @Test
    void aWrongPasswordIsRefused() throws SQLException {
        String admin = PostgresServer.newDatabaseUrl();
        MigrationException problem = problem(migrator(plain(admin), "shopper", WRONG));
        assertThat(problem)
                .hasMessageContaining("Cannot connect to " + plain(admin) + ": " + REFUSED)
                .hasMessageContaining("Check migration.user (shopper) and migration.password (set), or let"
                        + " migration.server name a server of settings.xml that has them.")
                .hasMessageContaining("It is set by -Dmigration.user, the environment variable MIGRATION_USER")
                .hasMessageNotContaining(WRONG)
                .hasNoCause();
        assertThat(relations(admin)).isZero();
    }

    @Test
    void aWrongPasswordInTheUrlIsRefused() throws SQLException {
        String admin = PostgresServer.newDatabaseUrl();
        MigrationException problem =
                problem(migrator(plain(admin) + "?user=shopper&password=" + WRONG + "&ApplicationName=x", null, null));
        assertThat(problem)
                .hasMessageContaining("Cannot connect to " + plain(admin)
                        + "?user=shopper&password=***&ApplicationName=x: " + REFUSED)
                .hasMessageContaining("Check migration.user (not set) and migration.password (not set)")
                .hasMessageNotContaining(WRONG)
                .hasNoCause();
        assertThat(relations(admin)).isZero();
    }

    @Test
    void aMissingPasswordIsAskedFor() throws SQLException {
        assertThat(problem(migrator(plain(PostgresServer.newDatabaseUrl()), "shopper", null)))
                .hasMessageContaining("Check migration.user (shopper) and migration.password (not set)");
    }

    @Test
    void aHostThatNobodyKnowsIsNamed() {
        String url = "jdbc:postgresql://db.nowhere.invalid:5432/shop";
        assertThat(problem(migrator(url, "shopper", WRONG)))
                .hasMessageStartingWith("Cannot connect to " + url + ": ")
                .hasMessageContaining(
                        "No host has the name db.nowhere.invalid, or no name server is within reach: correct migration.url.")
                .hasMessageContaining("It is set by -Dmigration.url, the environment variable MIGRATION_URL")
                .hasMessageNotContaining(WRONG);
    }

    @Test
    void aDatabaseThatIsNotThereIsNamed() throws SQLException {
        String url = plain(PostgresServer.newDatabaseUrl()).replaceFirst("[^/]*$", "missing");
        assertThat(problem(migrator(url, "shopper", PostgresServer.PASSWORD)))
                .hasMessageContaining("Cannot connect to " + url + ": FATAL: database \"missing\" does not exist.")
                .hasMessageContaining("Create the database, or correct migration.url.");
    }

    @Test
    void aFolderThatIsNotThereIsNamed(@TempDir Path folder) {
        Path missing = folder.toAbsolutePath().resolve("data");
        assertThat(problem(sqlite(missing.resolve("app.db"))))
                .hasMessageContaining("There is no folder " + missing + ": create it, or correct migration.url.")
                .hasMessageContaining("It is set by -Dmigration.url");
        assertThat(missing).doesNotExist();
    }

    @Test
    void aFolderInThePlaceOfTheFileIsNoDatabase(@TempDir Path folder) {
        assertThat(problem(sqlite(folder)))
                .hasMessageContaining("Cannot connect to jdbc:sqlite:" + folder + ": ")
                .hasMessageContaining("that the file and its folder can be read and written");
    }

    private static Migrator sqlite(Path file) {
        DatabaseSettings settings = new DatabaseSettings("jdbc:sqlite:" + file, null, null, null, null, false);
        return Migrator.of(new DriverDataSource(new JDBC(), settings));
    }

    private static Migrator migrator(String url, @Nullable String user, @Nullable String password) {
        DatabaseSettings settings = new DatabaseSettings(url, user, password, null, null, false);
        return Migrator.of(new DriverDataSource(new Driver(), settings));
    }

    private static MigrationException problem(Migrator migrator) {
        return catchThrowableOfType(MigrationException.class, migrator::up);
    }

    /** The URL without the superuser in it. */
    private static String plain(String url) {
        return url.replaceFirst("[?].*", "");
    }

    private static int relations(String admin) throws SQLException {
        try (Connection connection = DriverManager.getConnection(admin);
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_class where relnamespace = 'public'::regnamespace")) {
            count.next();
            return count.getInt(1);
        }
    }
}
