package dev.migration.diff;

import static dev.migration.ColumnTypes.arrayOf;
import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.namedEnumOrdinal;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnTypes;
import dev.migration.Operations;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Named enumerations on real databases, each change generated, with rows, up, down and up again. */
class EnumTypeTest {

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static Schema mood(String... values) {
        return schema(op -> {
            op.createEnumType("mood", values);
            op.createTable(
                    "person",
                    t -> t.column("id", integer().notNull())
                            .column("mood", namedEnum("mood", values).notNull().defaultValue(values[0]))
                            .primaryKey("pk_person", "id"));
            op.createTable("cat", t -> t.column("mood", namedEnum("mood", values)));
            op.createIndex("ix_mood", "person", "mood");
        });
    }

    private static List<String> described(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    /** Up, nothing more to do, down, nothing more to do, up. */
    private static Diff thereAndBack(TestDatabase database, Schema from, Schema to) throws SQLException {
        Diff diff = database.diff(from, to);
        for (int i = 0; i < 2; i++) {
            if (i > 0) {
                database.run(diff.downgrade());
                assertThat(described(database.diff(from, from).upgrade())).isEmpty();
            }
            database.run(diff.upgrade());
            assertThat(described(database.diff(to, to).upgrade())).isEmpty();
            assertThat(described(database.diff(Schema.empty(), to).upgrade()))
                    .as("adopted")
                    .isEmpty();
        }
        assertThat(diff.unmanaged()).isEmpty();
        return diff;
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void valuesAreAddedWhereTheModelHasThem(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            thereAndBack(database, Schema.empty(), mood("SAD", "OK"));
            database.execute("insert into person (id) values (1), (2)");
            database.execute("insert into cat values ('OK')");
            Diff diff = thereAndBack(database, mood("SAD", "OK"), mood("SAD", "MEH", "OK", "BEST"));
            assertThat(described(diff.upgrade()))
                    .containsExactly("add value 'MEH' to enumeration mood", "add value 'BEST' to enumeration mood");
            database.execute("insert into cat values ('MEH'), ('BEST')");
            assertThat(database.query("select count(*) from person where mood = 'SAD'"))
                    .isEqualTo("2");
            assertThatThrownBy(() -> database.run(diff.downgrade())).hasMessageContaining("is to lose [MEH, BEST]");
            assertThatThrownBy(() -> database.execute("insert into cat values ('NONE')"))
                    .isInstanceOf(SQLException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void aNewValueMayBeTheDefaultOfTheSameRevisionAndAnOldOneGo(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            thereAndBack(database, Schema.empty(), mood("SAD", "OK"));
            database.execute("insert into person (id, mood) values (1, 'OK')");
            thereAndBack(database, mood("SAD", "OK"), mood("NEW", "OK"));
            database.execute("insert into person (id) values (2)");
            assertThat(database.query("select mood from person where id = 2")).isEqualTo("NEW");
            assertThat(database.query("select mood from person where id = 1")).isEqualTo("OK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void anotherOrderIsARebuild(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            thereAndBack(database, Schema.empty(), mood("SAD", "OK"));
            database.execute("insert into person (id, mood) values (1, 'OK')");
            Diff diff = thereAndBack(database, mood("SAD", "OK"), mood("OK", "SAD"));
            assertThat(described(diff.upgrade())).contains("alter enumeration mood");
            assertThat(database.query("select mood from person")).isEqualTo("OK");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void rowsAndDefaultsFollowARename(String name) throws SQLException {
        List<Operation> rename = TestDatabase.recorded(op -> op.renameEnumValue("mood", "SAD", "BLUE"));
        try (TestDatabase database = TestDatabase.named(name)) {
            thereAndBack(database, Schema.empty(), mood("SAD", "OK"));
            database.execute("insert into person (id) values (1)");
            Schema renamed = TestDatabase.replay(rename, mood("SAD", "OK"));
            assertThat(renamed).isEqualTo(mood("BLUE", "OK"));
            database.run(rename);
            database.execute("insert into person (id) values (2)");
            assertThat(database.query("select count(*) from person where mood = 'BLUE'"))
                    .isEqualTo("2");
            assertThat(described(database.diff(renamed, mood("BLUE", "OK")).upgrade()))
                    .isEmpty();
            database.run(rename.get(0).invert(mood("SAD", "OK")));
            assertThat(database.diff(mood("SAD", "OK"), mood("SAD", "OK")).isEmpty())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void aRenameIsHintedAndAValueInUseDoesNotGo(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            thereAndBack(database, Schema.empty(), mood("OK", "SAD"));
            database.execute("insert into person (id, mood) values (1, 'SAD')");
            Diff diff = database.diff(mood("OK", "SAD"), mood("OK", "BLUE"));
            assertThat(diff.warnings()).anyMatch(w -> w.contains("op.renameEnumValue(\"mood\", \"SAD\", \"BLUE\")"));
            assertThatThrownBy(() -> database.run(diff.upgrade()))
                    .hasMessageContaining("is to lose [SAD]")
                    .hasMessageContaining("rows of");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void textBecomesANamedEnumerationAndBack(String name) throws SQLException {
        Schema text = schema(op -> op.createTable(
                "t", t -> t.column("a", varchar(255).defaultValue("A")).column("b", enumOf("A", "B"))));
        Schema named = schema(op -> {
            op.createEnumType("\"Let ter\"", "A", "B");
            op.createTable(
                    "t",
                    t -> t.column("a", namedEnum("\"Let ter\"", "A", "B").defaultValue("A"))
                            .column("b", namedEnum("\"Let ter\"", "A", "B")));
        });
        try (TestDatabase database = TestDatabase.named(name)) {
            thereAndBack(database, Schema.empty(), text);
            database.execute("insert into t values ('A', 'B')");
            thereAndBack(database, text, named);
            assertThat(database.query("select b from t")).isEqualTo("B");
            thereAndBack(database, named, text);
            thereAndBack(database, text, Schema.empty());
        }
    }

    @Test
    void arraysOtherSchemasAndExpressionsOnPostgresql() throws SQLException {
        Schema before = schema(op -> levels(op, "LOW", "HIGH"));
        Schema after = schema(op -> levels(op, "LOWEST", "LOW", "HIGH"));
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            database.execute("insert into t values (1, '{LOW}', 'LOW')");
            thereAndBack(database, before, after);
            assertThat(database.query("select levels[1] from t")).isEqualTo("LOW");
            thereAndBack(database, after, before);
        }
    }

    private static void levels(Operations op, String... values) {
        op.createSchema("audit");
        op.createEnumType("audit.level", values);
        op.createTable(
                "t",
                t -> t.column("id", bigint())
                        .column("levels", arrayOf(namedEnum("audit.level", values)))
                        .column("level", namedEnum("audit.level", values))
                        .check("ck_level", "level <> 'HIGH'"));
        op.createIndex("t", ColumnTypes.index("ix_level").on("id").where("level = 'LOW' or 'LOW' = any (levels)"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "create view low as select id from t where 'LOW'::audit.level = 'HIGH'::audit.level | view low",
                "create function f(audit.level) returns int language sql as 'select 1' | function f(audit.level)",
                "create function g() returns audit.level[] language sql as 'select null::audit.level[]' | function g()",
                "create domain dom as audit.level | type dom",
                "create type pair as (a audit.level, b int) | column a of composite type pair",
                "create policy p on t using ('LOW'::audit.level = 'HIGH'::audit.level) | policy p on table t"
            })
    void whatUsesAnEnumerationIsNamedBeforeItIsMadeAgain(String statement, String user) throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(op -> levels(op, "LOW", "HIGH"));
            database.execute(statement);
            List<Operation> reorder = TestDatabase.recorded(
                    op -> op.alterEnumType("audit.level", List.of("LOW", "HIGH"), List.of("HIGH", "LOW")));
            assertThatThrownBy(() -> database.run(reorder))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("while something uses it: " + user + ".");
        }
    }

    @Test
    void anEnumerationThatNobodyMadeIsListed() throws SQLException {
        Schema made = schema(op -> op.createTable("t", t -> t.column("a", integer())));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), made).upgrade());
            database.execute("create type by_hand as enum ('A'); alter table t add b by_hand");
            Diff diff = database.diff(made, made);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.unmanaged()).containsExactlyInAnyOrder("column t.b", "enumeration by_hand");
        }
    }

    private static Schema shade(boolean byName, String... values) {
        return schema(op -> {
            op.createEnumType("shade", values);
            op.createTable(
                    "wall",
                    t -> t.column("id", integer().notNull())
                            .column("shade", byName ? namedEnum("shade", values) : namedEnumOrdinal("shade", values))
                            .primaryKey("pk_wall", "id"));
        });
    }

    /** Stored by position where the database has no enumerations; written against one database and run on either. */
    @ParameterizedTest
    @CsvSource({"sqlite, sqlite", "sqlite, postgresql", "postgresql, sqlite", "postgresql, postgresql"})
    void valuesByPositionChange(String written, String run) throws SQLException {
        List<Schema> steps = List.of(
                shade(false, "LIGHT", "DARK"),
                shade(false, "LIGHT", "DARK", "BLACK"),
                shade(true, "LIGHT", "DARK", "BLACK"),
                shade(false, "LIGHT", "DARK", "BLACK"),
                shade(false, "LIGHT", "DARK"));
        try (TestDatabase one = TestDatabase.named(written);
                TestDatabase other = TestDatabase.named(run)) {
            Schema before = Schema.empty();
            for (Schema after : steps) {
                Diff diff = one.diff(before, after);
                one.run(diff.upgrade());
                other.run(diff.upgrade());
                assertThat(described(other.diff(after, after).upgrade())).isEmpty();
                DatabaseWords words = DatabaseWords.of(other.connection(), other.dialect());
                assertThat(Drift.of(other.live(after), after, ObjectFilter.ALL, other.dialect(), words)
                                .lines())
                        .isEmpty();
                other.run(diff.downgrade());
                assertThat(described(other.diff(before, before).upgrade())).isEmpty();
                other.run(diff.upgrade());
                if (before.isEmpty()) {
                    String dark = other.dialect().hasEnumTypes() ? "'DARK'" : "1";
                    other.execute("insert into wall values (1, " + dark + "), (2, null)");
                }
                before = after;
            }
            assertThat(other.query("select shade from wall where id = 1"))
                    .isEqualTo(other.dialect().hasEnumTypes() ? "DARK" : "1");
        }
    }
}
