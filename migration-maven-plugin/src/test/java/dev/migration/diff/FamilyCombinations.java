package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.date;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Tables of PostgreSQL that hand their columns down: to heirs that entities mean too, or to partitions. */
final class FamilyCombinations {

    private FamilyCombinations() {}

    static List<Combination> all() {
        return List.of(
                family("column_comes_in_parent_and_heir", "", t -> {}, t -> t.column("y", integer())),
                family("column_goes_from_parent_and_heir", ", y integer", t -> t.column("y", integer()), t -> {}),
                family(
                                "column_changes_its_type_in_parent_and_heir",
                                ", y integer",
                                t -> t.column("y", integer()),
                                t -> t.column("y", bigint().notNull().defaultValue(3)))
                        .filling("a_parent.y", "1")
                        .filling("b_heir.y", "1"),
                family(
                                "column_is_renamed_in_parent_and_heir",
                                ", y integer",
                                t -> t.column("y", integer()),
                                t -> t.column("z", integer()))
                        .told("a_parent.y:z", "b_heir.y:z"),
                family(
                                "column_is_renamed_and_changed_in_parent_and_heir",
                                ", y integer, constraint ck_y check (y > 0)",
                                t -> t.column("y", integer()).check("ck_y", "y > 0"),
                                t -> t.column("z", varchar(9).notNull().defaultValue("a"))
                                        .check("ck_z", "z <> ''"))
                        .filling("a_parent.z", "'1'")
                        .filling("b_heir.z", "'1'")
                        .told("a_parent.y:z", "b_heir.y:z"),
                family("check_comes_in_parent_and_heir", "", t -> {}, t -> t.check("ck_x", "x > 0")),
                family(
                        "check_goes_from_parent_and_heir",
                        ", constraint ck_x check (x > 0)",
                        t -> t.check("ck_x", "x > 0"),
                        t -> {}),
                family(
                        "check_changes_in_parent_and_heir",
                        ", constraint ck_x check (x > 0)",
                        t -> t.check("ck_x", "x > 0"),
                        t -> t.check("ck_x", "x > -1")),
                family("enumeration_comes_in_parent_and_heir", "", t -> {}, t -> t.column("e", enumOf("A", "B"))),
                family(
                                "enumeration_changes_in_parent_and_heir",
                                ", e varchar(255), constraint ck_a_parent_e check (e in ('A', 'B'))",
                                t -> t.column("e", enumOf("A", "B")),
                                t -> t.column(
                                        "e", enumOf("A", "B", "C").notNull().defaultValue("A")))
                        .filling("a_parent.e", "'A'")
                        .filling("b_heir.e", "'A'"),
                family(
                        "computed_column_comes_in_parent_and_heir",
                        "",
                        t -> {},
                        t -> t.column("c", integer().generatedStored("x + 1"))),
                family(
                        "column_with_comment_default_and_not_null_comes_in_parent_and_heir",
                        "",
                        t -> {},
                        t -> t.column("d", integer().notNull().defaultValue(3).comment("d"))),
                Combination.of(
                                "column_moves_from_heir_to_parent",
                                op -> {
                                    op.createTable("a_parent", t -> t.column("x", integer()));
                                    op.createTable(
                                            "b_heir",
                                            t -> t.column("x", integer()).column("y", integer()));
                                },
                                op -> {
                                    op.createTable(
                                            "a_parent",
                                            t -> t.column("x", integer()).column("y", integer()));
                                    op.createTable(
                                            "b_heir",
                                            t -> t.column("x", integer()).column("y", integer()));
                                })
                        .made(
                                "create table a_parent (x integer)",
                                "create table b_heir (y integer) inherits (a_parent)")
                        .on("postgresql")
                        .having("insert into b_heir (x, y) values (7, 8)")
                        .keeping("select x, y from b_heir"),
                generations(
                        "column_comes_in_three_generations",
                        "",
                        t -> {},
                        t -> t.column("y", integer().notNull().defaultValue(1))),
                generations(
                                "column_changes_in_three_generations",
                                ", y integer default 1",
                                t -> t.column("y", integer().defaultValue(1)),
                                t -> t.column(
                                        "y",
                                        varchar(9).notNull().defaultValue("b").comment("y")))
                        .filling("c_first.y", "2")
                        .filling("b_second.y", "2")
                        .filling("a_third.y", "2"),
                generations(
                                "column_is_renamed_with_its_tables_in_three_generations",
                                ", y integer",
                                "c_first, b_second, a_third",
                                "d_first, e_second, f_third",
                                t -> t.column("y", integer()),
                                t -> t.column("z", bigint()))
                        .told(
                                "c_first:d_first",
                                "b_second:e_second",
                                "a_third:f_third",
                                "c_first.y:z",
                                "b_second.y:z",
                                "a_third.y:z"),
                Combination.of(
                                "heir_has_a_default_of_its_own",
                                op -> {
                                    op.createTable(
                                            "a_parent",
                                            t -> t.column("x", integer().defaultValue(1)));
                                    op.createTable(
                                            "b_heir",
                                            t -> t.column("x", integer().defaultValue(2)));
                                },
                                op -> {
                                    op.createTable("a_parent", t -> t.column("x", bigint().defaultValue(1)));
                                    op.createTable("b_heir", t -> t.column("x", bigint().defaultValue(2)));
                                })
                        .made(
                                "create table a_parent (x integer default 1)",
                                "create table b_heir () inherits (a_parent)",
                                "alter table b_heir alter column x set default 2")
                        .on("postgresql")
                        .having("insert into b_heir default values")
                        .keeping("select x from a_parent"),
                family(
                                "column_with_a_trigger_and_statistics_of_the_heir_changes_its_type",
                                ", y integer",
                                t -> t.column("y", integer()),
                                t -> t.column("y", bigint()))
                        .having(
                                "create index ih on b_heir (y) with (fillfactor = 60)",
                                "create statistics st on y, own from b_heir",
                                "alter statistics st set statistics 50",
                                "create function f() returns trigger language plpgsql as 'begin return new; end'",
                                "create trigger tr after update of y on b_heir for each row execute function f()")
                        .keeping("select tgname, tgrelid::regclass from pg_trigger")
                        .keeping("select stxstattarget from pg_statistic_ext")
                        .keeping("select reloptions from pg_class where relname = 'ih'"),
                Combination.of(
                                "column_that_one_of_the_heir_is_computed_from_changes_its_type",
                                op -> computed(op, integer()),
                                op -> computed(op, bigint()))
                        .made(
                                "create table a_parent (x integer)",
                                "create table b_heir (c integer generated always as (x + 1) stored) inherits (a_parent)",
                                "create index ic on b_heir (c)")
                        .on("postgresql")
                        .having("insert into b_heir (x) values (1)")
                        .keeping("select x, c from b_heir")
                        .keeping("select indexdef from pg_indexes where indexname = 'ic'"),
                Combination.of(
                                "heir_and_parent_go",
                                op -> {
                                    op.createTable("a_parent", t -> t.column("x", integer()));
                                    op.createTable(
                                            "b_heir",
                                            t -> t.column("x", integer()).column("y", integer()));
                                },
                                op -> op.createTable("other", t -> t.column("x", integer())))
                        .made(
                                "create table a_parent (x integer)",
                                "create table b_heir (y integer) inherits (a_parent)")
                        .on("postgresql")
                        .having(),
                parts(
                        "type_of_a_partitioned_column_changes",
                        ", n varchar(9)",
                        t -> t.column("n", varchar(9)),
                        t -> t.column("n", varchar(90))),
                parts(
                                "type_and_rest_of_a_partitioned_column_change",
                                ", n integer",
                                t -> t.column("n", integer()),
                                t -> t.column("n", varchar(9).notNull().defaultValue("a")))
                        .filling("t.n", "0"),
                parts("unique_comes_on_a_partitioned_table", "", t -> {}, t -> t.unique("uq_t", "at", "id")),
                parts(
                        "unique_goes_from_a_partitioned_table",
                        ", constraint uq_t unique (at, id)",
                        t -> t.unique("uq_t", "at", "id"),
                        t -> {}),
                parts(
                        "unique_column_of_a_partitioned_table_changes",
                        ", n integer, constraint uq_t unique (at, n)",
                        t -> t.column("n", integer()).unique("uq_t", "at", "n"),
                        t -> t.column("n", bigint()).unique("uq_t", "at", "n")),
                parts(
                                "column_with_check_of_a_partitioned_table_is_renamed",
                                ", n integer, constraint ck_n check (n > 0)",
                                t -> t.column("n", integer()).check("ck_n", "n > 0"),
                                t -> t.column("m", bigint()).check("ck_n", "m > 0"))
                        .told("t.n:m"),
                parts(
                        "computed_column_of_a_partitioned_table_changes",
                        ", n integer, c integer generated always as (n + 1) stored",
                        t -> t.column("n", integer()).column("c", integer().generatedStored("n + 1")),
                        t -> t.column("n", bigint()).column("c", bigint().generatedStored("n + 2"))),
                partitioned(
                                Combination.of(
                                                "column_that_a_table_is_partitioned_by_is_renamed",
                                                op -> op.createTable("t", parts(t -> {}, "id, at")),
                                                op -> op.createTable(
                                                        "t",
                                                        t -> t.column("id", bigint().notNull())
                                                                .column("day", date().notNull())
                                                                .column("x", bigint())
                                                                .primaryKey("pk_t", "id", "day")))
                                        .told("t.at:day"),
                                "")
                        .keeping("select id, at, x from t order by 1", "select id, day, x from t order by 1"),
                indexed("index_comes_on_a_partitioned_table", false, true),
                indexed("index_goes_from_a_partitioned_table", true, false),
                parts("primary_key_of_a_partitioned_table_changes", "", t -> {}, t -> {}, "at, id"));
    }

