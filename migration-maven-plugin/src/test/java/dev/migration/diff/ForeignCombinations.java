package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.Operations;
import dev.migration.schema.ReferentialAction;
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
                        .works("update u set b = 'R'"),
                withPointer("trigger_of_another_table_on_a_renamed_one")
                        .on("sqlite")
                        .having(
                                "create trigger tr after insert on p begin update t set a = 'R' where id = new.t_id; end")
                        .works("insert into p (t_id) values (1)")
                        .keeping("select count(*) from sqlite_master where type = 'trigger'"),
                withPointer("view_with_a_trigger_on_a_renamed_table")
                        .on("sqlite")
                        .having(
                                "create view v as select t.id, t.a as x, p.t_id from t left join p on p.t_id = t.id",
                                "create trigger tv instead of insert on v begin insert into t (id, a) values (new.id,"
                                        + " new.x); end")
                        .works("insert into v (id, x) values (77, 'P')")
                        .keeping("select * from v"),
                withPointer("rebuild_with_foreign_keys_off")
                        .on("sqlite")
                        .having("pragma foreign_keys = off")
                        .keeping("pragma foreign_keys"),
                withPointer("rebuild_with_foreign_keys_on").on("sqlite").keeping("pragma foreign_keys"),
                withPointer("rebuild_with_the_old_way_of_renaming")
                        .on("sqlite")
                        .having("pragma legacy_alter_table = on")
                        .keeping("pragma legacy_alter_table"),
                withPointer("policies_grants_and_comments_on_a_renamed_table")
                        .on("postgresql")
                        .having(
                                "create materialized view m as select id from t",
                                "create policy own on t using (id > 0)",
                                "grant select (a) on t to public",
                                "comment on constraint pk_t on t is 'key'")
                        .keeping("select id from m")
                        .keeping("select count(*) from pg_policy")
                        .keeping("select count(*) from pg_attribute where attacl is not null and attname in ('a', 'b')")
                        .keeping("select description from pg_description where description = 'key'"));
    }

    private static Combination withPointer(String name) {
        return Combination.of(
                        name,
                        op -> {
                            op.createTable(
                                    "t",
                                    t -> t.column("id", integer().notNull())
                                            .column("a", enumOf("P", "R"))
                                            .primaryKey("pk_t", "id"));
                            pointer(op, "t");
                        },
                        op -> {
                            op.createTable(
                                    "u",
                                    t -> t.column("id", integer().notNull())
                                            .column("b", enumOf("P", "R", "S"))
                                            .column("n", integer().notNull().defaultValue(3))
                                            .primaryKey("pk_u", "id")
                                            .check("ck_u", "n > 0"));
                            pointer(op, "u");
                        })
                .told("t:u", "t.a:b")
                .having("insert into t values (1, 'P')", "insert into p values (1)")
                .keeping("select id, a from t", "select id, b from u")
                .keeping("select t_id from p");
    }

    private static void pointer(Operations op, String target) {
        op.createTable(
                "p",
                t -> t.column("t_id", integer())
                        .foreignKey("fk_p", "t_id", references(target, "id").onDelete(ReferentialAction.CASCADE)));
    }
}
