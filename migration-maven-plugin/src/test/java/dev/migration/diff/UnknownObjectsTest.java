package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Schema;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionWriter;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a database has beyond all that revisions can say: it is read, named, and otherwise left alone. */
class UnknownObjectsTest {

    private static final Schema MODEL = TestDatabase.replay(TestDatabase.recorded(
            op -> op.createTable("t", t -> t.column("id", bigint().notNull()).primaryKey("pk_t", "id"))));

    private static final Schema MORE =
            TestDatabase.replay(TestDatabase.recorded(op -> op.addColumn("t", "more", integer())), MODEL);

    /** Also with what nobody manages dropped, the source shows it as it is. */
    private static String dropped(TestDatabase database) throws SQLException {
        Diff diff = database.diff(MODEL, MODEL, RenameAnswers.NONE, new Scope(ObjectFilter.ALL, true));
        database.run(diff.upgrade());
        database.run(diff.downgrade());
        return RevisionWriter.write(new RevisionDraft(
                        "id01", List.of(), "m", Instant.EPOCH, "app", diff.upgrade(), diff.downgrade()))
                .text();
    }

    private static void goesOn(TestDatabase database) throws SQLException {
        Diff diff = database.diff(MODEL, MORE);
        assertThat(diff.upgrade()).hasSize(1);
        database.run(diff.upgrade());
        assertThat(database.diff(MORE, MORE).upgrade()).isEmpty();
        database.run(diff.downgrade());
    }

    @Test
    void onPostgresql() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(
                    SchemaDiffer.diff(Schema.empty(), MODEL, database.dialect()).upgrade());
            database.execute("""
                    create domain positive as integer check (value > 0);
                    create type pair as (a int, b text);
                    create type span as range (subtype = integer);
                    alter table t add p positive default 1, add q pair, add s span, add v int4multirange,
                        add x point, add y bit(3), add z name collate "C", add w "char",
                        add constraint no_overlap exclude using gist (s with &&),
                        add constraint later check (id > 0) not valid;
                    create index ix_filled on t (id) with (fillfactor = 70);
                    create index ix_brin on t using brin (id);
                    create statistics st on id, p from t;
                    create unlogged table fast (a int);
                    create table heir (extra int) inherits (fast);
                    create table parts (a int) partition by list (a);
                    create foreign data wrapper nobody; create server s foreign data wrapper nobody;
                    create foreign table far (a int) server s;
                    create materialized view m as select id from t;
                    create rule r as on delete to fast do instead nothing;
                    alter table t enable row level security; create policy own on t using (true);
                    """);
            Diff diff = database.diff(MODEL, MODEL);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.warnings()).isEmpty();
            assertThat(diff.unmanaged())
                    .contains(
                            "column t.p",
                            "column t.q",
                            "column t.s",
                            "constraint later of table t",
                            "index ix_filled of table t",
                            "table fast",
                            "table heir");
            goesOn(database);
        }
    }

    @Test
    void onSqlite() throws SQLException {
        try (TestDatabase database = TestDatabase.sqlite()) {
            database.run(
                    SchemaDiffer.diff(Schema.empty(), MODEL, database.dialect()).upgrade());
            database.execute("alter table t add column p \"my own type\"(1, 2) default 'x'");
            database.execute("alter table t add column q");
            database.execute("create table copied as select id, 1.5 as price from t");
            database.execute("create virtual table words using fts5 (text)");
            database.execute("create view v as select id from t");
            database.execute("create temp table mine (a int)");
            Diff diff = database.diff(MODEL, MODEL);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.warnings()).isEmpty();
            assertThat(diff.unmanaged()).containsExactlyInAnyOrder("column t.p", "column t.q", "table copied");
            goesOn(database);
            assertThat(dropped(database)).contains("nativeType(\"\\\"my own type\\\"(1, 2)\").defaultValue(\"x\")");
        }
    }
}
