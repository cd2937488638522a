package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.Operations;
import java.util.List;
import java.util.function.Consumer;

/** One kind of object takes the name of another that goes in the same revision. */
final class NamesakeCombinations {

    private NamesakeCombinations() {}

    static List<Combination> all() {
        return List.of(
                of(
                        "sequence_gives_its_name_to_a_table",
                        op -> op.createSequence("n", 1, 1),
                        NamesakeCombinations::table),
                of(
                        "table_gives_its_name_to_a_sequence",
                        NamesakeCombinations::table,
                        op -> op.createSequence("n", 1, 1)),
                of(
                                "sequence_of_a_default_gives_its_name_to_a_table",
                                op -> {
                                    op.createSequence("n", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "id", bigint().notNull().defaultExpression("nextval('n')")));
                                },
                                op -> {
                                    table(op);
                                    op.createTable("t", t -> t.column("id", bigint().notNull()));
                                })
                        .on("postgresql")
                        .having("insert into t default values"),
                of(
                                "table_gives_its_name_to_the_sequence_of_a_default",
                                op -> {
                                    table(op);
                                    op.createTable("t", t -> t.column("id", bigint().notNull()));
                                },
                                op -> {
                                    op.createSequence("n", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                    "id", bigint().notNull().defaultExpression("nextval('n')")));
                                })
                        .on("postgresql")
                        .having("insert into t values (7)")
                        .keeping("select id from t"),
                of(
                                "enumeration_of_a_column_that_changes_gives_its_name_to_a_table",
                                op -> {
                                    op.createEnumType("n", "1", "2");
                                    op.createTable("t", t -> t.column("s", namedEnum("n", "1", "2")));
                                },
                                op -> {
                                    op.createTable("t", t -> t.column("s", varchar(9)));
                                    table(op);
                                    op.createTable(
                                            "a",
                                            t -> t.column("n_id", bigint())
                                                    .foreignKey("fk_a", "n_id", references("n", "id")));
                                })
                        .having("insert into t values ('1')")
                        .keeping("select s from t"),
                of(
                                "enumeration_gives_its_name_to_a_sequence",
                                op -> {
                                    op.createEnumType("n", "A", "B");
                                    op.createTable(
                                            "t", t -> t.column("x", integer()).column("s", namedEnum("n", "A", "B")));
                                },
                                op -> {
                                    op.createSequence("n", 1, 1);
                                    op.createTable("t", t -> t.column("x", integer()));
                                })
                        .having("insert into t values (1, 'A')")
                        .keeping("select x from t"),
                of(
                                "enumeration_of_a_column_that_goes_gives_its_name_to_a_table",
                                op -> {
                                    op.createEnumType("n", "A", "B");
                                    op.createTable(
                                            "t", t -> t.column("x", integer()).column("s", namedEnum("n", "A", "B")));
                                },
                                op -> {
                                    op.createTable("t", t -> t.column("x", integer()));
                                    table(op);
                                })
                        .having("insert into t values (1, 'A')")
                        .keeping("select x from t"),
                of(
                        "enumeration_of_a_table_that_goes_gives_its_name_to_a_table",
                        op -> {
                            op.createEnumType("n", "A", "B");
                            op.createTable("t", t -> t.column("x", integer()).column("s", namedEnum("n", "A", "B")));
                        },
                        op -> table(op)),
                of("table_gives_its_name_to_an_enumeration", NamesakeCombinations::table, op -> {
                    op.createEnumType("n", "A", "B");
                    op.createTable("t", t -> t.column("s", namedEnum("n", "A", "B")));
                }),
                of("sequence_gives_its_name_to_an_enumeration", op -> op.createSequence("n", 1, 1), op -> {
                    op.createEnumType("n", "A", "B");
                    op.createTable("t", t -> t.column("s", namedEnum("n", "A", "B")));
                }),
                of("index_gives_its_name_to_a_table", op -> op.createTable("t", t -> t.column("x", integer())), op -> {
                    op.createTable("t", t -> t.column("x", integer()));
                    table(op);
                }),
                of(
                        "index_and_table_change_names",
                        op -> {
                            op.createTable("t", t -> t.column("x", integer()));
                            op.createIndex("n", "t", "x");
                        },
                        op -> {
                            op.createTable("t", t -> t.column("x", integer()));
                            table(op);
                        }),
                of(
                        "table_gives_its_name_to_an_index",
                        op -> {
                            op.createTable("t", t -> t.column("x", integer()));
                            table(op);
                        },
                        op -> {
                            op.createTable("t", t -> t.column("x", integer()));
                            op.createIndex("n", "t", "x");
                        }));
    }

    private static Combination of(String name, Consumer<Operations> before, Consumer<Operations> after) {
        return Combination.of(name, before, after);
    }

    private static void table(Operations op) {
        op.createTable("n", t -> t.column("id", bigint().notNull()).primaryKey("pk_n", "id"));
    }
}
