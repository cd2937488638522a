package dev.migration.execute;

import static dev.migration.testing.TestDatabase.execute;
import static dev.migration.testing.TestDatabase.hasTable;
import static dev.migration.testing.TestDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.migration.Migrator;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.Session;
import dev.migration.error.MigrationException;
import dev.migration.revision.Plan;
import dev.migration.revision.RevisionEntry;
import dev.migration.testing.RevisionClasses;
import dev.migration.testing.TestDatabase;
import dev.migration.testing.WatchedDataSource;
import dev.migration.testing.WatchedDataSource.Death;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Connections that die, and processes that meet. */
class InterruptionTest {

    private final Path folder;

    InterruptionTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> deaths() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(Death.values()).map(death -> Arguments.of(database, death)));
    }

    @ParameterizedTest
    @MethodSource("deaths")
    void tellsTheTruthWhereverTheConnectionDiesAndFinishesTheNextTime(TestDatabase database, Death death)
            throws SQLException {
        int calls = callsOfAWholeRun(database);
        DataSource db = database.fresh(folder);
        for (int diesAt = 1; diesAt <= calls; diesAt++) {
            WatchedDataSource watched = WatchedDataSource.dying(db, diesAt, death);
            Migrator interrupted = two(watched.dataSource());
            if (diesAt < calls) {
                assertThatThrownBy(interrupted::up)
                        .as("call %s", diesAt)
                        .isInstanceOf(MigrationException.class)
                        .hasMessageContaining("The connection died.");
            }
            requireTruth(db);
            two(db).up();
            requireTruth(db);
            assertThat(two(db).current().pending()).isEmpty();
            two(db).down("base");
            execute(db, "drop table migration_history");
        }
    }

    /** The first one ends only when the second one has said that it waits. */
    @Test
    void saysThatItWaitsForAnotherProcess() throws SQLException {
        DataSource db = TestDatabase.POSTGRESQL.fresh(folder);
        try (Connection connection = db.getConnection();
                Session first = Dialects.of(connection).open(connection)) {
            first.lock(() -> fail("nobody else migrates"));
            AtomicInteger waits = new AtomicInteger();
            Migrator second = two(db).listener(new RevisionListener() {
                @Override
                public void waiting() {
                    waits.incrementAndGet();
                    release(first);
                }

                @Override
                public void revisionDone(RevisionEntry entry, Plan.Direction direction, Duration duration) {}
            });
            assertThat(second.up().revisions()).hasSize(2);
            assertThat(waits).hasValue(1);
        }
    }

    private static void release(Session session) {
        try {
            session.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private int callsOfAWholeRun(TestDatabase database) throws SQLException {
        WatchedDataSource watched = WatchedDataSource.counting(database.fresh(folder));
        two(watched.dataSource()).up();
        assertThat(watched.calls()).hasSizeGreaterThan(15);
        return watched.calls().size();
    }

    /** What the history says and what is there are the same. */
    private static void requireTruth(DataSource db) throws SQLException {
        List<String> applied = hasTable(db, "migration_history")
                ? query(db, "select id from migration_history order by id")
                : List.of();
        List<String> found = new ArrayList<>();
        if (hasTable(db, "users")) {
            assertThat(query(db, "select name from users order by id")).containsExactly("ann", "bob");
            found.add("aaaa1");
        }
        if (hasColumn(db, "users", "mail")) {
            assertThat(query(db, "select mail from users order by id"))
                    .containsExactly("ann@example.org", "bob@unknown");
            found.add("bbbb2");
        }
        if (hasTable(db, "orders")) {
            found.add("cccc3");
        }
        assertThat(applied).isEqualTo(found);
    }

    private static boolean hasColumn(DataSource db, String table, String column) throws SQLException {
        try (Connection connection = db.getConnection();
                var columns = connection.getMetaData().getColumns(null, null, table, column)) {
            return columns.next();
        }
    }

    @ParameterizedTest
    @EnumSource
    void twoAtOnceBothEndWellAndApplyEachRevisionOnce(TestDatabase database) throws Exception {
        for (int round = 0; round < 5; round++) {
            DataSource db = database.fresh(folder);
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<List<RevisionEntry>> up = () -> {
                start.await();
                return migrator(db).up().revisions();
            };
            ExecutorService threads = Executors.newFixedThreadPool(2);
            try {
                List<RevisionEntry> done = new ArrayList<>();
                for (Future<List<RevisionEntry>> run : threads.invokeAll(List.of(up, up))) {
                    done.addAll(run.get());
                }
                assertThat(done).extracting(RevisionEntry::id).containsExactlyInAnyOrder("aaaa1", "bbbb2", "cccc3");
            } finally {
                threads.shutdown();
            }
            requireTruth(db);
        }
    }

    /** Enough for a revision that is done before, and one with a rebuild; the time goes with the square of the calls. */
    private static Migrator two(DataSource db) {
        return Migrator.of(db).classLoader(RevisionClasses.of(List.of(Shop.Users.class, Shop.Mails.class)));
    }

    private static Migrator migrator(DataSource db) {
        return Shop.migrator(db);
    }
}
