package dev.migration.diff;

import static dev.migration.ColumnTypes.arrayOf;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.references;

import dev.migration.Operations;
import java.util.List;

/** Enumerations whose values change under what uses them. */
final class EnumCombinations {

    private EnumCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "value_goes_under_default_check_index_and_computed_column",
                                op -> used(op, List.of("A", "B", "C"), "A"),
                                op -> used(op, List.of("A", "B"), "B"))
                        .having("insert into t (id, m) values (1, 'A'), (2, 'B')")
                        .keeping("select id, m from t order by 1")
                        .works("insert into t (id) values (9)"),
                Combination.of(
                                "value_comes_and_is_the_default",
                                op -> used(op, List.of("A", "B"), "A"),
                                op -> used(op, List.of("A", "B", "C"), "C"))
                        .having("insert into t (id, m) values (1, 'A'), (2, 'B')")
                        .keeping("select id, m from t order by 1")
                        .works("insert into t (id) values (9)"),
                Combination.of(
                                "type_is_another_of_other_values",
                                op -> {
                                    op.createEnumType("mood", "A", "B");
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "m",
                                                    namedEnum("mood", "A", "B")
                                                            .notNull()
                                                            .defaultValue("A")));
                                },
                                op -> {
                                    op.createEnumType("humour", "A", "B", "C");
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "m",
                                                    namedEnum("humour", "A", "B", "C")
                                                            .notNull()
                                                            .defaultValue("C")));
                                })
                        .having("insert into t values ('A'), ('B')")
                        .keeping("select m from t order by 1")
                        .works("insert into t default values"),
                Combination.of(
                                "column_is_renamed_and_value_comes_as_default",
                                op -> {
                                    op.createEnumType("mood", "A", "B");
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "m",
                                                    namedEnum("mood", "A", "B")
                                                            .notNull()
                                                            .defaultValue("A")));
                                },
                                op -> {
                                    op.createEnumType("mood", "Z", "A", "B");
                                    op.createTable(
                                            "u",
                                            t -> t.column(
                                                            "n",
                                                            namedEnum("mood", "Z", "A", "B")
                                                                    .notNull()
                                                                    .defaultValue("Z"))
                                                    .column(
                                                            "o",
                                                            namedEnum("mood", "Z", "A", "B")
                                                                    .notNull()));
                                })
                        .told("t:u", "t.m:n")
                        .filling("u.o", "'Z'")
                        .having("insert into t values ('A'), ('B')")
                        .keeping("select m from t order by 1", "select n from u order by 1"),
                Combination.of(
                                "enumeration_becomes_native_and_values_change",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column(
                                                "m", enumOf("A", "B").notNull().defaultValue("A"))),
                                op -> {
                                    op.createEnumType("mood", "A", "B", "C");
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "m",
                                                    namedEnum("mood", "A", "B", "C")
                                                            .notNull()
                                                            .defaultValue("B")));
                                })
                        .having("insert into t values ('A'), ('B')")
                        .keeping("select m from t order by 1")
                        .works("insert into t default values"),
                Combination.of(
                                "enumeration_array_loses_a_value",
                                op -> {
                                    op.createEnumType("mood", "A", "B", "C");
                                    op.createTable(
                                            "t",
                                            t -> t.column("m", arrayOf(namedEnum("mood", "A", "B", "C")))
                                                    .column(
                                                            "k",
                                                            namedEnum("mood", "A", "B", "C")
                                                                    .notNull())
                                                    .primaryKey("pk_t", "k"));
                                },
                                op -> {
                                    op.createEnumType("mood", "A", "D", "B");
                                    op.createTable(
                                            "t",
                                            t -> t.column("m", arrayOf(namedEnum("mood", "A", "D", "B")))
                                                    .column(
                                                            "k",
                                                            namedEnum("mood", "A", "D", "B")
                                                                    .notNull()
                                                                    .defaultValue("D"))
                                                    .primaryKey("pk_t", "k"));
                                })
                        .on("postgresql")
                        .having("insert into t values ('{A,B}', 'A')")
                        .keeping("select m, k from t"),
                Combination.of(
                                "enumeration_in_a_unique_key_with_a_foreign_key",
                                op -> keyed(op, "A", "B", "C"),
                                op -> keyed(op, "B", "A"))
                        .having("insert into u values ('A')", "insert into t values ('A')")
                        .keeping("select m from t"));
    }

    private static void used(Operations op, List<String> values, String value) {
        String[] all = values.toArray(String[]::new);
        op.createEnumType("mood", all);
        op.createTable(
                "t",
                t -> t.column("id", integer().notNull())
                        .column("m", namedEnum("mood", all).notNull().defaultValue(value))
                        .column("g", bool().generatedStored("m = '" + value + "'"))
                        .primaryKey("pk_t", "id")
                        .check("ck", "m <> '" + value + "' or id > 0"));
        op.createIndex("t", index("ix").on("id").where("m = '" + value + "'"));
        op.createIndex("t", index("im").on("m", "id").unique());
    }

    private static void keyed(Operations op, String... values) {
        op.createEnumType("mood", values);
        op.createTable(
                "u", t -> t.column("m", namedEnum("mood", values).notNull()).primaryKey("pk_u", "m"));
        op.createTable(
                "t",
                t -> t.column("m", namedEnum("mood", values))
                        .unique("uq", "m")
                        .foreignKey("fk", "m", references("u", "m")));
    }
}
