package dev.migration.execute;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.testing.TestDatabase.hasTable;
import static dev.migration.testing.TestDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migration;
import dev.migration.Migrator;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.revision.RevisionEntry;
import dev.migration.testing.RevisionClasses;
import dev.migration.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** Processes of their own, one that is gone in the middle of a revision, and two at once. */
class KilledProcessTest {

    private static final int DEAD = 42;

    private final Path folder;

    KilledProcessTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingHalfDoneAndTheNextRunFinishes(TestDatabase database) throws Exception {
        DataSource db = database.fresh(folder);
        Process process = start(db, "die");
        assertThat(process.waitFor()).isEqualTo(DEAD);
        // a server may need a moment to notice, in which the lock is not free
        assertThat(ids(migrator(db).up().revisions())).containsExactly("dddd4");
        assertThat(query(db, "select id from migration_history order by id"))
                .containsExactly("aaaa1", "bbbb2", "cccc3", "dddd4");
        assertThat(query(db, "select id, city from users order by id")).containsExactly("1,here", "2,here");
        assertThat(hasTable(db, "half")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void showsNothingOfTheRevisionInWhichItDied(TestDatabase database) throws Exception {
        DataSource db = database.fresh(folder);
        assertThat(start(db, "die").waitFor()).isEqualTo(DEAD);
        assertThat(hasTable(db, "half")).isFalse();
        assertThat(query(db, "select * from users order by id"))
                .containsExactly("1,ann,ann@example.org", "2,bob,bob@unknown");
        assertThat(ids(migrator(db).current().pending())).containsExactly("dddd4");
    }

    @ParameterizedTest
    @EnumSource
    void twoProcessesAtOnceBothEndWell(TestDatabase database) throws Exception {
        DataSource db = database.fresh(folder);
        List<Process> processes = List.of(start(db, "live"), start(db, "live"));
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }
        assertThat(query(db, "select id from migration_history order by id"))
                .containsExactly("aaaa1", "bbbb2", "cccc3", "dddd4");
        assertThat(query(db, "select id, city from users order by id")).containsExactly("1,here", "2,here");
    }

    private static Process start(DataSource db, String fate) throws IOException {
        List<String> command = List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-D" + Dying.FATE + "=" + fate,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                KilledProcessTest.class.getName(),
                url(db));
        return new ProcessBuilder(command).inheritIO().start();
    }

    /** The process: brings the database behind a URL up. */
    public static void main(String[] arguments) {
        migrator(dataSource(arguments[0])).up();
    }

    private static String url(DataSource db) {
        return db instanceof PGSimpleDataSource postgres ? postgres.getUrl() : ((SQLiteDataSource) db).getUrl();
    }

    private static DataSource dataSource(String url) {
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource sqlite = new SQLiteDataSource();
            sqlite.setUrl(url);
            return sqlite;
        }
        PGSimpleDataSource postgres = new PGSimpleDataSource();
        postgres.setUrl(url);
        postgres.setUser("postgres");
        return postgres;
    }

    private static Migrator migrator(DataSource db) {
        List<Class<? extends Migration>> revisions =
                new ArrayList<>(List.of(Shop.Users.class, Shop.Mails.class, Shop.Orders.class, Dying.class));
        return Migrator.of(db).classLoader(RevisionClasses.of(revisions));
    }

    private static List<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).toList();
    }

    /** Rebuilds a table with rows in it, and then its process may be gone without a word. */
    @Revision(id = "dddd4", down = "cccc3", message = "dying")
    public static final class Dying implements Migration {

        static final String FATE = "test.fate";

        @Override
        public void upgrade(Operations op) {
            op.createTable("half", t -> t.column("id", bigint().notNull()));
            op.addColumn("users", "city", varchar(20));
            op.backfill("users", "city", "'here'");
            op.alterColumn("users", "city", varchar(20), varchar(20).notNull());
            op.run("perhaps the end", connection -> {
                if ("die".equals(System.getProperty(FATE))) {
                    Runtime.getRuntime().halt(DEAD);
                }
            });
        }

        @Override
        public void downgrade(Operations op) {
            op.dropColumn("users", "city");
            op.dropTable("half");
        }
    }
}
