package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.varchar;

import java.util.List;

/** With views, triggers and kinds of tables that no revision knows. */
final class ForeignCombinations {

    private ForeignCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "view_on_renamed_table_and_column",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", integer().notNull())
                                                .column("a", varchar(9))
                                                .primaryKey("pk_t", "id")),
                                op -> op.createTable(
                                        "u",
                                        t -> t.column("id", integer().notNull())
                                                .column("b", varchar(9))
                                                .primaryKey("pk_u", "id")))
                        .told("t:u", "t.a:b")
                        .having("insert into t (id, a) values (1, 'x')", "create view v as select id, a as c from t")
                        .keeping("select * from v"),
                Combination.of(
                                "view_on_a_table_whose_other_columns_change",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", integer().notNull())
                                                .column("a", varchar(9))
                                                .column("z", integer())
                                                .primaryKey("pk_t", "id")),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", integer().notNull())
                                                .column("a", varchar(9))
                                                .column("y", integer().notNull())
                                                .primaryKey("pk_t", "id")
                                                .check("ck", "y > 0")))
                        .filling("t.y", "1")
                        .having("insert into t (id, a) values (1, 'x')", "create view v as select id, a as c from t")
                        .keeping("select * from v"),
                Combination.of(
                                "trigger_on_renamed_table_and_column",
                                op -> {
                                    op.createTable("log", t -> t.column("x", varchar(9)));
                                    op.createTable(
                                            "t",
                                            t -> t.column("id", integer().notNull())
                                                    .column("a", enumOf("P", "Q"))
                                                    .primaryKey("pk_t", "id"));
                                },
                                op -> {
                                    op.createTable("log", t -> t.column("x", varchar(9)));
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", bigint().notNull())
                                                    .column("b", enumOf("P", "Q", "R"))
                                                    .primaryKey("pk_u", "id"));
                                })
                        .told("t:u", "t.a:b")
                        .on("sqlite")
                        .having(
                                "insert into t values (1, 'P')",
                                "create trigger tr after update of a on t begin insert into log values (new.a); end")
                        .keeping("select id, a from t", "select id, b from u")
                        .works("update u set b = 'R'"));
    }
}
