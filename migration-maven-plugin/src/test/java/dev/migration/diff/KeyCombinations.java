package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.schema.Identity;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import java.util.function.Consumer;

/** Keys, and what points at them. */
final class KeyCombinations {

    private KeyCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "identity_grows_under_its_foreign_keys",
                                op -> family(op, integer().identity(), integer()),
                                op -> family(op, bigint().identity(), bigint()))
                        .having(NUMBERED_FAMILY)
                        .keeping("select id, name from u order by id")
                        .keeping("select u_id from t order by 1")
                        .works("insert into u (name) values ('next')"),
                Combination.of(
                                "number_becomes_text_under_its_foreign_keys",
                                op -> family(op, integer().notNull(), integer()),
                                op -> family(op, varchar(36).notNull(), varchar(36)))
                        .having(FAMILY)
                        .keeping("select id, name from u order by id")
                        .keeping("select u_id from t order by 1"),
                Combination.of(
                                "identity_becomes_text_under_its_foreign_keys",
                                op -> family(op, integer().identity(), integer()),
                                op -> family(op, varchar(36).notNull(), varchar(36)))
                        .having(NUMBERED_FAMILY)
                        .keeping("select id, name from u order by id")
                        .keeping("select u_id from t order by 1"),
                Combination.of(
                                "key_is_renamed_and_retyped_at_once",
                                op -> family(op, integer().identity(), integer()),
                                op -> {
                                    op.createTable(
                                            "u",
                                            t -> t.column("uid", bigint().identity())
                                                    .column("name", varchar(20))
                                                    .primaryKey("pk_u", "uid"));
                                    op.createTable(
                                            "t",
                                            t -> t.column("owner", bigint().notNull())
                                                    .column("n", integer().notNull())
                                                    .primaryKey("pk_t", "owner", "n")
                                                    .foreignKey("fk_t_owner", "owner", references("u", "uid")));
                                    op.createTable(
                                            "w",
                                            t -> t.column("owner", bigint())
                                                    .column("n", integer())
                                                    .foreignKey(
                                                            "fk_w",
                                                            List.of("owner", "n"),
                                                            references("t", "owner", "n")));
                                })
                        .told("u.id:uid", "t.u_id:owner", "w.u_id:owner")
                        .having(NUMBERED_FAMILY)
                        .keeping("select id, name from u order by id", "select uid, name from u order by uid")
                        .keeping("select u_id, n from w", "select owner, n from w")
                        .works("insert into u (name) values ('next')"),
                Combination.of(
                                "key_moves_to_another_column",
                                op -> crossed(op, "id", "code"),
                                op -> crossed(op, "code", "id"))
                        .having("insert into u values (1, 'a'), (2, 'b')", "insert into t values (1, 'b'), (2, 'a')")
                        .keeping("select * from u order by 1")
                        .keeping("select * from t order by 1"),
                Combination.of(
                                "foreign_keys_go_from_the_key_to_a_new_unique",
                                op -> pointed(op, "id", t -> {}),
                                op -> pointed(op, "code", t -> t.unique("uq_u_code", "code")))
                        .having("insert into u values (1, 1), (2, 2)", "insert into t values (1), (2)")
                        .keeping("select * from u order by 1")
                        .keeping("select * from t order by 1"),
                Combination.of("composite_key_gets_a_column", op -> composite(op, false), op -> composite(op, true))
                        .having("insert into u values (1, 1), (1, 2)", "insert into t values (1, 1), (1, 2)")
                        .filling("u.c", "7")
                        .filling("t.c", "7")
                        .keeping("select a, b from u order by 1, 2")
                        .keeping("select a, b from t order by 1, 2"),
                Combination.of("composite_key_turns_round", op -> order(op, "a", "b"), op -> order(op, "b", "a"))
                        .having("insert into u values (1, 2)", "insert into t values (1, 2)")
                        .keeping("select a, b from u")
                        .keeping("select a, b from t"),
                Combination.of(
                                "surrogate_key_comes",
                                op -> op.createTable(
                                        "u",
                                        t -> t.column("code", varchar(20).notNull())
                                                .primaryKey("pk_u", "code")),
                                op -> op.createTable(
                                        "u",
                                        t -> t.column("id", bigint().identity())
                                                .column("code", varchar(20).notNull())
                                                .primaryKey("pk_u", "id")
                                                .unique("uq_u", "code")))
                        .having("insert into u values ('a'), ('b')")
                        .keeping("select code from u order by 1")
                        .works("insert into u (code) values ('c')"),
                Combination.of(
                                "cycle_with_required_columns_comes",
                                op -> {
                                    op.createTable(
                                            "a",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_a", "id"));
                                    op.createTable(
                                            "b",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_b", "id"));
                                },
                                KeyCombinations::cycle)
                        .having("insert into a values (1)", "insert into b values (1)")
                        .filling("a.b_id", "1")
                        .filling("b.a_id", "1")
                        .keeping("select id from a")
                        .keeping("select id from b"),
                Combination.of(
                                "cycle_with_required_columns_goes_with_one_table",
                                KeyCombinations::cycle,
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("id", bigint().notNull()).primaryKey("pk_a", "id")))
                        .filling("a.b_id", "1")
                        .filling("b.a_id", "1"),
                Combination.of(
                                "self_reference_of_a_retyped_key",
                                op -> self(op, integer(), false),
                                op -> self(op, varchar(30), true))
                        .having("insert into u values (1, null), (2, 1), (3, 2)")
                        .keeping("select id, parent from u order by 1"),
                Combination.of(
                                "identity_goes_to_another_table",
                                op -> {
                                    op.createTable(
                                            "a",
                                            t -> t.column("id", bigint().identity())
                                                    .primaryKey("pk_a", "id"));
                                    op.createTable(
                                            "b",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_b", "id"));
                                },
                                op -> {
                                    op.createTable(
                                            "a",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_a", "id"));
                                    op.createTable(
                                            "b",
                                            t -> t.column("id", bigint().identity())
                                                    .column("x", integer())
                                                    .primaryKey("pk_b", "id"));
                                })
                        .having("insert into a (id) values (41)", "insert into b values (41)")
                        .keeping("select id from a")
                        .keeping("select id from b")
                        .works("insert into b (x) values (1)"),
                Combination.of(
                                "identity_options_change",
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("id", bigint().identity())
                                                .column("x", integer())
                                                .primaryKey("pk_a", "id")),
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("id", integer().identity(new Identity(true, 1, 50)))
                                                .column("x", integer())
                                                .primaryKey("pk_a", "id")))
                        .having("insert into a (x) values (1), (2), (3)")
                        .keeping("select id, x from a order by 1")
                        .works("insert into a (x) values (9)"),
                Combination.of(
                                "primary_key_changes_its_name_and_column",
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("id", integer().notNull())
                                                .column("no", integer().notNull())
                                                .primaryKey("pk_a", "id")),
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("id", integer().notNull())
                                                .column("no", bigint().identity())
                                                .primaryKey("a_pkey", "no")))
                        .having("insert into a values (1, 5), (2, 6)")
                        .keeping("select id, no from a order by 1")
                        .works("insert into a (id) values (9)"));
    }

    private static final String[] FAMILY = {
        "insert into u (id, name) values (1, 'one'), (2, 'two')",
        "insert into t values (1, 1), (2, 1)",
        "insert into w values (2, 1), (null, null)"
    };

    private static final String[] NUMBERED_FAMILY = {
        "insert into u (name) values ('one'), ('two')",
        "insert into t values (1, 1), (2, 1)",
        "insert into w values (2, 1), (null, null)"
    };

    private static void family(Operations op, ColumnSpec key, ColumnSpec pointer) {
        op.createTable("u", t -> t.column("id", key).column("name", varchar(20)).primaryKey("pk_u", "id"));
        op.createTable(
                "t",
                t -> t.column("u_id", pointer)
                        .column("n", integer().notNull())
                        .primaryKey("pk_t", "u_id", "n")
                        .foreignKey("fk_t_u_id", "u_id", references("u", "id")));
        op.createTable(
                "w",
                t -> t.column("u_id", pointer)
                        .column("n", integer())
                        .foreignKey("fk_w", List.of("u_id", "n"), references("t", "u_id", "n")));
    }

    private static void crossed(Operations op, String key, String other) {
        op.createTable(
                "u",
                t -> t.column("id", bigint().notNull())
                        .column("code", varchar(20).notNull())
                        .primaryKey("pk_u", key)
                        .unique("uq_u", other));
        op.createTable(
                "t",
                t -> t.column("u_id", bigint())
                        .column("u_code", varchar(20))
                        .foreignKey("fk_id", "u_id", references("u", "id"))
                        .foreignKey("fk_code", "u_code", references("u", "code")));
    }

    private static void pointed(Operations op, String target, Consumer<TableBuilder> more) {
        op.createTable(
                "u",
                t -> more.accept(t.column("id", bigint().notNull())
                        .column("code", bigint().notNull())
                        .primaryKey("pk_u", "id")));
        op.createTable("t", t -> t.column("p", bigint()).foreignKey("fk", "p", references("u", target)));
    }

    private static void composite(Operations op, boolean third) {
        op.createTable("u", t -> {
            t.column("a", integer().notNull()).column("b", integer().notNull());
            if (third) {
                t.column("c", integer().notNull()).primaryKey("pk_u", "a", "b", "c");
            } else {
                t.primaryKey("pk_u", "a", "b");
            }
        });
        op.createTable("t", t -> {
            t.column("a", integer()).column("b", integer());
            if (third) {
                t.column("c", integer().notNull())
                        .foreignKey("fk", List.of("a", "b", "c"), references("u", "a", "b", "c"));
            } else {
                t.foreignKey("fk", List.of("a", "b"), references("u", "a", "b"));
            }
        });
    }

    private static void order(Operations op, String first, String second) {
        op.createTable(
                "u",
                t -> t.column("a", integer().notNull())
                        .column("b", integer().notNull())
                        .primaryKey("pk_u", first, second));
        op.createTable(
                "t",
                t -> t.column("a", integer())
                        .column("b", integer())
                        .foreignKey("fk", List.of(first, second), references("u", first, second)));
    }

    private static void cycle(Operations op) {
        op.createTable(
                "a",
                t -> t.column("id", bigint().notNull())
                        .column("b_id", bigint().notNull())
                        .primaryKey("pk_a", "id"));
        op.createTable(
                "b",
                t -> t.column("id", bigint().notNull())
                        .column("a_id", bigint().notNull())
                        .primaryKey("pk_b", "id")
                        .foreignKey("fk_b", "a_id", references("a", "id")));
        op.addForeignKey("fk_a", "a", "b_id", references("b", "id"));
    }

    private static void self(Operations op, ColumnSpec type, boolean cascade) {
        op.createTable(
                "u",
                t -> t.column("id", type.notNull())
                        .column("parent", cascade ? varchar(30) : integer())
                        .primaryKey("pk_u", "id")
                        .foreignKey(
                                "fk_u",
                                "parent",
                                cascade
                                        ? references("u", "id").onDelete(ReferentialAction.CASCADE)
                                        : references("u", "id")));
    }
}
