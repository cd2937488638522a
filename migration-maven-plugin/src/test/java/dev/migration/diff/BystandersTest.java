package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is of a kind that nobody manages is listed, one line for each kind, and makes no difference. */
class BystandersTest {

    private static final Schema MODEL = TestDatabase.replay(TestDatabase.recorded(
            op -> op.createTable("t", t -> t.column("id", bigint().notNull()).primaryKey("pk_t", "id"))));

    private static TestDatabase database(String name) throws SQLException {
        TestDatabase database = TestDatabase.named(name);
        database.run(
                SchemaDiffer.diff(Schema.empty(), MODEL, database.dialect()).upgrade());
        return database;
    }

    private static List<String> lines(TestDatabase database, String... excluded) throws SQLException {
        Scope scope = new Scope(ObjectFilter.of(List.of(), List.of(excluded)), true);
        Diff diff = database.diff(MODEL, MODEL, RenameAnswers.NONE, scope);
        assertThat(diff.upgrade()).isEmpty();
        assertThat(diff.warnings()).isEmpty();
        assertThat(diff.unmanaged()).isEmpty();
        DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
        Drift drift = Drift.of(database.live(MODEL), MODEL, scope.filter(), database.dialect(), words);
        assertThat(drift.lines()).isEmpty();
        assertThat(drift.bystanders()).isEqualTo(diff.bystanders());
        return diff.bystanders();
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whereThereIsNothingNothingIsSaid(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute("create table " + TestDatabase.HISTORY + " (id text)");
            assertThat(lines(database)).isEmpty();
        }
    }

    @Test
    void onPostgresqlEachKindHasItsLine() throws SQLException {
        try (TestDatabase database = database("postgresql")) {
            database.execute("""
                    create view v as select id from t;
                    create view "Odd ""view" as select id from t;
                    create materialized view m as select id from t;
                    create foreign data wrapper w; create server s foreign data wrapper w;
                    create foreign table far (a int) server s;
                    create table parts (a int, b int4range, c int) partition by list (a);
                    create table part1 partition of parts for values in (1);
                    create table part2 partition of parts for values in (2) partition by list (c);
                    create table part21 partition of part2 for values in (1);
                    create function f() returns trigger language plpgsql as 'begin return new; end';
                    create function g(int) returns int language sql as 'select 1';
                    create function g(text) returns int language sql as 'select 1';
                    create procedure p() language sql as 'select 1';
                    create aggregate total (int) (sfunc = int4pl, stype = int);
                    create trigger tr before insert on t for each row execute function f();
                    create trigger tr after insert on parts for each row execute function f();
                    create rule r as on delete to v do instead nothing;
                    alter table t enable row level security; create policy own on t using (true);
                    alter table t add constraint apart exclude using gist (int8range(id, id, '[]') with &&);
                    create domain positive as integer check (value > 0);
                    create type span as range (subtype = integer);
                    create statistics st on id, (id + 1) from t;
                    create extension hstore;
                    create table owned (a int); alter extension hstore add table owned;
                    create trigger hidden after insert on owned for each row execute function f();
                    create schema elsewhere; create view elsewhere.v as select 1;
                    """);
            assertThat(lines(database))
                    .containsExactly(
                            "views: \"Odd \"\"view\", v",
                            "materialized view: m",
                            "foreign table: far",
                            "partitioned table: parts",
                            "partitions: 1 of part2, 2 of parts",
                            "triggers: tr on parts, tr on t",
                            "rule: r on v",
                            "policy: own on t",
                            "exclusion constraint: apart on t",
                            "functions: f, g",
                            "procedure: p",
                            "aggregate: total",
                            "domain: positive",
                            "range type: span",
                            "statistics object: st",
                            "extension: hstore ("
                                    + database.query("select count(*) from pg_depend d"
                                            + " join pg_extension e on e.oid = d.refobjid and e.extname = 'hstore'"
                                            + " where d.refclassid = 'pg_extension'::regclass and d.deptype = 'e'")
                                    + " objects)");
            assertThat(lines(database, "other")).isEmpty();
            assertThat(lines(database, "other:v", "table:parts", "table:t", "other:*fun*"))
                    .startsWith(
                            "view: \"Odd \"\"view\"",
                            "materialized view: m",
                            "foreign table: far",
                            "partition: 1 of part2",
                            "rule: r on v")
                    .noneMatch(line -> line.contains("parts") || line.startsWith("policy"));
        }
    }

    @Test
    void onSqliteEachKindHasItsLine() throws SQLException {
        try (TestDatabase database = database("sqlite")) {
            database.execute("create view v as select id from t");
            database.execute("create view \"Odd \"\"view\" as select id from t");
            database.execute("create virtual table words using fts5 (text)");
            database.execute("create trigger tr after insert on t begin select 1; end");
            database.execute("create trigger tv instead of insert on v begin select 1; end");
            database.execute("create temp view mine as select 1");
            assertThat(lines(database))
                    .containsExactly(
                            "views: v, \"Odd \"\"view\"", "virtual table: words", "triggers: tr on t, tv on v");
            assertThat(lines(database, "table:v", "other:tr"))
                    .containsExactly("view: \"Odd \"\"view\"", "virtual table: words");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void manyOfOneKindAreCounted(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            for (int i = 10; i < 25; i++) {
                database.execute("create view v" + i + " as select id from t");
            }
            assertThat(lines(database))
                    .containsExactly("views: v10, v11, v12, v13, v14, v15, v16, v17, v18, v19 and 5 more");
        }
    }
}
