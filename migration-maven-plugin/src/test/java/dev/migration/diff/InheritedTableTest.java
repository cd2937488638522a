package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Tables of PostgreSQL that inherit from others, and what else stands in the way where nobody's tables are to go. */
class InheritedTableTest {

    private static final Scope DROPPING = new Scope(ObjectFilter.ALL, true);

    private static final String FAMILY = """
            create table a_parent (id bigint not null, name varchar(20), constraint ck_name check (name <> ''));
            create table b_heir (extra bigint) inherits (a_parent);
            create table c_heir (more bigint) inherits (b_heir);
            """;

    private static List<String> lines(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    private static Diff diff(TestDatabase database, Schema model) throws SQLException {
        return database.diff(model, model, RenameAnswers.NONE, DROPPING);
    }

    @Test
    void theyAreTablesAsOthersAre() throws SQLException {
        Schema model = TestDatabase.replay(TestDatabase.recorded(op -> {
            op.createTable(
                    "a_parent",
                    t -> t.column("id", bigint().notNull())
                            .column("name", varchar(20))
                            .check("ck_name", "name <> ''"));
            op.createTable(
                    "b_heir",
                    t -> t.column("id", bigint().notNull())
                            .column("name", varchar(20))
                            .column("extra", bigint())
                            .check("ck_name", "name <> ''"));
        }));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(FAMILY);
            for (Schema replayed : List.of(Schema.empty(), model)) {
                Diff diff = database.diff(replayed, model);
                assertThat(lines(diff.upgrade())).isEmpty();
                assertThat(diff.unmanaged()).containsExactly("table c_heir");
                assertThat(diff.warnings()).isEmpty();
            }
        }
    }

    @Test
    void whatInheritsIsDroppedFirst() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(FAMILY);
            Diff diff = diff(database, Schema.empty());
            assertThat(lines(diff.upgrade()))
                    .filteredOn(line -> line.startsWith("drop"))
                    .containsExactly("drop table c_heir", "drop table b_heir", "drop table a_parent");
            assertThat(diff.warnings())
                    .containsExactly(
                            "Table b_heir inherits from another. The way back makes it again as a table of its own.",
                            "Table c_heir inherits from another. The way back makes it again as a table of its own.");
            Schema before = database.read();
            database.run(diff.upgrade());
            assertThat(database.read().tables()).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.read()).isEqualTo(before);
            database.run(diff.upgrade());
            assertThat(diff(database, Schema.empty()).upgrade()).isEmpty();
        }
    }

    /** Nobody can change the type of the parent's column but who means the parent. */
    @Test
    void theTypeOfAColumnOfAParentThatNoEntityMeansIsRefused() throws SQLException {
        Schema model = TestDatabase.replay(TestDatabase.recorded(op ->
                op.createTable("b_heir", t -> t.column("id", bigint().notNull()).column("name", varchar(20)))));
        Schema wider = TestDatabase.replay(
                TestDatabase.recorded(op -> op.alterColumn("b_heir", "name", varchar(20), varchar(40))), model);
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("create table a_parent (id bigint not null, name varchar(20));"
                    + " create table b_heir () inherits (a_parent)");
            Diff diff = database.diff(model, wider);
            assertThatThrownBy(() -> database.run(diff.upgrade()))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Column b_heir.name is inherited")
                    .hasMessageContaining("op.sql(..) before this change");
            database.rollback();
            database.execute("alter table a_parent alter column name type varchar(40)");
            database.run(diff.upgrade());
            assertThat(database.diff(wider, wider).upgrade()).isEmpty();
        }
    }

    @Test
    void aTableWhoseHeirStaysIsNotDropped() throws SQLException {
        Schema model = TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
                "b_heir",
                t -> t.column("id", bigint().notNull())
                        .column("name", varchar(20))
                        .column("extra", bigint())
                        .check("ck_name", "name <> ''"))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(FAMILY);
            Diff diff = diff(database, model);
            assertThat(lines(diff.upgrade()))
                    .containsExactly("declare what is there: create table c_heir", "drop table c_heir");
            assertThat(diff.unmanaged()).containsExactly("table a_parent");
            assertThat(diff.warnings())
                    .containsExactly(
                            "Table a_parent is not dropped, because what stays rests on it: b_heir. Where that"
                                    + " shall go too, drop it first.",
                            "Table c_heir inherits from another. The way back makes it again as a table of its own.");
            database.run(diff.upgrade());
            assertThat(diff(database, model).upgrade()).isEmpty();
        }
    }

    /** Views, foreign tables, partitioned tables and tables of schemas that nobody compares. */
    @Test
    void whatSomethingThatStaysRestsOnIsNotDropped() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("""
                    create table a (id bigint primary key);
                    create table b (id bigint primary key);
                    create table c (id bigint primary key);
                    create table d (id bigint primary key);
                    create table e (id bigint primary key references d);
                    create table f (id bigint primary key);
                    create view v as select id from a;
                    create view w as select id from v;
                    create table parts (b_id bigint references b) partition by list (b_id);
                    create table part1 partition of parts for values in (1);
                    create schema elsewhere;
                    create table elsewhere.x (c_id bigint references c);
                    create foreign data wrapper fdw; create server s foreign data wrapper fdw;
                    create foreign table far () inherits (f) server s;
                    """);
            Diff diff = diff(database, Schema.empty());
            assertThat(lines(diff.upgrade()))
                    .filteredOn(line -> line.startsWith("drop"))
                    .containsExactly("drop table e", "drop table d");
            assertThat(diff.unmanaged()).containsExactly("table a", "table b", "table c", "table f");
            assertThat(diff.warnings().stream().map(line -> line.replaceAll(".*rests on it: (.*)\\. Where.*", "$1")))
                    .containsExactly("v", "parts", "elsewhere.x", "far");
            database.run(diff.upgrade());
            Diff next = diff(database, Schema.empty());
            assertThat(next.upgrade()).isEmpty();
            database.execute(
                    "drop view v cascade; drop table parts; drop schema elsewhere cascade; drop foreign table far");
            database.run(diff(database, Schema.empty()).upgrade());
            assertThat(database.read().tables()).isEmpty();
        }
    }

    @Test
    void whatAnExtensionOwnsIsNotDropped() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("create extension hstore; create table owned (id bigint primary key, name text);"
                    + " create sequence own_seq; create type own_state as enum ('A');"
                    + " alter extension hstore add table owned; alter extension hstore add sequence own_seq;"
                    + " alter extension hstore add type own_state;"
                    + " create table heir () inherits (owned)");
            Diff diff = diff(database, Schema.empty());
            assertThat(lines(diff.upgrade()))
                    .containsExactly("declare what is there: create table heir", "drop table heir");
            database.run(diff.upgrade());
            assertThat(diff(database, Schema.empty()).upgrade()).isEmpty();
            assertThat(database.read().tables().keySet()).isEqualTo(Set.<ObjectName>of());
        }
    }
}
