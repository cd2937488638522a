package dev.migration.diff;

import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.diff.Scenario.change;
import static dev.migration.diff.Scenario.same;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Indexes and unique constraints. */
final class IndexScenarios {

    /** Expressions of an index and what they become. */
    private static final String[][] OTHER = {
        {"lower(c)", "upper(c)"},
        {"lower(c)", "lower(c || 'a')"},
        {"lower(c)", "length(c)"},
        {"a + b", "a - b"},
        {"a + b", "b + a"},
        {"a + 1", "a + 2"},
        {"a * (b + 1)", "a * b + 1"},
        {"coalesce(a, 0)", "coalesce(a, b)"},
        {"coalesce(a, 0)", "coalesce(b, 0)"},
        {"coalesce(c, 'x')", "coalesce(c, 'X')"},
        {"coalesce(c, 'x')", "coalesce(c, 'x ')"},
        {"nullif(a, 0)", "nullif(a, 1)"},
        {"abs(a)", "abs(-a)"},
        {"case when a > 0 then 1 else 0 end", "case when a > 0 then 1 else 2 end"},
        {"cast(a as varchar(5))", "cast(b as varchar(5))"},
        {"a % 2", "a % 3"},
    };

    /** Expressions and other ways to write them. */
    private static final String[][] LAID_OUT = {
        {"lower(c)", "LOWER( c )"},
        {"lower(c)", "((lower(C)))"},
        {"a + 1", "A+1"},
        {"coalesce(c, 'x')", "coalesce(c,'x')"},
        {"case when a > 0 then 1 else 0 end", "CASE WHEN a>0 THEN 1\n  ELSE 0 END"},
    };

    private IndexScenarios() {}

    static List<Scenario> all() {
        List<Scenario> all = new ArrayList<>();
        all.addAll(indexes());
        all.addAll(uniques());
        all.addAll(tables());
        Stream.of(OTHER)
                .map(pair -> expressions(pair, "drop index ix_t of t", "create index ix_t on t"))
                .forEach(all::add);
        Stream.of(LAID_OUT).map(IndexScenarios::expressions).forEach(all::add);
        return all;
    }

    private static Scenario expressions(String[] pair, String... lines) {
        return change(
                pair[0] + " to " + pair[1],
                op -> op.createIndex("t", index("ix_t").onExpression(pair[0])),
                op -> op.createIndex("t", index("ix_t").onExpression(pair[1])),
                lines);
    }

    private static List<Scenario> indexes() {
        return List.of(
                change(
                        "an index gives way to a unique constraint",
                        op -> op.createIndex("ix_a", "t", "a"),
                        op -> op.addUnique("uq_a", "t", "a"),
                        "drop index ix_a of t",
                        "add constraint uq_a to t"),
                same("a unique index stays", op -> op.createUniqueIndex("ix_a", "t", "a")),
                change(
                        "an index becomes unique",
                        op -> op.createIndex("ix_a", "t", "a"),
                        op -> op.createUniqueIndex("ix_a", "t", "a"),
                        "drop index ix_a of t",
                        "create unique index ix_a on t"),
                change(
                        "an index has another column",
                        op -> op.createIndex("ix", "t", "a"),
                        op -> op.createIndex("ix", "t", "b"),
                        "drop index ix of t",
                        "create index ix on t"),
                change(
                        "an index has another order",
                        op -> op.createIndex("ix", "t", "a", "b"),
                        op -> op.createIndex("ix", "t", "b", "a"),
                        "drop index ix of t",
                        "create index ix on t"),
                change(
                        "an index is called as its column",
                        op -> {},
                        op -> op.createIndex("a", "t", "a"),
                        "create index a on t"),
                change(
                        "an index that is called as its column goes",
                        op -> op.createIndex("a", "t", "a"),
                        op -> {},
                        "drop index a of t"),
                change(
                        "an index on an expression and one that descends come",
                        op -> {},
                        op -> {
                            op.createIndex(
                                    "t", index("ix_1").onExpression("lower(c)").onDesc("a"));
                            op.createIndex("t", index("ix_2").onDesc("b"));
                        },
                        "create index ix_1 on t",
                        "create index ix_2 on t"),
                same("an index on an expression and one that descends stay", op -> {
                    op.createIndex("t", index("ix_1").onExpression("lower(c)").onDesc("a"));
                    op.createIndex("t", index("ix_2").onDesc("b"));
                }),
                same(
                                "an index that covers columns stays",
                                op -> op.createIndex(
                                        "t",
                                        index("ix").on("a").include("b", "c").where("a > 0")))
                        .on("postgresql"),
                change(
                                "an index on a part of a document",
                                op -> op.createIndex("t", index("ix").onExpression("(cast(c as jsonb) ->> 'k')")),
                                op -> op.createIndex("t", index("ix").onExpression("(cast(c as jsonb) ->> 'other')")),
                                "drop index ix of t",
                                "create index ix on t")
                        .on("postgresql"),
                change(
                                "an index on the same part of a document",
                                op -> op.createIndex("t", index("ix").onExpression("(cast(c as jsonb) ->> 'k')")),
                                op -> op.createIndex("t", index("ix").onExpression("c::jsonb->>'k'")))
                        .on("postgresql"));
    }

    private static List<Scenario> uniques() {
        return List.of(
                same("a unique constraint and an index on one column stay", op -> {
                    op.addUnique("uq_a", "t", "a");
                    op.createIndex("ix_a", "t", "a");
                }),
                change(
                        "a unique constraint has another order",
                        op -> op.addUnique("uq", "t", "a", "b"),
                        op -> op.addUnique("uq", "t", "b", "a"),
                        "drop constraint uq of t",
                        "add constraint uq to t"),
                change(
                        "one of two unique constraints goes",
                        op -> {
                            op.addUnique("uq_a", "t", "a");
                            op.addUnique("uq_b", "t", "b");
                        },
                        op -> op.addUnique("uq_a", "t", "a"),
                        "drop constraint uq_b of t"),
                change(
                        "unique constraints with the same columns are told apart",
                        op -> {
                            op.addUnique("uq_1", "t", "b", "a");
                            op.addUnique("uq_2", "t", "c", "a");
                            op.addUnique("uq_3", "t", "c", "b");
                        },
                        op -> {
                            op.addUnique("uq_1", "t", "b", "a");
                            op.addUnique("uq_3", "t", "c", "b");
                            op.addUnique("uq_4", "t", "a", "b");
                        },
                        "drop constraint uq_2 of t",
                        "add constraint uq_4 to t"));
    }

    private static List<Scenario> tables() {
        return List.of(
                change(
                        "a table comes with its indexes after it",
                        op -> {},
                        op -> {
                            op.createTable(
                                    "n",
                                    t -> t.column("a", integer())
                                            .column("b", integer())
                                            .unique("uq_n", "a"));
                            op.createIndex("ix_n", "n", "b");
                        },
                        "create table n",
                        "create index ix_n on n"),
                change(
                        "a table goes with its indexes",
                        op -> {
                            op.createTable(
                                    "n",
                                    t -> t.column("a", integer())
                                            .column("b", integer())
                                            .unique("uq_n", "a"));
                            op.createIndex("ix_n", "n", "b");
                        },
                        op -> {},
                        "drop table n"));
    }
}
