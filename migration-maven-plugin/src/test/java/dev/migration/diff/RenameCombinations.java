package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.schema.ReferentialAction;
import java.util.List;

/** Renames, with all that uses the name. */
final class RenameCombinations {

    private RenameCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "renamed_and_retyped_with_all_that_is_on_it",
                                op -> full(op, "person", "mail", varchar(40), "p"),
                                op -> full(op, "people", "email", text(), "q"))
                        .told("person:people", "person.mail:email")
                        .having(
                                "insert into person (id, mail, age) values (1, 'a@b', 5), (2, 'c@d', 6)",
                                "insert into child values ('a@b')")
                        .keeping(
                                "select id, mail, size from person order by 1",
                                "select id, email, size from people order by 1")
                        .keeping("select m from child"),
                Combination.of(
                                "renamed_to_a_reserved_word",
                                op -> full(op, "person", "mail", varchar(40), "p"),
                                op -> full(op, "select", "order", varchar(40), "q"))
                        .told("person:select", "person.mail:order")
                        .having(
                                "insert into person (id, mail, age) values (1, 'a@b', 5), (2, 'c@d', 6)",
                                "insert into child values ('a@b')")
                        .keeping(
                                "select id, mail, size from person order by 1",
                                "select id, \"order\", size from \"select\" order by 1"),
                Combination.of(
                                "renamed_to_an_odd_name",
                                op -> full(op, "person", "mail", varchar(40), "p"),
                                op -> full(op, "\"we ird$\"\"\"", "\"größe$1\"", varchar(40), "q"))
                        .told("person:\"we ird$\"\"\"", "person.mail:\"größe$1\"")
                        .having(
                                "insert into person (id, mail, age) values (1, 'a@b', 5), (2, 'c@d', 6)",
                                "insert into child values ('a@b')")
                        .keeping(
                                "select id, mail, size from person order by 1",
                                "select id, \"größe$1\", size from \"we ird$\"\"\" order by 1"),
                Combination.of(
                                "renamed_in_another_case",
                                op -> full(op, "person", "mail", varchar(40), "p"),
                                op -> full(op, "\"Person\"", "\"Mail\"", varchar(40), "q"))
                        .told("person:\"Person\"", "person.mail:\"Mail\"")
                        .having(
                                "insert into person (id, mail, age) values (1, 'a@b', 5), (2, 'c@d', 6)",
                                "insert into child values ('a@b')")
                        .keeping(
                                "select id, mail, size from person order by 1",
                                "select id, \"Mail\", size from \"Person\" order by 1"),
                Combination.of(
                                "renamed_to_a_long_name",
                                op -> full(op, "person", "mail", varchar(40), "p"),
                                op -> full(op, LONG, LONG, varchar(40), "q"))
                        .told("person:" + LONG, "person.mail:" + LONG)
                        .having(
                                "insert into person (id, mail, age) values (1, 'a@b', 5), (2, 'c@d', 6)",
                                "insert into child values ('a@b')")
                        .keeping(
                                "select id, mail, size from person order by 1",
                                "select id, " + LONG + ", size from " + LONG + " order by 1"),
                Combination.of(
                                "renamed_with_an_enumeration",
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("id", bigint().identity())
                                                .column(
                                                        "state",
                                                        enumOf("A", "B").notNull())
                                                .primaryKey("pk_a", "id")),
                                op -> op.createTable(
                                        "b",
                                        t -> t.column("id", bigint().identity())
                                                .column(
                                                        "phase",
                                                        enumOf("A", "B", "C")
                                                                .notNull()
                                                                .defaultValue("C"))
                                                .column("n", integer().notNull())
                                                .primaryKey("pk_b", "id")))
                        .told("a:b", "a.state:phase")
                        .filling("b.n", "3")
                        .having("insert into a (state) values ('A'), ('B')")
                        .keeping("select id, state from a order by 1", "select id, phase from b order by 1")
                        .works("insert into b (n) values (3)"),
                Combination.of(
                                "both_ends_of_a_foreign_key_are_renamed",
                                op -> {
                                    op.createTable(
                                            "a",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_a", "id"));
                                    op.createTable(
                                            "b",
                                            t -> t.column("a_id", bigint())
                                                    .foreignKey("fk_b_a_id", "a_id", references("a", "id")));
                                    op.createIndex("ix_b_a_id", "b", "a_id");
                                },
                                op -> {
                                    op.createTable(
                                            "aa",
                                            t -> t.column("aid", bigint().notNull())
                                                    .primaryKey("pk_aa", "aid"));
                                    op.createTable(
                                            "bb",
                                            t -> t.column("aa_id", bigint())
                                                    .column("x", integer().notNull())
                                                    .foreignKey(
                                                            "fk_bb_aa_id",
                                                            "aa_id",
                                                            references("aa", "aid")
                                                                    .onDelete(ReferentialAction.CASCADE)));
                                    op.createIndex("ix_bb_aa_id", "bb", "aa_id");
                                })
                        .told("a:aa", "b:bb", "a.id:aid", "b.a_id:aa_id")
                        .filling("bb.x", "1")
                        .having("insert into a values (1)", "insert into b values (1)")
                        .keeping("select id from a", "select aid from aa")
                        .keeping("select a_id from b", "select aa_id from bb"),
                Combination.of(
                                "renamed_column_becomes_computed_from_another_renamed_one",
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("x", integer())
                                                .column("y", integer())
                                                .column("z", integer().generatedStored("x + 1"))),
                                op -> op.createTable(
                                        "a",
                                        t -> t.column("xx", bigint())
                                                .column("yy", bigint().generatedStored("xx * 2"))
                                                .column("zz", integer().generatedStored("xx + 1"))))
                        .told("a.x:xx", "a.y:yy", "a.z:zz")
                        .having("insert into a (x, y) values (1, 2)")
                        .keeping("select x, y, z from a", "select xx, yy, zz from a"),
                Combination.of(
                                "a_table_and_its_sequence",
                                op -> {
                                    op.createSequence("a_seq", 1, 50);
                                    op.createTable(
                                            "a",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_a", "id"));
                                },
                                op -> {
                                    op.createSequence("b_seq", 1, 10);
                                    op.createTable(
                                            "b",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_b", "id"));
                                })
                        .told("a:b", "a_seq:b_seq")
                        .having("insert into a values (1)")
                        .keeping("select id from a", "select id from b"),
                Combination.of(
                                "annotated_tables_of_collections_and_associations",
                                op -> collections(op, "users", "user_phones", "nr", "user_roles", "user_id"),
                                op -> collections(op, "members", "phones", "phone", "member_roles", "member_id"))
                        .told("members<users", "phones<user_phones", "phones.phone<nr", "member_roles<user_roles")
                        .told("phones.user_id:member_id", "member_roles.user_id:member_id")
                        .having(
                                "insert into users (age) values (1)",
                                "insert into user_phones values (1, 0, '110'), (1, 1, '112')",
                                "insert into user_roles values (1, 1)")
                        .keeping(
                                "select user_id, place, nr from user_phones order by place",
                                "select member_id, place, phone from phones order by place")
                        .keeping(
                                "select user_id, other_id from user_roles",
                                "select member_id, other_id from member_roles")
                        .works("insert into members (age) values (2)"),
                Combination.of(
                                "join_table_and_its_columns",
                                op -> joined(op, "user", "role", "user_role"),
                                op -> joined(op, "member", "badge", "member_badges"))
                        .told(
                                "user:member",
                                "role:badge",
                                "user_role:member_badges",
                                "user_role.user_id:member_id",
                                "user_role.role_id:badge_id")
                        .having(
                                "insert into \"user\" values (1)",
                                "insert into role values (2)",
                                "insert into user_role values (1, 2)")
                        .keeping(
                                "select user_id, role_id from user_role",
                                "select member_id, badge_id from member_badges"));
    }

    private static final String LONG = "n123456789".repeat(6) + "abc";

    private static void joined(Operations op, String one, String other, String join) {
        op.createTable(one, t -> t.column("id", bigint().notNull()).primaryKey("pk_" + one, "id"));
        op.createTable(other, t -> t.column("id", bigint().notNull()).primaryKey("pk_" + other, "id"));
        op.createTable(
                join,
                t -> t.column(one + "_id", bigint().notNull())
                        .column(other + "_id", bigint().notNull())
                        .primaryKey("pk_" + join, one + "_id", other + "_id")
                        .foreignKey("fk_" + join + "_1", one + "_id", references(one, "id"))
                        .foreignKey("fk_" + join + "_2", other + "_id", references(other, "id")));
    }

    private static String quoted(String name) {
        return name.startsWith("\"") ? name : "\"" + name + "\"";
    }

    private static void full(Operations op, String table, String column, ColumnSpec type, String suffix) {
        String sql = quoted(column);
        op.createTable(
                table,
                t -> t.column("id", bigint().identity())
                        .column(column, type.notNull())
                        .column("age", integer().defaultValue(3))
                        .column("boss", bigint())
                        .column("size", integer().generatedStored("length(" + sql + ")"))
                        .primaryKey("pk_" + suffix, "id")
                        .unique("uq_" + suffix, column)
                        .check("ck_" + suffix, sql + " <> '' and age > 0")
                        .foreignKey("fk_" + suffix, "boss", references(table, "id"))
                        .comment("it is " + suffix));
        op.createIndex(table, index("ix_" + suffix).on("age").where(sql + " <> 'x'"));
        op.createIndex(table, index("ix_e_" + suffix).onExpression("lower(" + sql + ")"));
        op.createIndex(table, index("ix_d_" + suffix).onDesc(column).unique());
        op.createTable("child", t -> t.column("m", type).foreignKey("fk_child", "m", references(table, column)));
    }

    private static void collections(
            Operations op, String owner, String phones, String phone, String roles, String ownerId) {
        op.createTable(
                owner,
                t -> t.column("id", bigint().identity())
                        .column("age", integer())
                        .primaryKey("pk_" + owner, "id"));
        op.createTable(
                phones,
                t -> t.column(ownerId, bigint().notNull())
                        .column("place", integer().notNull())
                        .column(phone, varchar(20))
                        .primaryKey("pk_" + phones, ownerId, "place")
                        .foreignKey("fk_" + phones, ownerId, references(owner, "id")));
        op.createTable(
                roles,
                t -> t.column(ownerId, bigint().notNull())
                        .column("other_id", bigint().notNull())
                        .unique("uq_" + roles, "other_id")
                        .primaryKey("pk_" + roles, ownerId, "other_id")
                        .foreignKey("fk_" + roles + "_1", ownerId, references(owner, "id"))
                        .foreignKey("fk_" + roles + "_2", "other_id", references(owner, "id")));
        op.createIndex("ix_" + phones, phones, phone);
    }
}
