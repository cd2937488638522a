package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.Operations;
import java.util.List;

/** Constraints and indexes that become each other, or lead elsewhere. */
final class ConstraintCombinations {

    private ConstraintCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "unique_becomes_an_index_of_the_same_name",
                                op -> op.createTable(
                                        "u", t -> t.column("a", integer()).unique("q", "a")),
                                op -> {
                                    op.createTable("u", t -> t.column("a", integer()));
                                    op.createIndex("q", "u", "a");
                                })
                        .having("insert into u values (1), (2)")
                        .keeping("select a from u order by 1"),
                Combination.of(
                                "unique_turns_round_under_a_foreign_key",
                                op -> unique(op, "q", "a", "b"),
                                op -> unique(op, "q2", "b", "a"))
                        .having("insert into u values (1, 2)", "insert into t values (1, 2)")
                        .keeping("select a, b from t"),
                Combination.of(
                                "index_becomes_a_unique_of_the_same_name_with_a_column_that_is_filled",
                                op -> {
                                    op.createTable("u", t -> t.column("a", integer()));
                                    op.createIndex("q", "u", "a");
                                },
                                op -> op.createTable(
                                        "u",
                                        t -> t.column("a", integer().notNull())
                                                .column("b", integer().notNull())
                                                .unique("q", "a", "b")))
                        .having("insert into u values (1), (null)")
                        .filling("u.a", "5")
                        .filling("u.b", "coalesce(a, 5)")
                        .keeping("select count(*) from u"),
                Combination.of(
                                "names_of_keys_and_indexes_go_to_another_table",
                                op -> named(op, "a", "b"),
                                op -> named(op, "b", "a"))
                        .having("insert into a values (1)", "insert into b values (1)")
                        .keeping("select x from a")
                        .keeping("select x from b"),
                Combination.of(
                                "foreign_key_goes_to_another_table_and_the_old_one_goes",
                                op -> {
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", integer().notNull())
                                                    .primaryKey("pk_u", "id"));
                                    op.createTable(
                                            "t",
                                            t -> t.column("p", integer())
                                                    .column("k", integer().notNull())
                                                    .primaryKey("pk_t", "k")
                                                    .foreignKey("fk", "p", references("u", "id")));
                                },
                                op -> {
                                    op.createTable(
                                            "v",
                                            t -> t.column("id", varchar(20).notNull())
                                                    .primaryKey("pk_v", "id"));
                                    op.createTable(
                                            "t",
                                            t -> t.column("p", varchar(20))
                                                    .column("k", bigint().identity())
                                                    .primaryKey("pk_t", "k")
                                                    .foreignKey("fk", "p", references("v", "id")));
                                })
                        .having("insert into t values (null, 4)")
                        .keeping("select k from t")
                        .works("insert into t (p) values (null)"));
    }

    private static void unique(Operations op, String name, String first, String second) {
        op.createTable("u", t -> t.column("a", integer()).column("b", integer()).unique(name, first, second));
        op.createTable(
                "t",
                t -> t.column("a", integer())
                        .column("b", integer())
                        .foreignKey("fk", List.of(first, second), references("u", first, second)));
    }

    private static void named(Operations op, String with, String without) {
        op.createTable(with, t -> t.column("x", integer()).unique("q", "x").check("c", "x > 0"));
        op.createTable(without, t -> t.column("x", integer()));
        op.createIndex("i", with, "x");
    }
}
