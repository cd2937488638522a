package dev.migration.execute;

import static dev.migration.testing.TestDatabase.execute;
import static dev.migration.testing.TestDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.testing.Contents;
import dev.migration.testing.RevisionClasses;
import dev.migration.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a user can get wrong: what the message says, and that nothing changes. */
class BadInputTest {

    private final Path folder;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> targets() {
        return onEach(
                new String[] {"up", "nonsense", "Can't locate revision 'nonsense'", "migration:history"},
                new String[] {"up", "", "'' is too short to name a revision", "at least 4 characters"},
                new String[] {"up", "aaa", "'aaa' is too short to name a revision", "such as aaaa"},
                new String[] {"up", "+9", "asks for 9 revisions, but 1 is pending", "at most 1"},
                new String[] {"up", "+99999999999", "Can't locate revision '+99999999999'", "migration:history"},
                new String[] {"up", "-1", "'-1' is no target for going up", "migration:down -Drev=-1"},
                new String[] {"up", "base", "'base' is no target for going up", "migration:down -Drev=base"},
                new String[] {"up", "head; drop table users", "Can't locate revision 'head; drop", "migration:history"},
                new String[] {"down", "-3", "asks for 3 revisions, but 2 are applied", "`base` for down"},
                new String[] {"down", "cccc3", "Revision 'cccc3' is not applied", "migration:current"},
                new String[] {"down", "head", "'head' is no target for going down", "migration:up -Drev=head"});
    }

    @ParameterizedTest
    @MethodSource("targets")
    void refusesATarget(TestDatabase database, String way, String target, String problem, String remedy)
            throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = migrator(db, List.of(Shop.Users.class, Shop.Mails.class, Shop.Orders.class));
        migrator.up("bbbb2");
        refuses(db, () -> run(migrator, way, target), problem, remedy);
    }

    static Stream<Arguments> revisions() {
        return onEach(
                revision(BadRevisions.UnknownTable.class, "failed: ", "nowhere", "Correct the "),
                revision(BadRevisions.UnknownColumn.class, "failed: ", "nothing", "Correct the "),
                revision(BadRevisions.Throwing.class, "fails in its upgrade method", "no idea", "only record"),
                revision(BadRevisions.ThrowingNothingToSay.class, "NullPointerException", "only record"),
                revision(BadRevisions.WithoutItsLibrary.class, "NoClassDefFoundError: a/Library", "only record"),
                revision(BadRevisions.Recursive.class, "StackOverflowError", "only record"),
                revision(BadRevisions.NameMissing.class, "A name in a schema must not be empty.", "only record"),
                revision(BadRevisions.WithoutConstructor.class, "no public constructor without", "public final class"),
                revision(BadRevisions.CodeThrowing.class, "failed: no luck", "It was at: code", "Correct the revision"),
                revision(BadRevisions.CommitThroughAStatement.class, "must not call commit", "Remove the call"),
                revision(BadRevisions.SameId.class, "Two revisions have the id 'bbbb2'", "id of its own"),
                revision(BadRevisions.FollowsItself.class, "names itself as its down revision", "@Revision"),
                revision(BadRevisions.Orphan.class, "follows revision 'lost1', which the project does not", "back"),
                revision(BadRevisions.SecondHead.class, "has 2 heads: dddd4, bbbb2", "-Drev=heads"));
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void refusesARevision(TestDatabase database, Class<? extends Migration> revision, String[] messages)
            throws SQLException {
        DataSource db = database.fresh(folder);
        migrator(db, List.of(Shop.Users.class, Shop.Mails.class)).up();
        Migrator migrator = migrator(db, List.of(Shop.Users.class, Shop.Mails.class, revision));
        refuses(db, migrator::up, messages);
    }

    static Stream<Arguments> foreignTables() {
        return onEach(
                new String[] {"create table migration_history (what int)"},
                new String[] {"create table migration_history (what int); insert into migration_history values (1)"},
                new String[] {"create view migration_history as select 1 as what"},
                new String[] {
                    "create table migration_history (id varchar(40), message text, checksum text, applied_at text,"
                            + " applied_by text, duration_ms bigint);"
                            + " insert into migration_history values ('1', '2', '3', 'yesterday', '5', 6)"
                });
    }

    @ParameterizedTest
    @MethodSource("foreignTables")
    void refusesATableOfSomebodyElseWithTheNameOfTheHistory(TestDatabase database, String foreign) throws SQLException {
        DataSource db = database.fresh(folder);
        for (String statement : foreign.split(";", -1)) {
            execute(db, statement);
        }
        Migrator migrator = migrator(db, List.of(Shop.Users.class));
        for (Runnable goal :
                List.<Runnable>of(migrator::up, () -> migrator.down("-1"), migrator::current, migrator::history)) {
            refuses(
                    db,
                    goal,
                    "There is a table migration_history, but it is no history of revisions",
                    "migration.historyTable");
        }
        assertThat(migrator.historyTable("another").up().revisions()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void appliesARevisionThatDoesNothing(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = migrator(db, List.of(BadRevisions.Empty.class));
        migrator.up();
        assertThat(query(db, "select id from migration_history")).containsExactly("eeee5");
        migrator.down("base");
        assertThat(query(db, "select id from migration_history")).isEmpty();
    }

    private static void refuses(DataSource db, Runnable goal, String... messages) throws SQLException {
        List<String> before = Contents.of(db);
        assertThatThrownBy(goal::run)
                .isInstanceOf(MigrationException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains(messages));
        assertThat(Contents.of(db)).isEqualTo(before);
    }

    private static void run(Migrator migrator, String way, String target) {
        if (way.equals("up")) {
            migrator.up(target);
        } else {
            migrator.down(target);
        }
    }

    private static Migrator migrator(DataSource db, List<Class<? extends Migration>> revisions) {
        return Migrator.of(db).classLoader(RevisionClasses.of(revisions));
    }

    private static Object[] revision(Class<? extends Migration> revision, String... messages) {
        return new Object[] {revision, messages};
    }

    private static Stream<Arguments> onEach(Object[]... rows) {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Arrays.stream(rows).map(row -> {
                    List<Object> all = new ArrayList<>(List.of(database));
                    all.addAll(List.of(row));
                    return Arguments.of(all.toArray());
                }));
    }
}
