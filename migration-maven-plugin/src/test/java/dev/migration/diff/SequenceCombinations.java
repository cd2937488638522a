package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;

import dev.migration.Operations;
import dev.migration.schema.Identity;
import dev.migration.schema.ReferentialAction;
import java.util.List;

/** Numbers that go on. */
final class SequenceCombinations {

    private SequenceCombinations() {}

    static List<Combination> all() {
        return List.of(
                Combination.of(
                                "identity_comes_on_a_key_with_rows",
                                op -> numbered(op, false, Identity.DEFAULT),
                                op -> numbered(op, true, Identity.DEFAULT))
                        .having("insert into t (id, x) values (41, 1), (7, 2)", "insert into p values (41)")
                        .keeping("select id, x from t order by 1")
                        .keeping("select t_id from p")
                        .works("insert into t (x) values (1)"),
                Combination.of(
                                "identity_goes_from_a_key_with_rows",
                                op -> numbered(op, true, Identity.DEFAULT),
                                op -> numbered(op, false, Identity.DEFAULT))
                        .having("insert into t (x) values (1), (2)", "insert into p values (2)")
                        .keeping("select id, x from t order by 1")
                        .keeping("select t_id from p"),
                Combination.of(
                                "identity_becomes_always_with_increment",
                                op -> numbered(op, true, Identity.DEFAULT),
                                op -> numbered(op, true, new Identity(true, 100, 10)))
                        .having("insert into t (x) values (1), (2)", "insert into p values (2)")
                        .keeping("select id, x from t order by 1")
                        .works("insert into t (x) values (1)"),
                Combination.of(
                                "sequence_becomes_identity_with_key_renamed",
                                op -> {
                                    op.createSequence("t_seq", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "id",
                                                            integer().notNull().defaultExpression("nextval('t_seq')"))
                                                    .column("x", integer())
                                                    .primaryKey("pk_t", "id"));
                                },
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("tid", bigint().identity())
                                                .column("x", integer())
                                                .primaryKey("pk_t", "tid")))
                        .on("postgresql")
                        .told("t.id:tid")
                        .having("insert into t (x) values (1), (2)")
                        .keeping("select id, x from t order by 1", "select tid, x from t order by 1")
                        .works("insert into t (x) values (1)"),
                Combination.of(
                                "sequence_limits_and_cycle_change",
                                op -> op.createSequence("s", 1, 50),
                                op -> op.createSequence("s", 1000, 1))
                        .having(),
                Combination.of(
                                "default_from_a_sequence_that_nobody_manages_becomes_identity",
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", bigint().notNull().defaultExpression("nextval('s')"))
                                                .column("x", integer())
                                                .primaryKey("pk_t", "id")),
                                op -> op.createTable(
                                        "t",
                                        t -> t.column("id", bigint().identity())
                                                .column("x", integer())
                                                .primaryKey("pk_t", "id")))
                        .made(
                                "create sequence s",
                                "create table t (id bigint not null default nextval('s'), x integer, constraint pk_t"
                                        + " primary key (id))")
                        .on("postgresql")
                        .having("insert into t (x) values (1), (2)")
                        .keeping("select id, x from t order by 1")
                        .works("insert into t (x) values (3)", "drop sequence s"),
                Combination.of(
                                "serial_is_numbered_by_a_sequence_and_no_more",
                                op -> {
                                    op.createTable(
                                            "t",
                                            t -> t.column("id", bigint().identity())
                                                    .column("x", integer()));
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", integer().identity())
                                                    .column("x", integer()));
                                },
                                op -> {
                                    op.createSequence("own", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "id",
                                                            bigint().notNull().defaultExpression("nextval('own')"))
                                                    .column("x", integer()));
                                    op.createTable(
                                            "u",
                                            t -> t.column("id", bigint().notNull())
                                                    .column("x", integer()));
                                })
                        .made("create table t (id bigserial, x integer)", "create table u (id serial, x integer)")
                        .on("postgresql")
                        .having("insert into t (x) values (1), (2)", "insert into u (x) values (1), (2)")
                        .keeping("select id, x from t order by 1")
                        .keeping("select id, x from u order by 1")
                        .works("insert into t (x) values (3)", "insert into u (id, x) values (4, 3)"),
                Combination.of(
                                "column_with_its_own_sequence_goes_and_the_sequence_stays",
                                op -> {
                                    op.createSequence("t_seq", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "id",
                                                            integer().notNull().defaultExpression("nextval('t_seq')"))
                                                    .column("x", integer()));
                                },
                                op -> {
                                    op.createSequence("t_seq", 1, 1);
                                    op.createTable("t", t -> t.column("x", integer()));
                                })
                        .on("postgresql")
                        .filling("t.id", "0")
                        .having("insert into t (x) values (1), (2)")
                        .keeping("select x from t order by 1"));
    }

    private static void numbered(Operations op, boolean identity, Identity numbers) {
        op.createTable(
                "t",
                t -> t.column("id", identity ? bigint().identity(numbers) : bigint().notNull())
                        .column("x", integer())
                        .primaryKey("pk_t", "id"));
        op.createTable(
                "p",
                t -> t.column("t_id", bigint())
                        .foreignKey("fk_p", "t_id", references("t", "id").onDelete(ReferentialAction.CASCADE)));
    }
}
