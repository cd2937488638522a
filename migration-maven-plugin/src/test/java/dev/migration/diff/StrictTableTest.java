package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.uuid;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that somebody made STRICT: no false difference, and they stay STRICT whatever is done to them. */
class StrictTableTest {

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static Schema table(Consumer<TableBuilder> more) {
        return schema(op -> op.createTable("t", t -> {
            t.column("id", bigint().identity())
                    .column("name", varchar(20).notNull())
                    .column("size", bigint())
                    .column("weight", doublePrecision())
                    .column("mark", uuid())
                    .primaryKey("pk_t", "id")
                    .unique("uq_t_name", "name");
            more.accept(t);
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " without rowid"})
    void changesRunAndLeaveNoDifference(String option) throws SQLException {
        Schema before = table(t -> {});
        Schema after = schema(op -> op.createTable(
                "t",
                t -> t.column("id", bigint().identity())
                        .column("name", varchar(40).notNull())
                        .column("size", text())
                        .column("weight", doublePrecision().notNull().defaultValue(1))
                        .column("mark", uuid())
                        .column("state", enumOf("NEW", "OLD"))
                        .column("active", bool())
                        .column("price", decimal(10, 2))
                        .column("made", timestamp(6))
                        .primaryKey("pk_t", "id")
                        .unique("uq_t_name", "name", "size")));
        boolean rowid = option.isEmpty();
        Schema was = rowid ? before : unnumbered(before);
        Schema is = rowid ? after : unnumbered(after);
        try (TestDatabase database = TestDatabase.sqlite()) {
            database.execute(
                    "create table t (id integer not null, name text not null, size int, weight real, mark blob,"
                            + " constraint pk_t primary key (id), constraint uq_t_name unique (name)) strict"
                            + (rowid ? "" : "," + option));
            database.execute("insert into t values (1, 'one', 7, 1.5, x'00')");
            assertThat(database.diff(Schema.empty(), was).upgrade()).isEmpty();
            assertThat(database.diff(was, was).upgrade()).isEmpty();
            Diff diff = database.diff(was, is);
            database.run(diff.upgrade());
            assertThat(database.diff(is, is).upgrade().stream().map(Operation::describe))
                    .isEmpty();
            assertThat(database.diff(Schema.empty(), is).upgrade()).isEmpty();
            assertStrict(database, option);
            assertThat(database.query("select name || size || weight || hex(mark) from t"))
                    .isEqualTo("one71.500");
            database.run(diff.downgrade());
            assertThat(database.diff(was, was).upgrade()).isEmpty();
            assertStrict(database, option);
            database.run(diff.upgrade());
            assertThat(database.diff(is, is).upgrade()).isEmpty();
        }
    }

    /** A table without rowids numbers nothing. */
    private static Schema unnumbered(Schema schema) {
        return TestDatabase.replay(
                TestDatabase.recorded(op -> op.alterColumn("t", "id", bigint().identity(), bigint().notNull())),
                schema);
    }

    private static void assertStrict(TestDatabase database, String option) throws SQLException {
        assertThat(database.query("select strict || wr from pragma_table_list where name = 't'"))
                .isEqualTo(option.isEmpty() ? "10" : "11");
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "int", "real", "any"})
    void numbersAndTruthValuesMayHaveAnyWordThatHoldsThem(String word) throws SQLException {
        Schema wanted =
                schema(op -> op.createTable("t", t -> t.column("a", bool()).column("b", decimal(10, 2))));
        try (TestDatabase database = TestDatabase.sqlite()) {
            database.execute("create table t (a " + word + ", b " + word + ") strict");
            assertThat(database.diff(Schema.empty(), wanted).upgrade()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"integer", "real", "blob"})
    void anotherWordIsADifference(String word) throws SQLException {
        Schema wanted =
                schema(op -> op.createTable("t", t -> t.column("a", varchar(9)).column("b", integer())));
        try (TestDatabase database = TestDatabase.sqlite()) {
            database.execute("create table t (a " + word + ", b int) strict");
            Diff diff = database.diff(Schema.empty(), wanted);
            assertThat(diff.upgrade().stream().map(Operation::describe)).contains("alter column t.a");
            database.run(diff.upgrade());
            assertThat(database.diff(wanted, wanted).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.query("select sql from sqlite_schema where name = 't'"))
                    .contains("a " + word)
                    .endsWith("strict");
        }
    }

    /** It is as it was; only who means its key to be numbered is told. */
    @Test
    void aKeyWithoutRowidIsNotNumbered() throws SQLException {
        Schema numbered = model(bigint().identity());
        Schema plain = model(bigint().notNull());
        try (TestDatabase database = TestDatabase.sqlite()) {
            database.execute("create table t (id integer primary key, x integer) without rowid");
            database.execute("create table u (id integer primary key, x integer)");
            for (Schema replayed : List.of(Schema.empty(), numbered)) {
                Diff diff = database.diff(replayed, numbered);
                assertThat(diff.upgrade()).isEmpty();
                assertThat(diff.warnings())
                        .containsExactly("Table t is WITHOUT ROWID in the database, so that SQLite does not number its"
                                + " rows as the model has it. Make it again without that, with op.sql(..): a new table,"
                                + " the rows, and the old name.");
            }
            assertThat(database.diff(plain, plain).warnings()).isEmpty();
        }
    }

    private static Schema model(ColumnSpec id) {
        return TestDatabase.replay(TestDatabase.recorded(op -> {
            op.createTable("t", t -> t.column("id", id).column("x", integer()).primaryKey("pk_t", "id"));
            op.createTable("u", t -> t.column("id", id).column("x", integer()).primaryKey("pk_u", "id"));
        }));
    }
}
