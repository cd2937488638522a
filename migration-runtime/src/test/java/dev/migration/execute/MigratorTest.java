package dev.migration.execute;

import static dev.migration.testing.TestDatabase.execute;
import static dev.migration.testing.TestDatabase.hasTable;
import static dev.migration.testing.TestDatabase.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.MigrationStatus;
import dev.migration.Migrator;
import dev.migration.dialect.Dialects;
import dev.migration.error.MigrationException;
import dev.migration.revision.RevisionEntry;
import dev.migration.testing.PostgresServer;
import dev.migration.testing.RevisionClasses;
import dev.migration.testing.TestDatabase;
import dev.migration.testing.WatchedDataSource;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MigratorTest {

    private final Path folder;

    MigratorTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @EnumSource
    void goesUpAndDownAndUpAgain(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        List<String> events = new ArrayList<>();
        Migrator migrator = migrator(db)
                .user("ann")
                .listener((entry, direction, duration) -> events.add(direction + " " + entry.id()));
        assertThat(ids(migrator.up().revisions())).containsExactly("aaaa1", "bbbb2", "cccc3");
        assertThat(query(db, "select id, name, mail from users order by id"))
                .containsExactly("1,ann,ann@example.org", "2,bob,bob@unknown");
        assertThat(query(db, "select id, message, checksum, applied_by from migration_history order by id"))
                .containsExactly(
                        "aaaa1,users,sum of aaaa1,ann",
                        "bbbb2,mails,sum of bbbb2,ann",
                        "cccc3,orders,sum of cccc3,ann");
        assertThat(migrator.up().revisions()).isEmpty();

        assertThat(ids(migrator.down("-1").revisions())).containsExactly("cccc3");
        assertThat(hasTable(db, "orders")).isFalse();
        assertThat(ids(migrator.down("base").revisions())).containsExactly("bbbb2", "aaaa1");
        assertThat(hasTable(db, "users")).isFalse();
        assertThat(query(db, "select * from migration_history")).isEmpty();

        assertThat(ids(migrator.up("+1").revisions())).containsExactly("aaaa1");
        assertThat(ids(migrator.up("cccc").revisions())).containsExactly("bbbb2", "cccc3");
        assertThat(ids(migrator.down("aaaa1").revisions())).containsExactly("cccc3", "bbbb2");
        assertThat(events)
                .startsWith("UP aaaa1", "UP bbbb2", "UP cccc3", "DOWN cccc3", "DOWN bbbb2")
                .hasSize(11);
    }

    @ParameterizedTest
    @EnumSource
    void saysWhereTheDatabaseStandsAndChangesNothing(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        MigrationStatus fresh = migrator(db).current();
        assertThat(fresh.current()).isEmpty();
        assertThat(ids(fresh.pending())).containsExactly("aaaa1", "bbbb2", "cccc3");
        assertThat(migrator(db).history())
                .hasSize(3)
                .allMatch(state -> state.applied().isEmpty());
        assertThat(migrator(db).down("-1").revisions()).isEmpty();
        assertThat(hasTable(db, "migration_history")).isFalse();

        migrator(db).up("bbbb2");
        MigrationStatus status = migrator(db).current();
        assertThat(ids(status.current())).containsExactly("bbbb2");
        assertThat(ids(status.pending())).containsExactly("cccc3");
        assertThat(status.applied()).hasSize(2);
        assertThat(migrator(db).history().get(1).applied()).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void costsTwoStatementsAndNoClassWhenNothingIsPending(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        migrator(db).up();
        WatchedDataSource watched = WatchedDataSource.counting(db);
        RevisionClasses revisions = Shop.revisions();
        Migrator.of(watched.dataSource()).classLoader(revisions).up();
        assertThat(watched.calls()).hasSize(2);
        assertThat(watched.connections()).isEqualTo(1);
        assertThat(revisions.loaded()).noneMatch(name -> name.startsWith(Shop.class.getName()));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnEditedRevision(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        migrator(db).up("bbbb2");
        Migrator edited = Migrator.of(db).classLoader(Shop.revisions().edited("aaaa1"));
        assertThatThrownBy(edited::up)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Revision 'aaaa1' \"users\" (dev/migration/execute/Shop$Users.java) was edited")
                .hasMessageContaining("Restore the file");
        assertThatThrownBy(() -> edited.down("-1")).hasMessageContaining("was edited");
        assertThat(ids(edited.current().edited())).containsExactly("aaaa1");
        assertThat(hasTable(db, "orders")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void refusesADatabaseThatIsAheadOfTheProject(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        migrator(db).up();
        Migrator older = Migrator.of(db).classLoader(RevisionClasses.of(List.of(Shop.Users.class, Shop.Mails.class)));
        assertThatThrownBy(older::up)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Can't locate revision 'cccc3' \"orders\"")
                .hasMessageContaining("none of the 2 revisions of this project")
                .hasMessageContaining("delete from migration_history where id = 'cccc3'");
        assertThatThrownBy(() -> older.down("-1")).hasMessageContaining("Can't locate revision 'cccc3'");
        assertThat(older.current().unknown()).hasSize(1);
        assertThat(hasTable(db, "orders")).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void leavesNothingOfARevisionThatFails(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = with(db, List.of(Shop.Failing.class));
        assertThatThrownBy(migrator::up)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Revision 'dddd4' \"wrong\"")
                .hasMessageContaining("nowhere")
                .hasMessageContaining("It was at: insert into nowhere values (1)")
                .hasMessageContaining("Nothing of the revision was applied.");
        assertThat(hasTable(db, "half")).isFalse();
        assertThat(ids(migrator.current().current())).containsExactly("cccc3");
    }

    @ParameterizedTest
    @EnumSource
    void undoesNothingOfARevisionWhoseWayBackFails(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = with(db, List.of(Shop.Trapped.class));
        migrator.up();
        assertThatThrownBy(() -> migrator.down("-1"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Nothing of the revision was undone.")
                .hasMessageContaining("run `mvn migration:down` again")
                .hasMessageNotContaining("migration:up");
        assertThat(hasTable(db, "trap")).isTrue();
        assertThat(ids(migrator.current().current())).containsExactly("dddd4");
    }

    @ParameterizedTest
    @EnumSource
    void refusesAnUnfilledBackfillWhileThereAreRows(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = with(db, List.of(Shop.Unfilled.class));
        assertThatThrownBy(migrator::up)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Column users.city is to become NOT NULL, but 2 of its rows have null in it.")
                .hasMessageContaining("replace op.backfillRequired(\"users\", \"city\") by"
                        + " op.backfill(\"users\", \"city\", \"<expression>\")");
        assertThatThrownBy(() -> query(db, "select city from users")).isInstanceOf(SQLException.class);
        execute(db, "delete from users");
        assertThat(ids(migrator.up().revisions())).containsExactly("dddd4");
    }

    @ParameterizedTest
    @EnumSource
    void undoesNothingWhenOneOfThemCannotBeUndone(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = with(db, List.of(Shop.OneWay.class, Shop.AfterOneWay.class));
        migrator.up();
        assertThatThrownBy(() -> migrator.down("cccc3"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Revision 'dddd4' \"one way\"")
                .hasMessageContaining("cannot be undone: the names are gone");
        assertThat(hasTable(db, "after_it")).isTrue();
        assertThat(ids(migrator.current().current())).containsExactly("eeee5");
    }

    @ParameterizedTest
    @EnumSource
    void codeCannotEndTheTransaction(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = with(db, List.of(Shop.Committing.class));
        assertThatThrownBy(migrator::up)
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("A revision must not call commit on its connection");
        assertThat(hasTable(db, "half")).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void runsAllStatementsOfAText(TestDatabase database) throws SQLException {
        DataSource db = database.fresh(folder);
        Migrator migrator = with(db, List.of(Shop.TwoInOne.class));
        migrator.up();
        assertThat(hasTable(db, "first_one")).isTrue();
        assertThat(hasTable(db, "second_one")).isTrue();
        migrator.down("-1");
        assertThat(hasTable(db, "second_one")).isFalse();
    }

    @Test
    void worksInASchema() throws SQLException {
        DataSource db = PostgresServer.newDatabase();
        execute(db, "create schema shop");
        migrator(db).schema("shop").historyTable("done").up();
        assertThat(query(
                        db,
                        "select schemaname, tablename from pg_tables where schemaname in ('shop', 'public')"
                                + " order by tablename"))
                .containsExactly("shop,done", "shop,orders", "shop,users");
        migrator(db).schema("shop").historyTable("done").down("base");
        assertThat(query(db, "select tablename from pg_tables where schemaname = 'shop'"))
                .containsExactly("done");
    }

    @ParameterizedTest
    @CsvSource({"Oracle", "DB2/LINUXX8664"})
    void namesTheSupportedDatabases(String product) {
        assertThatThrownBy(() -> Dialects.ofProduct(product))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The database calls itself '" + product + "'")
                .hasMessageContaining("postgresql");
    }

    private static Migrator migrator(DataSource db) {
        return Shop.migrator(db);
    }

    private static Migrator with(DataSource db, List<Class<? extends Migration>> more) {
        List<Class<? extends Migration>> all =
                new ArrayList<>(List.of(Shop.Users.class, Shop.Mails.class, Shop.Orders.class));
        all.addAll(more);
        return Migrator.of(db).classLoader(RevisionClasses.of(all));
    }

    private static List<String> ids(List<RevisionEntry> entries) {
        return entries.stream().map(RevisionEntry::id).toList();
    }
}
