package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.revision.RegistryFile;
import dev.migration.revision.RevisionEntry;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/**
 * What {@code up} costs while nothing is pending, 500 revisions being applied. The floor is what any such tool must do:
 * take a connection and read the same rows.
 */
@Tag("benchmark")
@Isolated
class IdleUpBenchmark {

    private static final int REVISIONS = 500;
    private static final int ROUNDS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void idleUpAgainstFloor(TestDatabase database) throws Exception {
        DataSource source = dataSource(database, database.create(folder, "idle"));
        List<RevisionEntry> entries = entries();
        Path registry = folder.resolve(RegistryFile.PATH);
        Files.createDirectories(Objects.requireNonNull(registry.getParent()));
        Files.writeString(registry, RegistryFile.write(entries));
        fillHistory(source, entries);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {folder.toUri().toURL()}, getClass().getClassLoader())) {
            Migrator migrator = Migrator.of(source).classLoader(loader);
            assertThat(migrator.current().pending()).isEmpty();
            long floor = median(() -> readRows(source));
            long idle = median(migrator::up);
            System.out.printf(
                    "%s: idle up with %d revisions %d us, floor (connection and the same rows) %d us, ratio %.2f%n",
                    database, REVISIONS, idle / 1000, floor / 1000, (double) idle / floor);
        }
    }

    private static DataSource dataSource(TestDatabase database, String url) {
        if (database == TestDatabase.SQLITE) {
            SQLiteDataSource sqlite = new SQLiteDataSource();
            sqlite.setUrl(url);
            return sqlite;
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        return postgres;
    }

    private static List<RevisionEntry> entries() {
        List<RevisionEntry> entries = new ArrayList<>();
        for (int i = 0; i < REVISIONS; i++) {
            List<String> down = i == 0 ? List.of() : List.of(id(i - 1));
            entries.add(new RevisionEntry(
                    id(i), down, List.of(), List.of(), "idle.R" + (10_000 + i), "checksum" + i, "revision " + i));
        }
        return entries;
    }

    private static String id(int number) {
        return "%012x".formatted(number);
    }

    private static void fillHistory(DataSource source, List<RevisionEntry> entries) throws Exception {
        try (Connection connection = source.getConnection()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create table migration_history (id varchar(40) primary key, message text,"
                        + " checksum varchar(64), applied_at text, applied_by text, duration_ms bigint)");
            }
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into migration_history values (?, ?, ?, '2026-01-01T00:00:00.000000Z', 'bench', 1)")) {
                for (RevisionEntry entry : entries) {
                    insert.setString(1, entry.id());
                    insert.setString(2, entry.message());
                    insert.setString(3, entry.checksum());
                    insert.execute();
                }
            }
            connection.commit();
        }
    }

    private static void readRows(DataSource source) throws Exception {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery("select id, message, checksum, applied_by from migration_history")) {
            int count = 0;
            while (rows.next()) {
                count += rows.getString(1).isEmpty() ? 0 : 1;
            }
            assertThat(count).isEqualTo(REVISIONS);
        }
    }

    private static long median(Action action) throws Exception {
        long[] times = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            action.run();
            times[i] = System.nanoTime() - start;
        }
        long[] warm = Arrays.copyOfRange(times, ROUNDS / 2, ROUNDS);
        Arrays.sort(warm);
        return warm[warm.length / 2];
    }

    @FunctionalInterface
    private interface Action {
        void run() throws Exception;
    }
}
