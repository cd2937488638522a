package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Changes of columns that others are computed from: forth, back and forth again, with rows. */
class ComputedColumnTest {

    /** What the table is, and what the column {@code g} has in its row before and after. */
    private record Change(
            Consumer<Operations> before,
            Consumer<Operations> after,
            @Nullable String valueBefore,
            @Nullable String valueAfter,
            List<String> databases) {}

    private static final Map<String, Change> CHANGES = changes();

    private static Consumer<Operations> table(Consumer<TableBuilder> columns) {
        return op -> op.createTable("t", t -> {
            t.column("id", integer().notNull());
            columns.accept(t);
        });
    }

    private static Map<String, Change> changes() {
        Map<String, Change> all = new LinkedHashMap<>();
        all.put(
                "base grows",
                onBoth(
                        table(t ->
                                t.column("a", integer()).column("g", integer().generatedStored("a + 1"))),
                        table(t -> t.column("a", bigint()).column("g", integer().generatedStored("a + 1"))),
                        "8",
                        "8"));
        all.put(
                "base and computed column grow",
                onBoth(
                        table(t ->
                                t.column("a", integer()).column("g", integer().generatedStored("a + 1"))),
                        table(t -> t.column("a", bigint()).column("g", bigint().generatedStored("a + 1"))),
                        "8",
                        "8"));
        all.put(
                "base and expression",
                onBoth(
                        table(t ->
                                t.column("a", integer()).column("g", varchar(20).generatedStored("a % 5"))),
                        table(t -> t.column("a", varchar(9))
                                .column("g", varchar(20).generatedStored("upper(a)"))),
                        "2",
                        "7"));
        all.put(
                "what is computed stands before its base",
                onBoth(
                        table(t -> t.column("g", integer().generatedStored("a + 1"))
                                .column("a", integer())),
                        table(t -> t.column("g", varchar(9).generatedStored("upper(a)"))
                                .column("a", varchar(9))),
                        "8",
                        "7"));
        all.put(
                "base changes and the computed column comes",
                onBoth(
                        table(t -> t.column("a", integer())),
                        table(t ->
                                t.column("a", varchar(9)).column("g", varchar(9).generatedStored("upper(a)"))),
                        null,
                        "7"));
        all.put(
                "base changes and the computed column goes",
                onBoth(
                        table(t ->
                                t.column("a", varchar(9)).column("g", varchar(9).generatedStored("upper(a)"))),
                        table(t -> t.column("a", integer())),
                        "7",
                        null));
        all.put(
                "both go",
                onBoth(
                        table(t ->
                                t.column("a", integer()).column("g", integer().generatedStored("a + 1"))),
                        table(t -> {}),
                        null,
                        null));
        all.put(
                "base changes and the computed column becomes plain",
                onBoth(
                        table(t ->
                                t.column("a", varchar(9)).column("g", varchar(9).generatedStored("upper(a)"))),
                        table(t -> t.column("a", integer()).column("g", varchar(9))),
                        "7",
                        "7"));
        all.put(
                "base changes and the plain column becomes computed",
                onBoth(
                        table(t -> t.column("a", integer()).column("g", varchar(9))),
                        table(t ->
                                t.column("a", varchar(9)).column("g", varchar(9).generatedStored("upper(a)"))),
                        null,
                        "7"));
        all.put(
                "virtual",
                onBoth(
                        table(t ->
                                t.column("a", integer()).column("g", integer().generatedVirtual("a + 1"))),
                        table(t -> t.column("a", bigint()).column("g", integer().generatedVirtual("a + 2"))),
                        "8",
                        "9"));
        all.put(
                "collation",
                onlyPostgresql(
                        table(t ->
                                t.column("a", varchar(9)).column("g", varchar(9).generatedStored("upper(a)"))),
                        table(t -> t.column("a", varchar(9).collate("C"))
                                .column("g", varchar(9).generatedStored("upper(a)"))),
                        "7",
                        "7"));
        all.put("with all that rests on it", onBoth(rich(9), rich(20), "7", "7"));
        all.put("expression with all that rests on it", onBoth(rich("upper(a)"), rich("lower(a)"), "7", "7"));
        return all;
    }

    private static Consumer<Operations> rich(int length) {
        return rich(length, "upper(a)");
    }

    private static Consumer<Operations> rich(String expression) {
        return rich(9, expression);
    }

    private static Consumer<Operations> rich(int length, String expression) {
        return op -> {
            op.createTable(
                    "t",
                    t -> t.column("id", integer().notNull())
                            .column("a", varchar(length).notNull())
                            .column(
                                    "g",
                                    varchar(20)
                                            .notNull()
                                            .generatedStored(expression)
                                            .comment("it's computed"))
                            .column("h", integer().generatedStored("length(a)"))
                            .primaryKey("pk_t", "id")
                            .unique("uq_t_g", "g")
                            .check("ck_t_g", "g <> 'x' and id > 0"));
            op.createIndex("ix_t_g", "t", "g", "id");
            op.createIndex("t", index("ix_t_h").on("id").where("h > 0"));
            op.createIndex("t", index("ix_t_lower").onExpression("lower(g)"));
            op.createTable("u", t -> t.column("t_g", varchar(20)).foreignKey("fk_u", "t_g", references("t", "g")));
        };
    }

