package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.diff.Scenario.made;
import static dev.migration.diff.Scenario.madeWith;

import dev.migration.Operations;
import dev.migration.schema.Identity;
import java.util.ArrayList;
import java.util.List;

/** Databases that somebody made by hand, against the model that means the same, or nearly. */
final class ByHandScenarios {

    private static final String DECLARED = "declare what is there: create table t";

    private ByHandScenarios() {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(columns());
        all.addAll(names());
        all.addAll(schemas());
        return all;
    }

    private static List<Scenario> columns() {
        return List.of(
                made(
                        "a key is never null",
                        "create table t (id integer not null primary key, a varchar(9))",
                        t -> t.column("id", integer()).column("a", varchar(9)).primaryKey("pk_t", "id")),
                made(
                        "no part of a key is ever null",
                        "create table t (a integer not null, b integer not null, primary key (a, b))",
                        t -> t.column("a", integer()).column("b", integer()).primaryKey("pk_t", "a", "b")),
                made(
                        "a default is a number also as a text",
                        "create table t (a integer default '5', b numeric(9,2) default '1.50')",
                        t -> t.column("a", integer().defaultValue(5))
                                .column("b", decimal(9, 2).defaultValue(new java.math.BigDecimal("1.5")))),
                made(
                        "a default is a number with another scale",
                        "create table t (b numeric(9,2) default 1.50)",
                        t -> t.column("b", decimal(9, 2).defaultValue(new java.math.BigDecimal("1.5")))),
                made(
                        "a default in parentheses",
                        "create table t (a integer default (5), c varchar(9) default ('x'), d boolean default (true))",
                        t -> t.column("a", integer().defaultValue(5))
                                .column("c", varchar(9).defaultValue("x"))
                                .column("d", bool().defaultValue(true))),
                made(
                                "a flag is a number in sqlite",
                                "create table t (a boolean default 1, b varchar(9) default 5)",
                                t -> t.column("a", bool().defaultValue(true))
                                        .column("b", varchar(9).defaultValue("5")))
                        .on("sqlite"),
                made(
                        "lists in another order",
                        "create table t (a integer check (a not in (3, -1, 2)),"
                                + " c varchar(9) check (c in ('c,', 'a', 'b') or c in ('y', 'x')))",
                        t -> t.column("a", integer())
                                .column("c", varchar(9))
                                .check("ck_a", "a not in (-1, 2, 3)")
                                .check("ck_c", "c in ('a', 'b', 'c,') or c in ('x', 'y')")),
                made(
                        "null is no default",
                        "create table t (a integer default null, c varchar(9) default null)",
                        t -> t.column("a", integer()).column("c", varchar(9))),
                made(
                                "the time of now",
                                "create table t (a timestamptz(6) default NOW( ))",
                                t -> t.column("a", timestampTz(6).defaultExpression("now()")))
                        .on("postgresql"),
                made(
                                "serial is an identity",
                                "create table t (a bigserial, b serial, c smallserial)",
                                t -> t.column("a", bigint().identity())
                                        .column("b", integer().identity())
                                        .column("c", smallint().identity()))
                        .on("postgresql"),
                made(
                                "serial is no identity with options",
                                "create table t (a bigserial, b serial)",
                                t -> t.column("a", bigint().identity(new Identity(false, 1, 50)))
                                        .column("b", integer().identity(new Identity(true, 1, 1))),
                                DECLARED,
                                "alter column t.a",
                                "alter column t.b")
                        .on("postgresql"),
                madeWith(
                                "serial is an identity in another schema",
                                "create schema audit; create table audit.t (a bigserial)",
                                op -> op.createTable("audit.t", t -> t.column("a", bigint().identity())))
                        .on("postgresql"),
                madeWith(
                                "a sequence that nobody owns is an ordinary default",
                                "create sequence numbers; create table t (a bigint not null default nextval('numbers'))",
                                op -> {
                                    op.createSequence("numbers", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "a", bigint().notNull().defaultExpression("nextval('numbers')")));
                                })
                        .on("postgresql"),
                madeWith(
                                "a sequence that nobody owns is no identity",
                                "create sequence numbers; create table t (a bigint not null default nextval('numbers'))",
                                op -> {
                                    op.createSequence("numbers", 1, 1);
                                    op.createTable("t", t -> t.column("a", bigint().identity()));
                                },
                                DECLARED,
                                "alter column t.a")
                        .on("postgresql"),
                made(
                                "a key of sqlite numbers itself",
                                "create table t (a integer primary key autoincrement)",
                                t -> t.column("a", integer().identity()).primaryKey("pk_t", "a"))
                        .on("sqlite"));
    }

    private static List<Scenario> names() {
        String longName = "a_rather_long_name_for_a_constraint_that_goes_on_and_on_and_on_and_on_until_it_is_cut";
        return List.of(
                made(
                        "nobody gave a name",
                        "create table t (a integer unique, b integer, c varchar(9) check (c <> ''), unique (b, a))",
                        t -> t.column("a", integer())
                                .column("b", integer())
                                .column("c", varchar(9))
                                .unique("uq_1", "a")
                                .unique("uq_2", "b", "a")
                                .check("ck_1", "c <> ''")),
                made(
                        "several without a name and with unsorted columns",
                        "create table t (b integer, a integer, c integer, unique (c, a), unique (b, a), unique (c, b), unique (a, b, c))",
                        t -> t.column("a", integer())
                                .column("b", integer())
                                .column("c", integer())
                                .unique("uq_1", "a", "b", "c")
                                .unique("uq_2", "b", "a")
                                .unique("uq_3", "c", "a")
                                .unique("uq_4", "c", "b")),
                made(
                        "one without a name has another order",
                        "create table t (a integer, b integer, unique (a, b))",
                        t -> t.column("a", integer()).column("b", integer()).unique("uq_t", "b", "a"),
                        DECLARED,
                        "add constraint uq_t to t"),
                madeWith(
                        "a foreign key of two columns without a name",
                        "create table u (id integer, k integer, primary key (id, k)); "
                                + "create table t (a integer, b integer, foreign key (b, a) references u)",
                        op -> {
                            op.createTable(
                                    "u",
                                    t -> t.column("id", integer().notNull())
                                            .column("k", integer().notNull())
                                            .primaryKey("pk_u", "id", "k"));
                            op.createTable(
                                    "t",
                                    t -> t.column("a", integer())
                                            .column("b", integer())
                                            .foreignKey("fk_t", List.of("b", "a"), references("u", "id", "k")));
                        }),
                madeWith(
                        "names that the database cut",
                        "create table t (a integer constraint " + "uq_" + longName + " unique, b integer,"
                                + " constraint " + "ck_" + longName + " check (b > 0)); create index " + "ix_"
                                + longName + " on t (b)",
                        op -> {
                            op.createTable(
                                    "t",
                                    t -> t.column("a", integer())
                                            .column("b", integer())
                                            .unique("uq_" + longName, "a")
                                            .check("ck_" + longName, "b > 0"));
                            op.createIndex("ix_" + longName, "t", "b");
                        }),
                madeWith(
                        "names in capitals that nobody quoted",
                        "create table \"T\" (\"A\" integer, constraint \"Uq_T\" unique (\"A\")); create index \"Ix_T\" on \"T\" (\"A\")",
                        op -> {
                            op.createTable(
                                    "\"T\"", t -> t.column("\"A\"", integer()).unique("\"Uq_T\"", "\"A\""));
                            op.createIndex("\"Ix_T\"", "\"T\"", "\"A\"");
                        }),
                madeWith(
                        "an index that descends and one on an expression",
                        "create table t (a integer, c varchar(9)); create index ix on t (lower(c), a desc)",
                        op -> {
                            op.createTable("t", t -> t.column("a", integer()).column("c", varchar(9)));
                            op.createIndex(
                                    "t", index("ix_t").onExpression("LOWER(c)").onDesc("a"));
                        }));
    }

    private static List<Scenario> schemas() {
        return List.of(
                madeWith(
                                "the schema is written out for one table",
                                "create table t (a integer)",
                                op -> op.createTable("public.t", t -> t.column("a", integer())))
                        .on("postgresql"),
                madeWith(
                                "the schema is written out for two tables",
                                linked("", ""),
                                op -> two(op, "public.", "public."))
                        .on("postgresql"),
                madeWith(
                                "the schema is written out for one of two tables",
                                linked("", ""),
                                op -> two(op, "", "public."))
                        .on("postgresql"),
                madeWith(
                                "the schema is written out for three tables",
                                linked("", "") + "; create table w (b integer references u)",
                                op -> {
                                    two(op, "public.", "public.");
                                    op.createTable(
                                            "public.w",
                                            t -> t.column("b", integer())
                                                    .foreignKey("fk_w", "b", references("public.u", "id")));
                                })
                        .on("postgresql"),
                madeWith(
                                "tables of one name in two schemas",
                                "create schema audit; " + linked("", "audit.") + "; create table u (k integer)",
                                op -> {
                                    two(op, "", "audit.");
                                    op.createTable("u", t -> t.column("k", integer()));
                                })
                        .on("postgresql"));
    }

    private static String linked(String from, String to) {
        return "create table " + to + "u (id integer primary key); create table " + from + "t (a integer references "
                + to + "u)";
    }

    private static void two(Operations op, String from, String to) {
        op.createTable(to + "u", t -> t.column("id", integer().notNull()).primaryKey("pk_u", "id"));
        op.createTable(from + "t", t -> t.column("a", integer()).foreignKey("fk_t", "a", references(to + "u", "id")));
    }
}
