package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.Operations;
import java.util.List;

/** Tables that move to another schema, and names that change places. */
final class MoveCombinations {

    private MoveCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "table_moves_to_a_new_schema_with_all_that_is_on_it",
                                op -> moving(op, "", "t"),
                                op -> moving(op, "b.", "t"))
                        .on("postgresql")
                        .told("t:b.t", "p:b.p", "t_seq:b.t_seq")
                        .having("insert into t (x, s) values (1, 'A'), (2, 'B')", "insert into p values (2)")
                        .keeping("select id, x, s from t order by 1", "select id, x, s from b.t order by 1")
                        .works("insert into b.t (x) values (3)"),
                Combination.of(
                                "table_moves_from_one_schema_to_another_and_is_renamed",
                                op -> moving(op, "a.", "t"),
                                op -> moving(op, "b.", "u"))
                        .on("postgresql")
                        .told("a.t:b.u", "a.p:b.p", "a.t_seq:b.u_seq")
                        .having("insert into a.t (x, s) values (1, 'A'), (2, 'B')", "insert into a.p values (2)")
                        .keeping("select id, x, s from a.t order by 1", "select id, x, s from b.u order by 1")
                        .works("insert into b.u (x) values (3)"),
                Combination.of(
                                "only_the_target_of_a_foreign_key_moves",
                                op -> pointing(op, "t"),
                                op -> pointing(op, "b.t"))
                        .on("postgresql")
                        .told("t:b.t")
                        .having("insert into t values (1)", "insert into p values (1)")
                        .keeping("select t_id from p"),
                Combination.of("columns_change_places", op -> swapped(op, "a", "b"), op -> swapped(op, "b", "a"))
                        .told("t.a:b", "t.b:a")
                        .having("insert into t (a, b) values (1, 'x')")
                        .keeping("select a, b from t", "select b, a from t"),
                Combination.of("columns_move_up_in_a_chain", op -> swapped(op, "a", "b"), op -> swapped(op, "b", "c"))
                        .told("t.a:b", "t.b:c")
                        .having("insert into t (a, b) values (1, 'x')")
                        .keeping("select a, b from t", "select b, c from t"),
                Combination.of("tables_change_places", op -> two(op, "a", "b"), op -> two(op, "b", "a"))
                        .told("a:b", "b:a")
                        .having(
                                "insert into a (x) values (1)",
                                "insert into b (y) values ('x')",
                                "insert into p values (1, 1)")
                        .keeping("select x from a", "select x from b")
                        .keeping("select y from b", "select y from a")
                        .keeping("select * from p"),
                Combination.of("tables_move_up_in_a_chain", op -> two(op, "a", "b"), op -> two(op, "b", "c"))
                        .told("a:b", "b:c")
                        .having(
                                "insert into a (x) values (1)",
                                "insert into b (y) values ('x')",
                                "insert into p values (1, 1)")
                        .keeping("select x from a", "select x from b")
                        .keeping("select y from b", "select y from c")
                        .keeping("select * from p"),
                Combination.of("table_takes_the_name_of_one_that_goes", op -> two(op, "a", "b"), op -> {
                            op.createTable(
                                    "b",
                                    t -> t.column("id", bigint().identity())
                                            .column("x", integer())
                                            .primaryKey("pk_b", "id")
                                            .unique("uq_b", "x"));
                            op.createTable(
                                    "p",
                                    t -> t.column("a_id", bigint())
                                            .foreignKey("fk_p_a", "a_id", references("b", "id")));
                        })
                        .told("a:b")
                        .having("insert into a (x) values (1)", "insert into p values (1, null)")
                        .keeping("select x from a", "select x from b"),
                Combination.of(
                                "column_takes_the_name_of_one_that_goes",
                                op -> swapped(op, "a", "b"),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("b", integer())
                                                .unique("uq_t_b", "b")
                                                .check("ck_t_b", "b > 0")))
                        .told("t.a:b")
                        .having("insert into t (a, b) values (1, 'x')")
                        .filling("t.b_old", "'x'")
                        .keeping("select a from t", "select b from t"),
                Combination.of("table_is_renamed_and_another_comes_in_its_place", op -> two(op, "a", "b"), op -> {
                            two(op, "a", "b");
                            op.createTable(
                                    "a_old",
                                    t -> t.column("id", bigint().identity())
                                            .column("x", integer())
                                            .primaryKey("pk_a_old", "id")
                                            .unique("uq_a_old", "x"));
                        })
                        .told("a:a_old")
                        .having("insert into a (x) values (1)")
                        .keeping("select x from a", "select x from a_old"));
    }

    private static void swapped(Operations op, String number, String word) {
        op.createTable(
                "t",
                t -> t.column("id", bigint().identity())
                        .column(number, integer())
                        .column(word, varchar(9).notNull())
                        .primaryKey("pk_t", "id")
                        .unique("uq_t_" + number, number)
                        .check("ck_t_" + number, number + " > 0")
                        .column("g", integer().generatedStored(number + " + 1")));
        op.createIndex("t", index("ix_t_" + word).on(word).where(word + " <> 'z'"));
    }

    private static void two(Operations op, String one, String other) {
        op.createTable(
                one,
                t -> t.column("id", bigint().identity())
                        .column("x", integer())
                        .primaryKey("pk_" + one, "id")
                        .unique("uq_" + one, "x"));
        op.createTable(
                other,
                t -> t.column("id", bigint().identity())
                        .column("y", varchar(9))
                        .primaryKey("pk_" + other, "id")
                        .check("ck_" + other, "y <> ''"));
        op.createTable(
                "p",
                t -> t.column("a_id", bigint())
                        .column("b_id", bigint())
                        .foreignKey("fk_p_a", "a_id", references(one, "id"))
                        .foreignKey("fk_p_b", "b_id", references(other, "id")));
    }

    private static void pointing(Operations op, String target) {
        op.createTable(target, t -> t.column("id", bigint().notNull()).primaryKey("pk_t", "id"));
        op.createTable("p", t -> t.column("t_id", bigint()).foreignKey("fk_p", "t_id", references(target, "id")));
    }

    private static void moving(Operations op, String schema, String table) {
        op.createSequence(schema + table + "_seq", 1, 50);
        op.createTable(
                schema + table,
                t -> t.column("id", bigint().identity())
                        .column("x", integer())
                        .column("s", enumOf("A", "B"))
                        .column("g", integer().generatedStored("x + 1"))
                        .primaryKey("pk_" + table, "id")
                        .unique("uq_" + table, "x")
                        .check("ck_" + table, "x > 0"));
        op.createIndex(schema + table, index("ix_" + table).on("x").where("x > 1"));
        op.createTable(
                schema + "p",
                t -> t.column("t_id", bigint()).foreignKey("fk_p", "t_id", references(schema + table, "id")));
    }
}