    private static Change onBoth(
            Consumer<Operations> before,
            Consumer<Operations> after,
            @Nullable String valueBefore,
            @Nullable String valueAfter) {
        return new Change(before, after, valueBefore, valueAfter, List.of("postgresql", "sqlite"));
    }

    private static Change onlyPostgresql(
            Consumer<Operations> before,
            Consumer<Operations> after,
            @Nullable String valueBefore,
            @Nullable String valueAfter) {
        return new Change(before, after, valueBefore, valueAfter, List.of("postgresql"));
    }

    static Stream<Arguments> onEach() {
        return CHANGES.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().databases().stream().map(name -> Arguments.of(name, entry.getKey())));
    }

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    @ParameterizedTest
    @MethodSource("onEach")
    void runsForthBackAndForthAgain(String name, String what) throws SQLException {
        Change change = Objects.requireNonNull(CHANGES.get(what), what);
        Schema before = schema(change.before());
        Schema after = schema(change.after());
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            boolean hasBase = before.tables().values().iterator().next().columns().keySet().stream()
                    .anyMatch(column -> column.text().equals("a"));
            database.execute(hasBase ? "insert into t (id, a) values (1, 7)" : "insert into t (id) values (1)");
            Diff diff = database.diff(before, after);
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            assertValue(database, change.valueAfter());
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            assertValue(database, change.valueBefore());
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            assertThat(database.diff(after, after).unmanaged()).isEmpty();
        }
    }

    private static void assertValue(TestDatabase database, @Nullable String value) throws SQLException {
        if (value != null) {
            assertThat(database.query("select g from t")).isEqualTo(value);
        }
    }

    @Test
    void whatNoRevisionMadeRestsOnThemToo() throws SQLException {
        Schema before = schema(rich(9));
        Schema after = schema(rich(20));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into t (id, a) values (1, 7)");
            database.execute("insert into u values ('7')");
            database.execute("alter table t add column by_hand text generated always as (a || '!') stored;"
                    + "comment on index ix_t_g is 'kept'; comment on constraint uq_t_g on t is 'kept too';"
                    + "create statistics by_hand_too on g, h from t;"
                    + "create function f() returns trigger language plpgsql as 'begin return new; end';"
                    + "create trigger on_a before update of a on t for each row execute function f();"
                    + "create trigger on_g before update on t for each row when (old.g <> 'y') execute function f();"
                    + "alter table t disable trigger on_g;"
                    + "grant select (g), update (by_hand) on t to public");
            String there = everything(database);
            Diff diff = database.diff(before, after);
            database.run(diff.upgrade());
            assertThat(database.query("select by_hand from t")).isEqualTo("7!");
            assertThat(everything(database)).isEqualTo(there);
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(everything(database)).isEqualTo(there);
        }
    }

    /** Triggers, statistics, grants and comments with their objects. */
    private static String everything(TestDatabase database) throws SQLException {
        return database.query("""
                select string_agg(line, E'\\n' order by line) from (
                    select pg_get_triggerdef(oid) || cast(tgenabled as text) as line from pg_trigger where not tgisinternal
                    union all select pg_get_statisticsobjdef(oid) from pg_statistic_ext
                    union all select obj_description('ix_t_g'::regclass, 'pg_class')
                    union all select attname || cast(attacl as text) from pg_attribute
                        where attrelid = 't'::regclass and attacl is not null
                    union all select obj_description(oid, 'pg_constraint') from pg_constraint where conname = 'uq_t_g'
                    union all select conname || pg_get_constraintdef(oid) from pg_constraint
                        where conrelid in ('t'::regclass, 'u'::regclass)) lines""");
    }

    @Test
    void aColumnOfANamedEnumerationMayHaveOnesComputedFromIt() throws SQLException {
        Schema before = schema(op -> {
            op.createEnumType("mood", "A", "B", "C");
            op.createTable(
                    "t",
                    t -> t.column("a", namedEnum("mood", "A", "B", "C"))
                            .column("g", integer().generatedStored("case a when 'A' then 1 else 2 end")));
        });
        Schema after = schema(op -> {
            op.createEnumType("mood", "B", "A");
            op.createTable(
                    "t",
                    t -> t.column("a", namedEnum("mood", "B", "A"))
                            .column("g", integer().generatedStored("case a when 'A' then 1 else 2 end")));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into t (a) values ('A')");
            Diff diff = database.diff(before, after);
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            assertThat(database.query("select g from t")).isEqualTo("1");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"create view v as select a from t", "create materialized view v as select g from t"})
    void aViewInTheWayIsNamed(String view) throws SQLException {
        Schema before = schema(table(
                t -> t.column("a", integer()).column("g", decimal(19, 2).generatedStored("a + 1"))));
        Schema after = schema(table(
                t -> t.column("a", text()).column("g", decimal(19, 2).generatedStored("length(a)"))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute(view);
            Diff diff = database.diff(before, after);
            assertThatThrownBy(() -> database.run(diff.upgrade()))
                    .hasMessageContaining("view v")
                    .hasMessageContaining("op.sql(..)");
        }
    }
}
