package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Schema;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What PostgreSQL has and no entity means: it makes no difference, and nothing drops or alters it. */
class ForeignObjectsTest {

    private static final String BY_HAND = """
            create table spans (id int, during int4range, exclude using gist (during with &&));
            create table parts (id int, at date) partition by range (at);
            create table parts_2026 partition of parts for values from ('2026-01-01') to ('2027-01-01');
            create view v as select id from t;
            create materialized view mv as select id from t;
            create foreign data wrapper w; create server s foreign data wrapper w;
            create foreign table far (id int) server s;
            create function f() returns trigger language plpgsql as 'begin return new; end';
            create constraint trigger checked after insert on t deferrable initially deferred
                for each row execute function f();
            alter table t add constraint apart exclude using gist (int8range(id, id, '[]') with &&);
            """;

    private static Schema model() {
        return TestDatabase.replay(TestDatabase.recorded(op -> {
            op.createTable("u", t -> t.column("id", bigint().notNull()).primaryKey("pk_u", "id"));
            op.createTable(
                    "t",
                    t -> t.column("id", bigint().notNull())
                            .column("u_id", bigint())
                            .column("size", integer())
                            .primaryKey("pk_t", "id")
                            .check("ck_t_size", "size > 0")
                            .foreignKey("fk_t_u", "u_id", references("u", "id")));
        }));
    }

    private static String objects(TestDatabase database) throws SQLException {
        return database.query("""
                select string_agg(line, ' ' order by line) from (
                    select cast(relkind as text) || cast(relname as text) as line from pg_class where relnamespace = 'public'::regnamespace
                    union all select cast(conname as text) || pg_get_constraintdef(oid) from pg_constraint where conname = 'apart'
                    union all select pg_get_triggerdef(oid) from pg_trigger where tgname = 'checked') lines""");
    }

    @Test
    void makeNoDifferenceAndStay() throws SQLException {
        Schema model = model();
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), model).upgrade());
            database.execute(BY_HAND);
            String there = objects(database);
            Diff diff = database.diff(model, model);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.warnings()).isEmpty();
            assertThat(diff.unmanaged()).containsExactly("table spans");
            Schema more =
                    TestDatabase.replay(TestDatabase.recorded(op -> op.addColumn("t", "name", varchar(20))), model);
            Diff change = database.diff(model, more);
            database.run(change.upgrade());
            database.run(change.downgrade());
            assertThat(objects(database)).isEqualTo(there);
        }
    }

    /** It is there, so it is not made a second time, whatever the rows before it are. */
    @Test
    void aConstraintThatIsNotValidatedIsTheSame() throws SQLException {
        Schema model = model();
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), model).upgrade());
            database.execute("alter table t drop constraint ck_t_size, drop constraint fk_t_u;"
                    + "insert into t values (1, 7, -1);"
                    + "alter table t add constraint ck_t_size check (size > 0) not valid,"
                    + " add constraint fk_t_u foreign key (u_id) references u not valid");
            assertThat(database.diff(model, model).upgrade()).isEmpty();
            assertThat(database.diff(Schema.empty(), model).upgrade()).isEmpty();
        }
    }
}
