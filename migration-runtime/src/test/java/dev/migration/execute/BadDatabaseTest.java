package dev.migration.execute;

import static dev.migration.testing.TestDatabase.execute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.testing.Contents;
import dev.migration.testing.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Databases that cannot be reached, read or written. */
class BadDatabaseTest {

    private final Path folder;

    BadDatabaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "missing/app.db         | Cannot connect to the database: [SQLITE_CANTOPEN]        | folder is there",
                "a_folder               | Cannot connect to the database: [SQLITE_CANTOPEN]        | migration.url",
                "text.txt               | read: [SQLITE_NOTADB] File opened that is not a database | something else",
                "cut.db                 | [SQLITE_CORRUPT]                                         | restore a backup",
                "app.db?read_only       | Revision 'bbbb2' \"mails\"                               | writable",
                "app.db?read_only       | [SQLITE_READONLY]                                        | Nothing of the rev",
                "empty.db?read_only     | [SQLITE_READONLY]                                        | writable"
            })
    void leavesAFileAsItIsThatItCannotUse(String path, String problem, String remedy) throws Exception {
        prepareFiles();
        Map<String, String> before = files();
        Migrator migrator = Shop.migrator(file(path));
        assertThatThrownBy(migrator::up)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(problem)
                .hasMessageContaining(remedy);
        assertThat(files()).isEqualTo(before);
    }

    private void prepareFiles() throws IOException {
        Files.createDirectory(folder.resolve("a_folder"));
        Files.writeString(folder.resolve("text.txt"), "This is no database. ".repeat(100));
        Shop.migrator(file("app.db")).up("aaaa1");
        byte[] whole = Files.readAllBytes(folder.resolve("app.db"));
        byte[] cut = whole.clone();
        // the page of the catalogue, behind the header of the file
        Arrays.fill(cut, 100, 4096, (byte) 0x5a);
        Files.write(folder.resolve("cut.db"), cut);
        Files.createFile(folder.resolve("empty.db"));
    }

    private DataSource file(String path) {
        SQLiteDataSource db = new SQLiteDataSource();
        String name = path.replace("?read_only", "");
        db.setReadOnly(!name.equals(path));
        db.setUrl("jdbc:sqlite:" + folder.resolve(name));
        return db;
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.forEach(path -> files.put(path.toString(), Files.isDirectory(path) ? "folder" : text(path)));
        }
        return files;
    }

    private static String text(Path path) {
        try {
            return new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void saysWhoToLookForWhenTheFileStaysLocked() throws SQLException {
        DataSource db = file("app.db?busy_timeout=50");
        Shop.migrator(db).up("aaaa1");
        try (Connection other = db.getConnection();
                var statement = other.createStatement()) {
            statement.execute("begin exclusive");
            assertThatThrownBy(() -> Shop.migrator(db).up())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("The database could not be read: [SQLITE_BUSY]")
                    .hasMessageContaining("Another program keeps the database file locked");
            statement.execute("rollback");
        }
        assertThat(Shop.migrator(db).current().applied()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody | secret | the_right_one | role \"nobody\" does not exist     | migration.user",
                "reader | wrong  | nowhere       | database \"nowhere\" does not exist | migration.url"
            })
    void passesOnWhyTheServerLetsNobodyIn(String user, String password, String database, String problem, String remedy)
            throws SQLException {
        PGSimpleDataSource db = PostgresServer.newDatabase();
        if (user.equals("reader")) {
            db.setDatabaseName(database);
        } else {
            db.setUser(user);
        }
        db.setPassword(password);
        assertThatThrownBy(() -> Shop.migrator(db).up())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Cannot connect to the database: FATAL: " + problem)
                .hasMessageContaining(remedy)
                .hasMessageNotContaining(password);
    }

    @Test
    void saysThatNoServerListens() throws SQLException {
        PGSimpleDataSource db = PostgresServer.newDatabase();
        db.setPortNumbers(new int[] {1});
        assertThatThrownBy(() -> Shop.migrator(db).up())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Cannot connect to the database: Connection to localhost:1 refused")
                .hasMessageContaining("that the database runs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "default_transaction_read_only=on | cannot execute ALTER TABLE in a read-only  | migrate on the primary",
                "role=guest                       | must be owner of table users               | grant this one",
                "lock_timeout=50                  | canceling statement due to lock timeout    | pg_stat_activity",
                "statement_timeout=50             | canceling statement due to statement       | statement_timeout"
            })
    void saysWhatTheServerDoesNotAllow(String setting, String problem, String remedy) throws SQLException {
        PGSimpleDataSource db = PostgresServer.newDatabase();
        Shop.migrator(db).up("aaaa1");
        execute(db, "do $$ begin create role guest; exception when duplicate_object then null; end $$");
        execute(db, "grant select on all tables in schema public to guest");
        PGSimpleDataSource limited = new PGSimpleDataSource();
        limited.setUrl(db.getUrl());
        limited.setUser(db.getUser());
        limited.setOptions("-c " + setting);
        var before = Contents.of(db);
        try (Connection other = db.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            if (setting.contains("timeout")) {
                statement.execute("lock table users in access share mode");
            }
            assertThatThrownBy(() -> Shop.migrator(limited).up())
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Revision 'bbbb2' \"mails\"")
                    .hasMessageContaining(problem)
                    .hasMessageContaining(remedy);
        }
        assertThat(Contents.of(db)).isEqualTo(before);
    }

    @Test
    void saysThatASchemaIsMissing() throws SQLException {
        DataSource db = PostgresServer.newDatabase();
        assertThatThrownBy(() -> Shop.migrator(db).schema("nowhere").up())
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("schema \"nowhere\" does not exist")
                .hasMessageContaining("Create the schema first");
        assertThat(Contents.of(db)).isEmpty();
    }
}
