package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.ColumnTypes;
import dev.migration.Operations;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a developer meets, on a real PostgreSQL. */
class PostgresScenarioTest {

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static List<String> described(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    @Test
    void adoptsADatabaseThatWasMadeByHand() throws SQLException {
        Schema desired = schema(op -> {
            op.createSequence("orders_seq", 1, 50);
            op.createTable(
                    "users",
                    t -> t.column("id", bigint().identity())
                            .column("email", varchar(320).notNull())
                            .column("status", enumOf("NEW", "PAID").notNull())
                            .column("total", decimal(19, 2).defaultValue(0))
                            .column("created", timestamp(6).defaultExpression("current_timestamp"))
                            .column("twice", integer().generatedStored("length(email) * 2"))
                            .primaryKey("pk_users", "id")
                            .unique("uq_email", "email")
                            .check("ck_total", "total >= 0 and total in (1,2,3)"));
            op.createIndex(
                    "users",
                    ColumnTypes.index("ix_lower").onExpression("lower(email)").where("status = 'NEW'"));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("create sequence orders_seq start with 1 increment by 50");
            database.execute("""
                    create table users (
                        id bigserial primary key,
                        email varchar(320) not null constraint other_name unique,
                        status varchar(255) not null check (status in ('NEW', 'PAID')),
                        total numeric(19,2) default 0.00 check ((total >= 0) AND total in (1, 2, 3)),
                        created timestamp(6) default current_timestamp,
                        twice int generated always as (length(email) * 2) stored);
                    create index another on users ((lower(email))) where status = 'NEW';
                    create index by_hand on users (created);
                    create view v as select * from users;
                    create table notes (id int);
                    """);
            Diff diff = database.diff(Schema.empty(), desired);
            assertThat(described(diff.upgrade())).isEmpty();
            assertThat(diff.unmanaged()).containsExactlyInAnyOrder("table notes", "index by_hand of table users");
            assertThat(diff.warnings()).isEmpty();
        }
    }

    /** A server below 18 stored it, and keeps it so when it is one of 18. */
    @Test
    void takesAGeneratedColumnAsItWasMade() throws SQLException {
        Schema made = schema(op -> op.createTable(
                "t", t -> t.column("a", integer()).column("b", integer().generated("a + 1"))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("create table t (a int, b int generated always as (a + 1) stored)");
            assertThat(described(database.diff(Schema.empty(), made).upgrade())).isEmpty();
            assertThat(described(database.diff(made, made).upgrade())).isEmpty();
            Schema changed = schema(op -> op.createTable(
                    "t", t -> t.column("a", integer()).column("b", integer().generated("a + 2"))));
            assertThat(described(database.diff(made, changed).upgrade())).containsExactly("alter column t.b");
        }
    }

    @Test
    void leavesNothingBehindAndTheConnectionAsItWas() throws SQLException {
        Schema desired =
                schema(op -> op.createTable("t", t -> t.column("a", integer()).check("ck_a", "a in (1, 2)")));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(op -> op.createTable("t", t -> t.column("a", integer()).check("ck_a", "a in (1,2,3)")));
            database.execute("set search_path to public, pg_catalog");
            String before = database.query("select count(*) from pg_class");
            assertThat(described(database.diff(Schema.empty(), desired).upgrade()))
                    .containsExactly(
                            "declare what is there: create table t",
                            "drop constraint ck_a of t",
                            "add constraint ck_a to t");
            assertThat(database.query("select count(*) from pg_class")).isEqualTo(before);
            assertThat(database.query("show search_path")).isEqualTo("public, pg_catalog");
            assertThat(database.connection().getAutoCommit()).isTrue();
        }
    }

    @Test
    void saysThatItCannotTell() throws SQLException {
        Schema desired =
                schema(op -> op.createTable("t", t -> t.column("a", integer()).check("ck_a", "no_such_function(a)")));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(op -> op.createTable("t", t -> t.column("a", integer()).check("ck_a", "a > 0")));
            Diff diff = database.diff(Schema.empty(), desired);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.warnings()).anyMatch(w -> w.contains("Cannot tell") && w.contains("ck_a"));
        }
    }

    @Test
    void theDefaultSchemaMayBeWrittenOut() throws SQLException {
        Schema desired = schema(op -> {
            op.createTable("public.t", t -> t.column("id", bigint().identity()).primaryKey("pk_t", "id"));
            op.createTable(
                    "audit.u",
                    t -> t.column("t_id", bigint()).foreignKey("fk_u", "t_id", references("public.t", "id")));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            Diff diff = database.diff(Schema.empty(), desired);
            assertThat(described(diff.upgrade())).startsWith("create schema audit");
            database.run(diff.upgrade());
            assertThat(described(database.diff(desired, desired).upgrade())).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.read(desired).isEmpty()).isTrue();
        }
    }

