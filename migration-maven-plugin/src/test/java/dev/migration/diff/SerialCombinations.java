package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.smallint;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.schema.Identity;
import dev.migration.schema.SequenceOptions;
import java.util.List;
import java.util.function.Consumer;

/** Columns of PostgreSQL that a sequence of their own numbers, and that shall be numbered in another way. */
final class SerialCombinations {

    private static final String VALUE = "nextval('t_id_seq')";

    private SerialCombinations() {}

    static List<Combination> all() {
        return List.of(
                serial("serial_gets_the_options_of_an_identity", "bigserial", bigint(), bigint())
                        .works("insert into t (x) values (3), (4)"),
                options("serial_counts_in_steps_and_is_always_numbered", new Identity(true, 100, 10)),
                options(
                        "serial_gets_limits_cache_and_cycle",
                        new Identity(
                                false,
                                5,
                                5,
                                SequenceOptions.DEFAULT
                                        .withMin(5)
                                        .withMax(500_000)
                                        .withCache(20)
                                        .withCycle())),
                options("serial_counts_down", new Identity(false, -1, -1)),
                changed("serial_becomes_larger", "serial", integer().identity(), bigint().identity())
                        .works("alter sequence t_id_seq restart with 2147483648"),
                changed("smallserial_becomes_larger", "smallserial", smallint().identity(), bigint().identity())
                        .works("alter sequence t_id_seq restart with 2147483648"),
                changed(
                        "serial_becomes_smaller",
                        "bigserial",
                        bigint().identity(),
                        integer().identity()),
                changed(
                        "serial_becomes_larger_and_gets_options",
                        "serial",
                        integer().identity(),
                        bigint().identity(new Identity(true, 100, 10))),
                changed("identity_becomes_larger", IDENTITY, integer().identity(), bigint().identity())
                        .works("alter sequence t_id_seq restart with 2147483648"),
                changed(
                        "identity_becomes_larger_and_gets_options",
                        IDENTITY,
                        integer().identity(),
                        bigint().identity(
                                        new Identity(false, 100, 10, SequenceOptions.DEFAULT.withMax(3_000_000_000L)))),
                changed(
                                "serial_gives_its_sequence_away",
                                "bigserial",
                                bigint().identity(),
                                op -> op.createSequence("t_id_seq", 1, 1),
                                bigint().notNull().defaultExpression(VALUE))
                        .works("insert into t (x) values (3)"),
                changed(
                                "serial_gives_its_sequence_away_and_has_no_default",
                                "serial",
                                integer().identity(),
                                op -> op.createSequence("t_id_seq", 1, 50),
                                bigint().notNull())
                        .works(
                                "insert into t (id, x) values (nextval('t_id_seq'), 3)",
                                "select 1 / (case when nextval('t_id_seq') > 2 then 1 else 0 end)",
                                "alter sequence t_id_seq maxvalue 5000000000"),
                changed(
                                "identity_gives_its_name_to_a_sequence",
                                IDENTITY,
                                integer().identity(),
                                op -> op.createSequence("t_id_seq", 1, 1),
                                bigint().notNull())
                        .works("select 1 / (case when nextval('t_id_seq') > 2 then 1 else 0 end)"),
                Combination.of(
                                "sequence_is_given_to_an_identity_of_its_name",
                                op -> {
                                    op.createSequence("t_id_seq", 1, 1);
                                    table(op, bigint().notNull().defaultExpression(VALUE));
                                },
                                op -> table(op, bigint().identity()))
                        .on("postgresql")
                        .having("insert into t (x) values (1), (2)")
                        .keeping("select id, x from t order by 1")
                        .works("insert into t (x) values (3)"),
                Combination.of(
                                "table_with_a_serial_goes_and_its_sequence_stays",
                                op -> table(op, bigint().identity()),
                                op -> op.createSequence("t_id_seq", 1, 1))
                        .made("create table t (id bigserial, x integer)")
                        .on("postgresql")
                        .having(),
                Combination.of("serial_goes_and_its_sequence_stays", op -> table(op, bigint().identity()), op -> {
                            op.createSequence("t_id_seq", 1, 1);
                            op.createTable("t", t -> t.column("x", integer()));
                        })
                        .made("create table t (id bigserial, x integer)")
                        .on("postgresql")
                        .having());
    }

    private static final String IDENTITY = "integer generated by default as identity";

    private static Combination options(String name, Identity identity) {
        return changed(name, "bigserial", bigint().identity(), bigint().identity(identity))
                .works("insert into t (x) values (3)");
    }

    private static Combination serial(String name, String type, ColumnSpec before, ColumnSpec after) {
        return changed(name, type, before.identity(), after.identity(new Identity(false, 1, 50)));
    }

    private static Combination changed(String name, String type, ColumnSpec before, ColumnSpec after) {
        return changed(name, type, before, op -> {}, after);
    }

    private static Combination changed(
            String name, String type, ColumnSpec before, Consumer<Operations> more, ColumnSpec after) {
        return Combination.of(name, op -> table(op, before), op -> {
                    more.accept(op);
                    table(op, after);
                })
                .made("create table t (id " + type + ", x integer)")
                .on("postgresql")
                .having("insert into t (x) values (1), (2)")
                .keeping("select id, x from t order by 1");
    }

    private static void table(Operations op, ColumnSpec id) {
        op.createTable("t", t -> t.column("id", id).column("x", integer()));
    }
}