    /** Of a parent that entities mean and of its heir, which they mean too. */
    private static Combination family(
            String name, String columns, Consumer<TableBuilder> before, Consumer<TableBuilder> after) {
        return Combination.of(name, op -> family(op, before), op -> family(op, after))
                .made(
                        "create table a_parent (x integer" + columns + ")",
                        "create table b_heir (own integer) inherits (a_parent)")
                .on("postgresql")
                .having("insert into a_parent (x) values (1)", "insert into b_heir (x, own) values (7, 8)")
                .keeping("select x from only a_parent")
                .keeping("select x, own from b_heir")
                .works("insert into b_heir (x, own) values (9, 9)");
    }

    private static void computed(Operations op, ColumnSpec type) {
        op.createTable("a_parent", t -> t.column("x", type));
        op.createTable("b_heir", t -> t.column("x", type).column("c", integer().generatedStored("x + 1")));
        op.createIndex("ic", "b_heir", "c");
    }

    private static void family(Operations op, Consumer<TableBuilder> more) {
        op.createTable("a_parent", t -> more.accept(t.column("x", integer())));
        op.createTable("b_heir", t -> more.accept(t.column("x", integer()).column("own", integer())));
    }

    /** The last one has the first name. */
    private static Combination generations(
            String name, String columns, Consumer<TableBuilder> before, Consumer<TableBuilder> after) {
        String names = "c_first, b_second, a_third";
        return generations(name, columns, names, names, before, after);
    }

