package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import java.util.List;

/** Several facets of columns, and what rests on them. */
final class ColumnCombinations {

    private ColumnCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "checked_number_gets_decimals",
                                op -> {
                                    op.createTable(
                                            "t", t -> t.column("a", integer()).check("ck", "a >= 0"));
                                    op.createIndex("t", index("ix").on("a").where("a > 5"));
                                },
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column("a", decimal(10, 2)).check("ck", "a >= 0"));
                                    op.createIndex("t", index("ix").on("a").where("a > 5"));
                                })
                        .having("insert into t values (1), (7)")
                        .keeping("select cast(a as integer) from t order by 1"),
                Combination.of(
                                "type_default_and_not_null_at_once",
                                op -> op.createTable(
                                        "t", t -> t.column("a", varchar(9).defaultValue("7"))),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer().notNull().defaultValue(9))))
                        .having("insert into t values ('1'), ('2')")
                        .filling("t.a", "'0'")
                        .keeping("select a from t order by 1")
                        .works("insert into t default values"),
                Combination.of(
                                "boolean_with_default_becomes_number",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", bool().notNull().defaultValue(true))
                                                .column("b", integer())),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer().notNull().defaultValue(1))
                                                .column("b", integer())))
                        .having("insert into t values (true, 1), (false, 2)")
                        .keeping("select b from t where a order by 1", "select b from t where a = 1 order by 1")
                        .works("insert into t (b) values (5)"),
                Combination.of(
                                "number_with_default_becomes_enumeration",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column(
                                                        "a",
                                                        enumOrdinal(2).notNull().defaultValue(1))
                                                .column("b", integer())),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column(
                                                        "a",
                                                        enumOf("X", "Y")
                                                                .notNull()
                                                                .defaultValue("Y"))
                                                .column("b", integer())))
                        .having("insert into t values (0, 1), (1, 2)")
                        .keeping("select b from t order by a", "select b from t order by a")
                        .works("insert into t (b) values (5)"),
                Combination.of(
                                "checked_and_indexed_column_becomes_text",
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "a",
                                                            integer().notNull().defaultValue(1))
                                                    .check("ck", "a > 0"));
                                    op.createIndex("t", index("ix").on("a").where("a > 5"));
                                },
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "a",
                                                            varchar(9).notNull().defaultValue("x"))
                                                    .check("ck", "a <> ''"));
                                    op.createIndex("t", index("ix").on("a").where("a <> '5'"));
                                })
                        .having("insert into t values (1), (6)")
                        .keeping("select a from t order by 1")
                        .works("insert into t default values"),
                Combination.of(
                                "computed_column_changes_with_what_it_is_computed_from",
                                op -> computed(op, integer(), "a + b", integer()),
                                op -> computed(op, bigint(), "a * b", bigint()))
                        .having("insert into t (a, b) values (2, 3)")
                        .keeping("select a, b from t"),
                Combination.of(
                                "computed_column_of_retyped_columns_stays_the_same",
                                op -> computed(op, integer(), "a + b", bigint()),
                                op -> computed(op, bigint(), "a + b", bigint()))
                        .having("insert into t (a, b) values (2, 3)")
                        .keeping("select a, b, c from t"),
                Combination.of(
                                "computed_becomes_plain_required_and_keyed",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer().notNull())
                                                .column("c", integer().generatedStored("a * 2"))),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer().notNull())
                                                .column("c", integer().notNull())
                                                .primaryKey("pk_t", "c")
                                                .unique("uq", "c", "a")))
                        .having("insert into t (a) values (2), (3)")
                        .filling("t.c", "a * 2")
                        .keeping("select a, c from t order by 1"),
                Combination.of(
                                "plain_with_default_becomes_computed_under_an_index",
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column("a", integer())
                                                    .column(
                                                            "c",
                                                            integer().notNull().defaultValue(4)));
                                    op.createIndex("ix", "t", "c");
                                },
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column("a", integer())
                                                    .column("c", integer().generatedStored("a * 2")));
                                    op.createIndex("ix", "t", "c");
                                })
                        .having("insert into t (a, c) values (2, 4)")
                        .filling("t.c", "a * 2")
                        .keeping("select a, c from t order by 1"),
                Combination.of(
                                "column_goes_that_a_computed_one_was_computed_from",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer())
                                                .column("b", integer())
                                                .column("c", integer().generatedStored("a + b"))),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer())
                                                .column("c", integer().generatedStored("a + 1"))))
                        .having("insert into t (a, b) values (2, 1)")
                        .keeping("select a from t"),
                Combination.of(
                                "column_goes_and_comes_in_another_table",
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column("id", integer().notNull())
                                                    .column("x", varchar(9).notNull())
                                                    .primaryKey("pk_t", "id"));
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", integer().notNull())
                                                    .primaryKey("pk_u", "id")
                                                    .foreignKey("fk", "id", references("t", "id")));
                                },
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column("id", integer().notNull())
                                                    .primaryKey("pk_t", "id"));
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", integer().notNull())
                                                    .column("x", varchar(9).notNull())
                                                    .primaryKey("pk_u", "id")
                                                    .foreignKey("fk", "id", references("t", "id")));
                                })
                        .having("insert into t values (1, 'a')", "insert into u values (1)")
                        .filling("u.x", "'a'")
                        .filling("t.x", "'a'")
                        .keeping("select id from u"),
                Combination.of(
                                "column_goes_with_all_that_is_on_it",
                                op -> {
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", integer().notNull())
                                                    .primaryKey("pk_u", "id"));
                                    op.createTable(
                                            "t",
                                            t -> t.column("a", integer())
                                                    .column("b", integer())
                                                    .column("c", integer().generatedStored("b + 1"))
                                                    .unique("uq", "a", "b")
                                                    .check("ck", "a > b")
                                                    .foreignKey("fk", "b", references("u", "id")));
                                    op.createIndex("t", index("ix").on("a").where("b > 0"));
                                    op.createIndex("t", index("ixe").onExpression("a + b"));
                                },
                                op -> {
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", integer().notNull())
                                                    .primaryKey("pk_u", "id"));
                                    op.createTable("t", t -> t.column("a", integer()));
                                })
                        .having("insert into u values (1)", "insert into t (a, b) values (2, 1)")
                        .keeping("select a from t"),
                Combination.of("key_changes_its_collation", op -> collated(op, "C"), op -> collated(op, "POSIX"))
                        .on("postgresql")
                        .having("insert into u values ('a')", "insert into t values ('a')")
                        .keeping("select code from t"),
                Combination.of(
                                "key_changes_its_collation_sqlite",
                                op -> collated(op, "NOCASE"),
                                op -> collated(op, "RTRIM"))
                        .on("sqlite")
                        .having("insert into u values ('a')", "insert into t values ('a')")
                        .keeping("select code from t"),
                Combination.of(
                                "column_order_and_comment_and_unique_order",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer().comment("x"))
                                                .column("b", integer())
                                                .unique("uq", "a", "b")
                                                .comment("t")),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("b", integer().comment("y"))
                                                .column("a", integer())
                                                .unique("uq", "b", "a")
                                                .comment("t2")))
                        .having("insert into t (a, b) values (1, 2)")
                        .keeping("select a, b from t"),
                Combination.of(
                                "sequence_default_comes_and_increment_changes",
                                op -> {
                                    op.createSequence("s", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_t", "id"));
                                },
                                op -> {
                                    op.createSequence("s", 1, 50);
                                    op.createSequence("s2", 5, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "id",
                                                            bigint().notNull().defaultExpression("nextval('s2')"))
                                                    .primaryKey("pk_t", "id"));
                                })
                        .on("postgresql")
                        .having("insert into t values (1)", "select nextval('s')")
                        .keeping("select id from t")
                        .works("insert into t default values"),
                Combination.of(
                                "text_becomes_array_and_number_double",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", integer())
                                                .column("d", decimal(10, 2))
                                                .column("at", timestamp(6))),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("a", decimal(12, 0))
                                                .column("d", doublePrecision())
                                                .column("at", timestamp(3))))
                        .having("insert into t values (1, 1.25, '2026-01-01 00:00:00')")
                        .keeping("select a from t"));
    }

    private static void computed(Operations op, ColumnSpec type, String expression, ColumnSpec computed) {
        op.createTable(
                "t",
                t -> t.column("a", type)
                        .column("b", type)
                        .column("c", computed.generatedStored(expression))
                        .unique("uq", "c")
                        .check("ck", "c > 0"));
        op.createIndex("t", index("ix").on("a").where("c > 1"));
    }

    private static void collated(Operations op, String collation) {
        op.createTable(
                "u",
                t -> t.column("code", varchar(9).collate(collation).notNull()).primaryKey("pk_u", "code"));
        op.createTable(
                "t",
                t -> t.column("code", varchar(9).collate(collation))
                        .unique("uq", "code")
                        .foreignKey("fk", "code", references("u", "code")));
    }
}