    @Test
    void cyclesAreMadeAndDropped() throws SQLException {
        Schema desired = schema(op -> {
            op.createTable(
                    "a",
                    t -> t.column("id", bigint().identity())
                            .column("b_id", bigint())
                            .column("a_id", bigint())
                            .primaryKey("pk_a", "id")
                            .foreignKey("fk_self", "a_id", references("a", "id")));
            op.createTable(
                    "b",
                    t -> t.column("id", bigint().identity())
                            .column("a_id", bigint())
                            .primaryKey("pk_b", "id")
                            .foreignKey("fk_b_a", "a_id", references("a", "id")));
            op.addForeignKey("fk_a_b", "a", "b_id", references("b", "id"));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            Diff up = database.diff(Schema.empty(), desired);
            assertThat(described(up.upgrade()))
                    .containsExactly("create table a", "create table b", "add constraint fk_a_b to a");
            database.run(up.upgrade());
            Diff down = database.diff(desired, Schema.empty());
            assertThat(described(down.upgrade()))
                    .containsExactly("drop constraint fk_a_b of a", "drop table b", "drop table a");
            database.run(down.upgrade());
            database.run(down.downgrade());
            assertThat(database.diff(desired, desired).isEmpty()).isTrue();
            database.run(up.downgrade());
            assertThat(database.read().isEmpty()).isTrue();
        }
    }

    @Test
    void changesOfKeysAndTypesTakeForeignKeysAlong() throws SQLException {
        Schema before = schema(op -> {
            op.createTable("users", t -> t.column("id", integer().notNull()).primaryKey("pk_users", "id"));
            op.createTable(
                    "orders",
                    t -> t.column("user_id", integer()).foreignKey("fk_o", "user_id", references("users", "id")));
        });
        Schema after = schema(op -> {
            op.createTable("users", t -> t.column("id", text().notNull()).primaryKey("pk_users", "id"));
            op.createTable(
                    "orders",
                    t -> t.column("user_id", text()).foreignKey("fk_o", "user_id", references("users", "id")));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into users values (1); insert into orders values (1)");
            Diff diff = database.diff(before, after);
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).isEmpty()).isTrue();
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).isEmpty()).isTrue();
            assertThat(database.query("select count(*) from orders")).isEqualTo("1");
        }
    }

    @Test
    void aRequiredColumnAsksForAValueInBothDirections() throws SQLException {
        Schema before = schema(op -> op.createTable("t", t -> t.column("a", integer())));
        Schema after = schema(op -> op.createTable(
                "t", t -> t.column("a", integer()).column("b", integer().notNull())));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            Diff diff = database.diff(before, after);
            assertThat(described(diff.upgrade()))
                    .containsExactly("add column t.b", "needs a value for the rows of t.b", "alter column t.b");
            assertThat(described(diff.downgrade())).containsExactly("drop column t.b");
            database.run(diff.upgrade());
            Diff back = database.diff(after, before);
            assertThat(described(back.upgrade())).containsExactly("drop column t.b");
            assertThat(described(back.downgrade())).isEqualTo(described(diff.upgrade()));
        }
    }

    @Test
    void whatNobodyMadeIsNeverDropped() throws SQLException {
        Schema made = schema(op -> op.createTable("t", t -> t.column("a", integer())));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), made).upgrade());
            database.execute("alter table t add column by_hand int unique; create index i on t (by_hand)");
            database.execute("comment on table t is 'by hand'; create sequence s; create table parts (a int) "
                    + "partition by range (a); create table part partition of parts default");
            Diff diff = database.diff(made, made);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.unmanaged())
                    .containsExactlyInAnyOrder(
                            "column t.by_hand",
                            "constraint t_by_hand_key of table t",
                            "index i of table t",
                            "sequence s");
        }
    }

    @Test
    void numbersGoOnWhereAnIdentityTakesOverFromASequenceAndBack() throws SQLException {
        Schema before = schema(op -> {
            op.createSequence("numbers", 1, 1);
            op.createTable(
                    "t",
                    t -> t.column("id", bigint().notNull().defaultExpression("nextval('numbers')"))
                            .column("name", varchar(20)));
        });
        Schema after = schema(op ->
                op.createTable("t", t -> t.column("id", bigint().identity()).column("name", varchar(20))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("select setval('numbers', 6)");
            database.execute("insert into t (name) values ('a')");
            Diff diff = database.diff(before, after);
            database.run(diff.upgrade());
            database.execute("insert into t (name) values ('b')");
            database.run(diff.downgrade());
            database.execute("insert into t (name) values ('c')");
            assertThat(database.query("select string_agg(id || name, ' ' order by id) from t"))
                    .isEqualTo("7a 8b 9c");
        }
    }

    @Test
    void keysWithTheSameColumnsAreAllMade() throws SQLException {
        Schema wanted = schema(op -> op.createTable(
                "t",
                t -> t.column("id", bigint().notNull())
                        .primaryKey("pk_t", "id")
                        .unique("uq_t", "id")
                        .unique("uq_t_again", "id")));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), wanted).upgrade());
            assertThat(database.diff(wanted, wanted).upgrade()).isEmpty();
            assertThat(database.query("select count(*) from pg_constraint where conrelid = 't'::regclass"
                            + " and contype in ('p', 'u')"))
                    .isEqualTo("3");
        }
    }
}
