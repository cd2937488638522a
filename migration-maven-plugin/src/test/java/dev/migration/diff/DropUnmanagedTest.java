package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionSource;
import dev.migration.write.RevisionWriter;
import dev.migration.write.SourceCompiler;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no revision made and no entity means goes where that is meant, and comes back. */
class DropUnmanagedTest {

    private static final Schema REVISIONS = TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
            "users",
            t -> t.column("id", bigint().notNull()).column("name", varchar(20)).primaryKey("pk_users", "id"))));

    private static final Scope DROPPING = new Scope(ObjectFilter.ALL, true);

    private static TestDatabase database(String name) throws SQLException {
        TestDatabase database = TestDatabase.named(name);
        database.run(
                SchemaDiffer.diff(Schema.empty(), REVISIONS, database.dialect()).upgrade());
        return database;
    }

    private static Diff diff(TestDatabase database, Scope scope) throws SQLException {
        return database.diff(REVISIONS, REVISIONS, RenameAnswers.NONE, scope);
    }

    private static List<String> lines(Diff diff) {
        return diff.upgrade().stream().map(Operation::describe).toList();
    }

    private static void byHand(TestDatabase database) throws SQLException {
        database.run(op -> {
            op.addColumn("users", "extra", varchar(10));
            op.addUnique("uq_extra", "users", "extra");
            op.createIndex("ix_name", "users", "name");
            op.createTable(
                    "notes",
                    t -> t.column("id", bigint().notNull())
                            .column("user_id", bigint())
                            .primaryKey("pk_notes", "id")
                            .foreignKey("fk_notes_user", "user_id", references("users", "id")));
            op.createIndex("ix_notes", "notes", "user_id");
            op.createSequence("by_hand_seq", 1, 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void itIsListedAndLeftAloneUnlessAskedFor(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            byHand(database);
            Diff diff = diff(database, Scope.ALL);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.unmanaged())
                    .containsExactlyInAnyOrder(
                            "table notes",
                            "sequence by_hand_seq",
                            "column users.extra",
                            "constraint uq_extra of table users",
                            "index ix_name of table users");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void itGoesAndComesBack(String name, @TempDir Path folder) throws Exception {
        try (TestDatabase database = database(name)) {
            byHand(database);
            Schema before = database.read();
            Diff diff = diff(database, DROPPING);
            assertThat(diff.unmanaged()).isEmpty();
            assertThat(Losses.of(diff.upgrade()).stream().map(Losses::name))
                    .containsExactlyInAnyOrder("notes", "users.extra", "by_hand_seq");
            // the revisions can be replayed with it, and the source says the same
            assertThat(TestDatabase.replay(diff.upgrade(), REVISIONS)).isEqualTo(REVISIONS);
            assertThat(recordedFromSource(diff, folder)).isEqualTo(diff.upgrade());

            database.run(diff.upgrade());
            assertThat(diff(database, DROPPING).upgrade()).isEmpty();
            assertThat(diff(database, Scope.ALL).unmanaged()).isEmpty();

            database.run(diff.downgrade());
            assertThat(database.read()).isEqualTo(before);
            database.run(diff.upgrade());
            assertThat(diff(database, DROPPING).upgrade()).isEmpty();
        }
    }

    private static List<Operation> recordedFromSource(Diff diff, Path folder) throws Exception {
        RevisionSource source = RevisionWriter.write(
                new RevisionDraft("id01", List.of(), "m", Instant.EPOCH, "app", diff.upgrade(), diff.downgrade()));
        Migration migration = SourceCompiler.load(source, folder);
        Operations recorder = new Operations();
        migration.upgrade(recorder);
        return recorder.recorded();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void aFilterKeepsWhatItExcludes(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            byHand(database);
            ObjectFilter filter = ObjectFilter.of(List.of(), List.of("table:notes", "index", "column:extra"));
            Diff diff = diff(database, new Scope(filter, true));
            assertThat(lines(diff))
                    .filteredOn(line -> line.startsWith("drop"))
                    .containsExactly("drop constraint uq_extra of users", "drop sequence by_hand_seq");
            database.run(diff.upgrade());
        }
    }

    @Test
    void viewsTriggersAndTheHistoryStay() throws SQLException {
        try (TestDatabase database = database("postgresql")) {
            database.execute("create table " + TestDatabase.HISTORY + " (id text)");
            database.execute("create view v as select id from users");
            database.execute("create function f() returns trigger language plpgsql as 'begin return new; end'");
            database.execute("create trigger tr before insert on users for each row execute function f()");
            database.execute("create type state as enum ('A')");
            database.execute("create extension hstore");
            assertThat(lines(diff(database, DROPPING)))
                    .containsExactly("declare what is there: create enumeration state", "drop enumeration state");
        }
        try (TestDatabase database = database("sqlite")) {
            database.execute("create table " + TestDatabase.HISTORY + " (id text)");
            database.execute("create view v as select id from users");
            database.execute("create trigger tr after insert on users begin select 1; end");
            assertThat(diff(database, DROPPING).upgrade()).isEmpty();
        }
    }

    /** SQLite would drop the table, and views and triggers that name it would fail from then on. */
    @Test
    void whatViewsAndTriggersNameStays() throws SQLException {
        try (TestDatabase database = database("sqlite")) {
            for (String table : List.of("viewed", "\"lo gged\"", "searched", "own", "other")) {
                database.execute("create table " + table + " (id integer primary key, text varchar(9))");
            }
            database.execute("create view v as select id from VIEWED");
            database.execute("create view w as select id from v");
            database.execute(
                    "create trigger tr after insert on users begin insert into \"lo gged\" (id) values (1); end");
            database.execute("create trigger tr2 after insert on own begin update own set text = ''; end");
            database.execute("create trigger tr3 after insert on other begin delete from own; end");
            database.execute("create virtual table words using fts5 (text, content='searched')");
            Diff diff = diff(database, DROPPING);
            assertThat(lines(diff))
                    .filteredOn(line -> line.startsWith("drop"))
                    .containsExactly("drop table other", "drop table own");
            assertThat(diff.unmanaged()).containsExactly("table viewed", "table \"lo gged\"", "table searched");
            assertThat(diff.warnings().stream().map(line -> line.replaceAll(".*rests on it: (.*)\\. Where.*", "$1")))
                    .containsExactly("v", "users", "words");
            database.run(diff.upgrade());
            database.execute("insert into users (id) values (7)");
            assertThat(database.query("select count(*) from w")).isEqualTo("0");
            assertThat(diff(database, DROPPING).upgrade()).isEmpty();
        }
    }

    /** An entity that is gone takes its table along, and nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatRestsOnAManagedTableIsNamedBeforeItGoes(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute("create view v as select id from users");
            Diff diff = database.diff(REVISIONS, Schema.empty());
            assertThat(lines(diff)).containsExactly("drop table users");
            assertThat(diff.warnings())
                    .containsExactly("Table users goes, and what stays rests on it: v. Drop that before it in the"
                            + " revision, and make it again behind it in the downgrade, with op.sql(..).");
            database.execute("drop view v");
            database.run(diff.upgrade());
            database.run(diff.downgrade());
            assertThat(database.diff(REVISIONS, Schema.empty()).warnings()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatHasNoNameGoesAndComesBack(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute("create table extra (id integer primary key, a integer unique, b integer check (b > 0),"
                    + " c bigint references users, unique (b, a), check (a < 9))");
            database.execute("insert into users (id) values (1)");
            database.execute("insert into extra values (1, 1, 1, 1)");
            Schema before = database.read();
            Diff diff = diff(database, DROPPING);
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(diff(database, DROPPING).upgrade()).isEmpty();
                database.run(diff.downgrade());
                assertThat(database.read()).isEqualTo(before);
                database.execute("insert into extra values (1, 1, 1, 1)");
            }
        }
    }

    /** What somebody dropped by hand comes again in a revision that can be replayed after the one that made it. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatWasDroppedByHandIsDeclaredGone(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute("drop table users");
            Diff diff = diff(database, Scope.ALL);
            assertThat(lines(diff)).containsExactly("declare what is there: drop table users", "create table users");
            assertThat(TestDatabase.replay(diff.upgrade(), REVISIONS)).isEqualTo(REVISIONS);
        }
    }
}