    private static Combination generations(
            String name,
            String columns,
            String names,
            String namesThen,
            Consumer<TableBuilder> before,
            Consumer<TableBuilder> after) {
        return Combination.of(name, op -> generations(op, names, before), op -> generations(op, namesThen, after))
                .made(
                        "create table c_first (x integer" + columns + ")",
                        "create table b_second () inherits (c_first)",
                        "create table a_third () inherits (b_second)")
                .on("postgresql")
                .having("insert into a_third (x) values (1)", "insert into c_first (x) values (2)");
    }

    private static void generations(Operations op, String names, Consumer<TableBuilder> more) {
        for (String name : names.split(", ", -1)) {
            op.createTable(name, t -> more.accept(t.column("x", integer())));
        }
    }

    private static Combination parts(
            String name, String columns, Consumer<TableBuilder> before, Consumer<TableBuilder> after) {
        return parts(name, columns, before, after, "id, at");
    }

    private static Combination parts(
            String name, String columns, Consumer<TableBuilder> before, Consumer<TableBuilder> after, String keyThen) {
        Combination change = Combination.of(
                name,
                op -> op.createTable("t", parts(before, "id, at")),
                op -> op.createTable("t", parts(after, keyThen)));
        return partitioned(change, columns);
    }

    private static Consumer<TableBuilder> parts(Consumer<TableBuilder> more, String key) {
        return t -> more.accept(t.column("id", bigint().notNull())
                .column("at", date().notNull())
                .column("x", integer())
                .primaryKey("pk_t", key.split(", ", -1)));
    }

    private static Combination indexed(String name, boolean before, boolean after) {
        String[] made = {"create index ix_t on t (x)", "create unique index ux_t on t (at, x)"};
        return partitioned(
                Combination.of(name, op -> indexed(op, before), op -> indexed(op, after)),
                "",
                before ? made : new String[0]);
    }

    private static void indexed(Operations op, boolean withIndex) {
        op.createTable("t", parts(t -> {}, "id, at"));
        if (withIndex) {
            op.createIndex("ix_t", "t", "x");
            op.createUniqueIndex("ux_t", "t", "at", "x");
        }
    }

    private static Combination partitioned(Combination change, String columns, String... more) {
        List<String> made = new ArrayList<>(List.of(
                "create table t (id bigint not null, at date not null, x integer, constraint pk_t primary key (id, at)"
                        + columns + ") partition by range (at)",
                "create table t_2026 partition of t for values from ('2026-01-01') to ('2027-01-01')",
                "create table t_rest partition of t default"));
        made.addAll(List.of(more));
        return change.made(made.toArray(String[]::new))
                .on("postgresql")
                .having(
                        "insert into t (id, at, x) values (1, '2026-05-05', 1)",
                        "insert into t (id, at, x) values (2, '2027-05-05', 2)")
                .keeping("select count(*), sum(x) from t")
                .works("insert into t values (3, '2028-05-05', 2)");
    }
}
