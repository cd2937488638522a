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

    /** The rest goes: what only rests on what goes too, or on what the revision changes. */
    @Test
    void columnsSequencesAndEnumerationsStayThatSomethingRestsOn() throws SQLException {
        try (TestDatabase database = database("postgresql")) {
            database.execute("""
                    create type a as enum ('A'); create type b as enum ('B'); create type c as enum ('C');
                    create type d as enum ('D'); create type e as enum ('E');
                    alter table users add column viewed integer, add column ruled integer, add column watched integer,
                        add column free integer, add column base integer,
                        add column made integer generated always as (base + 1) stored, add column s e;
                    create view v as select viewed from users;
                    create policy p on users using (ruled > 0);
                    create function f() returns trigger language plpgsql as 'begin return new; end';
                    create trigger tr after update of watched on users for each row execute function f();
                    create sequence viewed_seq; create sequence parts_seq; create sequence free_seq;
                    create view w as select nextval('viewed_seq') as n;
                    create table parts (id bigint default nextval('parts_seq'), s a) partition by list (id);
                    create table gone (id bigint default nextval('free_seq'), s d);
                    create function g(b) returns int language sql as 'select 1';
                    create domain dom as c;
                    """);
            Diff diff = diff(database, DROPPING);
            assertThat(lines(diff))
                    .filteredOn(line -> line.startsWith("drop"))
                    .containsExactlyInAnyOrder(
                            "drop table gone",
                            "drop column users.free",
                            "drop column users.base",
                            "drop column users.made",
                            "drop column users.s",
                            "drop sequence free_seq",
                            "drop enumeration d",
                            "drop enumeration e");
            assertThat(diff.warnings().stream()
                            .map(line -> line.replaceAll(
                                    "(.*) is not dropped, because what stays rests on it: (.*)\\. Where.*", "$1: $2")))
                    .containsExactlyInAnyOrder(
                            "Column users.viewed: view v",
                            "Column users.ruled: policy p on table users",
                            "Column users.watched: trigger tr on table users",
                            "Sequence viewed_seq: view w",
                            "Sequence parts_seq: default value for column id of table parts",
                            "Enumeration a: column s of table parts",
                            "Enumeration b: function g(b)",
                            "Enumeration c: type dom");
            assertThat(diff.unmanaged())
                    .contains("column users.viewed", "sequence viewed_seq", "enumeration b")
                    .hasSize(8);
            Schema before = database.read();
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(diff(database, DROPPING).upgrade()).isEmpty();
                database.run(diff.downgrade());
                assertThat(database.read()).isEqualTo(before);
            }
        }
    }

    @Test
    void columnsOfSqliteStayThatAViewOrTriggerNames() throws SQLException {
        try (TestDatabase database = database("sqlite")) {
            database.execute("alter table users add column viewed integer");
            database.execute("alter table users add column watched integer");
            database.execute("alter table users add column free integer");
            database.execute("create view v as select viewed from users");
            database.execute("create trigger tr after update of watched on users begin select 1; end");
            Diff diff = diff(database, DROPPING);
            assertThat(lines(diff))
                    .filteredOn(line -> line.startsWith("drop"))
                    .containsExactly("drop column users.free");
            assertThat(diff.warnings()).hasSize(2).anyMatch(line -> line.contains("users.viewed is not dropped"));
            database.run(diff.upgrade());
            assertThat(diff(database, DROPPING).upgrade()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatRestsOnAManagedColumnIsNamedBeforeItGoes(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute("create view v as select name from users");
            Schema without =
                    TestDatabase.replay(TestDatabase.recorded(op -> op.dropColumn("users", "name")), REVISIONS);
            Diff diff = database.diff(REVISIONS, without);
            assertThat(lines(diff)).containsExactly("drop column users.name");
            assertThat(diff.warnings())
                    .containsExactly(
                            "Column users.name goes, and what stays rests on it: view v. Drop that before it in"
                                    + " the revision, and make it again behind it in the downgrade, with op.sql(..).");
            database.execute("drop view v");
            database.run(diff.upgrade());
            assertThat(database.diff(without, without).warnings()).isEmpty();
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
