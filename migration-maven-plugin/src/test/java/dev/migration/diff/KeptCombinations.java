package dev.migration.diff;

import static dev.migration.ColumnTypes.arrayOf;
import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.nativeType;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.schema.Identity;
import dev.migration.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What PostgreSQL has around a column that changes, and no revision knows: it is as it was, before and after. */
final class KeptCombinations {

    private static final String INDEXES = "select indexdef from pg_indexes where schemaname <> 'pg_catalog' order by 1";

    private KeptCombinations() {}

    static List<Combination> all() {
        List<Combination> all = new ArrayList<>(retyped());
        all.addAll(computed());
        all.addAll(enums());
        return all;
    }

    private static List<Combination> retyped() {
        return List.of(
                retyped(
                                "index_with_storage_options_on_a_retyped_column",
                                "create index ix_hand on t (a) with (fillfactor = 70)",
                                "alter table t alter column a set statistics 500",
                                "comment on index ix_hand is 'by hand'")
                        .keeping("select reloptions from pg_class where relname = 'ix_hand'")
                        .keeping(
                                "select attstattarget from pg_attribute where attname = 'a' and attrelid = 't'::regclass")
                        .keeping("select obj_description('ix_hand'::regclass)"),
                retyped("column_comment_and_grants_on_a_retyped_column", "grant select (a) on t to public")
                        .keeping("select attacl from pg_attribute where attname = 'a' and attrelid = 't'::regclass"),
                retyped(
                                "trigger_with_a_condition_on_a_retyped_column",
                                "create function f() returns trigger language plpgsql as 'begin return new; end'",
                                "create trigger tr before update on t for each row when (old.a is distinct from new.a) execute"
                                        + " function f()",
                                "create constraint trigger ct after insert or update of a on t deferrable initially deferred"
                                        + " for each row execute function f()",
                                "alter table t disable trigger tr",
                                "alter table t enable always trigger ct")
                        .keeping("select tgname, tgenabled, tgdeferrable, tginitdeferred from pg_trigger order by 1"),
                retyped("exclusion_on_a_retyped_column", "alter table t add constraint ex exclude (a with =)")
                        .keeping("select conname from pg_constraint where contype = 'x'"),
                retyped(
                                "statistics_on_a_retyped_column",
                                "create statistics st on a, x from t",
                                "alter statistics st set statistics 50")
                        .keeping("select stxname, stxstattarget from pg_statistic_ext"),
                retyped(
                                "policy_on_another_column",
                                "create policy p on t using (x > 0)",
                                "alter table t enable row level security")
                        .keeping("select polname from pg_policy")
                        .keeping("select relrowsecurity from pg_class where relname = 't'"),
                retyped(
                                "views_over_views_on_other_columns",
                                "create view v as select x from t",
                                "create view w as select x from v")
                        .keeping("select * from w"),
                retyped(
                                "materialized_view_with_an_index_on_other_columns",
                                "create materialized view m as select x from t",
                                "create unique index ux_m on m (x)")
                        .keeping("select * from m")
                        .keeping(INDEXES.replace("order", "and tablename = 'm' order")),
                retyped(
                                "cluster_index_on_a_retyped_column",
                                "create unique index ux on t (a)",
                                "alter table t cluster on ux")
                        .keeping("select indisclustered from pg_index where indexrelid = 'ux'::regclass"),
                Combination.of(
                                "serial_of_quoted_names_in_another_schema_becomes_larger",
                                op -> op.createTable(
                                        "\"S s\".\"T't\"",
                                        t -> t.column("\"Id \"\"x\"", integer().identity())
                                                .column("x", integer())),
                                op -> op.createTable(
                                        "\"S s\".\"T't\"",
                                        t -> t.column("\"Id \"\"x\"", bigint().identity(new Identity(false, 1, 5)))
                                                .column("x", bigint())))
                        .made("create schema \"S s\"", "create table \"S s\".\"T't\" (\"Id \"\"x\" serial, x integer)")
                        .on("postgresql")
                        .having("insert into \"S s\".\"T't\" (x) values (1), (2)")
                        .keeping("select * from \"S s\".\"T't\"")
                        .works("insert into \"S s\".\"T't\" (x) values (3)"),
                Combination.of(
                                "serial_of_a_renamed_column_and_table_gets_options",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", integer().identity())
                                                .column("x", integer())),
                                op -> op.createTable(
                                        "u",
                                        t -> t.column("no", bigint().identity(new Identity(true, 1, 5)))
                                                .column("x", integer())))
                        .made("create table t (id serial, x integer)")
                        .on("postgresql")
                        .told("t:u", "t.id:no")
                        .having("insert into t (x) values (1), (2)")
                        .keeping("select * from t", "select * from u")
                        .works("insert into u (x) values (3)"),
                Combination.of(
                                "identity_of_a_partitioned_table_becomes_larger",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", integer().identity())
                                                .column("x", integer())),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", bigint().identity(new Identity(true, 1, 5)))
                                                .column("x", integer())))
                        .made(
                                "create table t (id integer generated by default as identity, x integer) partition by range (x)",
                                "create table t1 partition of t default")
                        .on("postgresql")
                        .having("insert into t (x) values (1), (2)")
                        .keeping("select * from t")
                        .works("insert into t (x) values (3)"),
                Combination.of(
                                "domain_becomes_a_text_and_an_array",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", nativeType("dom")).column("b", nativeType("dom[]"))),
                                op -> op.createTable(
                                        "t", t -> t.column("a", varchar(20)).column("b", arrayOf(varchar(20)))))
                        .made("create domain dom as varchar(9) check (value <> '')", "create table t (a dom, b dom[])")
                        .on("postgresql")
                        .having("insert into t values ('a', '{b}')")
                        .keeping("select * from t"),
                Combination.of(
                                "foreign_key_with_columns_to_set_null_on_a_retyped_column",
                                op -> pair(op, integer()),
                                op -> pair(op, bigint()))
                        .made(
                                "create table p (k integer not null, a integer not null, constraint pk_p primary key (k, a))",
                                "create table t (k integer not null, a integer, constraint fk foreign key (k, a) references p on delete set null (a))")
                        .on("postgresql")
                        .having("insert into p values (1, 1)", "insert into t values (1, 1)")
                        .keeping("select confdelsetcols from pg_constraint where conname = 'fk'"));
    }

    private static void pair(Operations op, ColumnSpec type) {
        op.createTable(
                "p",
                t -> t.column("k", integer().notNull())
                        .column("a", type.notNull())
                        .primaryKey("pk_p", "k", "a"));
        op.createTable(
                "t",
                t -> t.column("k", integer().notNull())
                        .column("a", type)
                        .foreignKey(
                                "fk",
                                List.of("k", "a"),
                                references("p", "k", "a").onDelete(ReferentialAction.SET_NULL)));
    }

    private static List<Combination> computed() {
        return List.of(
                computed(
                                "index_with_storage_options_and_tablespace_on_a_computed_column",
                                "create index ix_hand on t (c) with (fillfactor = 70) tablespace other",
                                "create index ix_too on t ((c + 1)) with (deduplicate_items = off) where c > 0",
                                "comment on index ix_hand is 'by hand'",
                                "alter index ix_too alter column 1 set statistics 300")
                        .keeping(
                                "select relname, reloptions, (select spcname from pg_tablespace s where s.oid = reltablespace) from pg_class where relname like 'ix%' order by 1")
                        .keeping("select attstattarget from pg_attribute where attrelid = 'ix_too'::regclass")
                        .keeping("select obj_description('ix_hand'::regclass)"),
                computed(
                                "unique_with_storage_options_on_a_computed_column",
                                "alter table t add constraint uq unique nulls not distinct (c) include (x) with (fillfactor = 70)"
                                        + " using index tablespace other deferrable",
                                "comment on constraint uq on t is 'by hand'")
                        .keeping(
                                "select relname, reloptions, (select spcname from pg_tablespace s where s.oid = reltablespace) from pg_class where relname = 'uq'")
                        .keeping(
                                "select pg_get_constraintdef(oid), obj_description(oid) from pg_constraint where conname = 'uq'"),
                computed(
                                "options_of_a_computed_column",
                                "alter table t alter column c set statistics 500",
                                "alter table t alter column c set (n_distinct = 7)",
                                "alter table t alter column c set storage plain",
                                "grant update (c) on t to public")
                        .keeping(
                                "select attstattarget, attoptions, attacl from pg_attribute where attname = 'c' and attrelid = 't'::regclass"),
                table(
                                "cluster_and_replica_identity_of_a_computed_column",
                                t -> t.column("a", integer())
                                        .column("c", integer().notNull().generatedStored("a + 1")),
                                t -> t.column("a", bigint())
                                        .column("c", integer().notNull().generatedStored("a + 1")))
                        .having(
                                "insert into t (x, a) values (1, 2)",
                                "create unique index ux on t (c)",
                                "alter table t cluster on ux",
                                "alter table t replica identity using index ux")
                        .keeping(
                                "select indisclustered, indisreplident from pg_index where indexrelid = 'ux'::regclass")
                        .keeping("select relreplident from pg_class where relname = 't'"),
                computed(
                                "statistics_on_a_computed_column",
                                "create statistics st (mcv) on c, x from t",
                                "alter statistics st set statistics 50",
                                "comment on statistics st is 'by hand'")
                        .keeping("select stxname, stxstattarget, obj_description(oid) from pg_statistic_ext"),
                computed(
                                "exclusion_on_a_computed_column",
                                "alter table t add constraint ex exclude (c with =) where (x > 0)")
                        .keeping("select pg_get_constraintdef(oid) from pg_constraint where contype = 'x'"),
                computed(
                                "checks_on_a_computed_column",
                                "alter table t add constraint ck check (c > x) not valid",
                                "alter table t add constraint ck2 check (c > 0) no inherit",
                                "alter table t add constraint ck3 check (c > 1) not enforced",
                                "comment on constraint ck on t is 'by hand'")
                        .keeping(
                                "select conname, convalidated, connoinherit, conenforced, obj_description(oid) from pg_constraint where conname like 'ck%' order by 1"));
    }

    private static List<Combination> enums() {
        return List.of(
                enumerated(
                                "index_and_check_with_a_value",
                                "create index ix on t (x) with (fillfactor = 70) tablespace other where s = 'A'",
                                "comment on index ix is 'by hand'",
                                "alter table t add constraint ck check (s <> 'B' or x > 0) not valid",
                                "comment on constraint ck on t is 'by hand'")
                        .keeping(
                                "select obj_description('ix'::regclass), reloptions, (select spcname from pg_tablespace s where s.oid = reltablespace) from pg_class where relname = 'ix'")
                        .keeping("select convalidated, obj_description(oid) from pg_constraint where conname = 'ck'"),
                enumerated(
                                "index_and_unique_on_an_enumeration",
                                "create index ix on t (s) with (fillfactor = 70) tablespace other",
                                "alter table t add constraint uq unique (s, x) with (fillfactor = 70)",
                                "alter table t cluster on ix")
                        .keeping(
                                "select relname, reloptions, (select spcname from pg_tablespace s where s.oid = reltablespace) from pg_class where relname in ('ix', 'uq') order by 1")
                        .keeping("select indisclustered from pg_index where indexrelid = 'ix'::regclass"),
                enumerated(
                                "expression_on_an_enumeration",
                                "create index ix on t (s, (x + 1)) where s is not null and s in ('A', 'B')",
                                "create statistics st on s, x from t")
                        .keeping("select stxname from pg_statistic_ext"),
                enumerated(
                                "trigger_with_a_value",
                                "create function f() returns trigger language plpgsql as 'begin return new; end'",
                                "create trigger tr before update on t for each row when (new.s = 'A') execute function f()",
                                "comment on trigger tr on t is 'by hand'")
                        .keeping("select tgname, obj_description(oid) from pg_trigger"),
                Combination.of(
                                "array_of_an_enumeration_loses_a_value",
                                op -> {
                                    op.createEnumType("mood", "A", "B", "C");
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "s",
                                                            nativeType("mood[]").defaultExpression("'{A}'::mood[]"))
                                                    .column("x", integer()));
                                },
                                op -> {
                                    op.createEnumType("mood", "B", "A");
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "s",
                                                            nativeType("mood[]").defaultExpression("'{A}'::mood[]"))
                                                    .column("x", integer()));
                                })
                        .on("postgresql")
                        .having("insert into t (x) values (1)")
                        .keeping("select s, x from t"));
    }

    private static Combination retyped(String name, String... hand) {
        return table(name, t -> t.column("a", integer().comment("c")), t -> t.column("a", bigint().comment("c")))
                .having("insert into t (x, a) values (1, 2)")
                .having(hand)
                .keeping("select x, a from t");
    }

    private static Combination computed(String name, String... hand) {
        return table(
                        name,
                        t -> t.column("a", integer()).column("c", integer().generatedStored("a + 1")),
                        t -> t.column("a", bigint()).column("c", integer().generatedStored("a + 1")))
                .having("insert into t (x, a) values (1, 2)")
                .having(hand)
                .keeping("select x, a, c from t");
    }

    private static Combination enumerated(String name, String... hand) {
        return Combination.of(
                        name,
                        op -> {
                            op.createEnumType("mood", "A", "B", "C");
                            op.createTable(
                                    "t", t -> t.column("x", integer()).column("s", namedEnum("mood", "A", "B", "C")));
                        },
                        op -> {
                            op.createEnumType("mood", "B", "A");
                            op.createTable("t", t -> t.column("x", integer()).column("s", namedEnum("mood", "B", "A")));
                        })
                .on("postgresql")
                .having("insert into t values (1, 'A')")
                .having(hand)
                .keeping("select * from t");
    }

    private static Combination table(String name, Consumer<TableBuilder> before, Consumer<TableBuilder> after) {
        return Combination.of(
                        name,
                        op -> op.createTable("t", t -> before.accept(t.column("x", integer()))),
                        op -> op.createTable("t", t -> after.accept(t.column("x", integer()))))
                .on("postgresql");
    }
}
