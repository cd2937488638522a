package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.uuid;
import static dev.migration.ColumnTypes.varchar;

import dev.migration.ColumnTypes;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a model was, what it is to be, and rows that must live through it.
 *
 * @param rows statements that fill the tables as they were
 * @param renames as they are told
 * @param fill what the author writes where the rows need a value
 * @param databases where it can run
 */
record Evolution(
        String name,
        Schema before,
        Schema after,
        List<String> rows,
        List<String> renames,
        String fill,
        List<String> databases) {

    static List<Evolution> all() {
        List<Evolution> all = new ArrayList<>();
        all.addAll(columns());
        all.addAll(types());
        all.addAll(tables());
        all.addAll(constraints());
        all.addAll(renamed());
        return all;
    }

    private static List<Evolution> columns() {
        return List.of(
                of("new_enum_column", BASE, base(t -> t.column("state", enumOf("NEW", "OLD")))),
                of(
                                "required_enum_column",
                                BASE,
                                base(t -> t.column("state", enumOf("NEW", "OLD").notNull())))
                        .filling("'NEW'"),
                of("required_column", BASE, base(t -> t.column("size", integer().notNull())))
                        .filling("1"),
                of(
                        "required_column_with_default",
                        BASE,
                        base(t -> t.column("size", integer().notNull().defaultValue(7)))),
                of("column_goes", base(t -> t.column("size", integer())), BASE),
                of(
                        "computed_column",
                        BASE,
                        base(t -> t.column("twice", integer().generatedStored("length(name) * 2")))),
                of(
                        "default_changes",
                        base(t -> t.column("size", integer().defaultValue(1))),
                        base(t -> t.column("size", integer().defaultValue(2)))),
                of(
                        "default_goes",
                        base(t -> t.column("size", integer().defaultValue(1))),
                        base(t -> t.column("size", integer()))),
                of(
                                "column_becomes_required",
                                base(t -> t.column("size", integer())),
                                base(t -> t.column("size", integer().notNull())))
                        .filling("0"),
                of(
                                "column_is_required_no_more",
                                base(t -> t.column("size", integer().notNull().defaultValue(1))),
                                base(t -> t.column("size", integer().defaultValue(1))))
                        .filling("1"),
                of("column_has_a_comment", BASE, base(t -> t.column("note", text().comment("it's \"quoted\" \\ $1")))));
    }

    private static List<Evolution> types() {
        return List.of(
                of("text_to_enum", base(t -> t.column("s", varchar(255))), base(t -> t.column("s", enumOf("A", "B"))))
                        .having("update t set s = 'B'"),
                of(
                                "enum_value_comes",
                                base(t -> t.column("s", enumOf("A"))),
                                base(t -> t.column("s", enumOf("A", "B"))))
                        .having("update t set s = 'A'"),
                of(
                                "enum_value_is_replaced",
                                base(t -> t.column("s", enumOf("A", "B"))),
                                base(t -> t.column("s", enumOf("A", "C").notNull())))
                        .having("update t set s = 'A'")
                        .filling("'A'"),
                of(
                                "enum_positions_to_names_with_a_new_one",
                                base(t -> t.column("s", enumOrdinal(2))),
                                base(t -> t.column("s", enumOf("A", "B", "C"))))
                        .having("update t set s = 1"),
                of("text_to_integer", base(t -> t.column("s", varchar(20))), base(t -> t.column("s", integer())))
                        .having("update t set s = '42'"),
                of("text_to_uuid", base(t -> t.column("s", varchar(36))), base(t -> t.column("s", uuid())))
                        .having("update t set s = '6f1e0a52-0000-4000-8000-000000000001'")
                        .on("postgresql"),
                of("text_to_boolean", base(t -> t.column("s", varchar(5))), base(t -> t.column("s", bool())))
                        .having("update t set s = '1'"),
                of("text_grows", base(t -> t.column("s", varchar(20))), base(t -> t.column("s", varchar(400)))),
                of("text_without_limit", base(t -> t.column("s", varchar(20))), base(t -> t.column("s", text()))),
                of("integer_grows", base(t -> t.column("s", integer())), base(t -> t.column("s", bigint()))),
                of(
                        "decimal_is_more_exact",
                        base(t -> t.column("s", decimal(10, 2))),
                        base(t -> t.column("s", decimal(19, 4)))),
                of(
                        "time_is_more_exact",
                        base(t -> t.column("s", timestamp(0))),
                        base(t -> t.column("s", timestamp(6)))),
                of(
                                "sequence_becomes_identity",
                                schema(op -> {
                                    op.createSequence("numbers", 1, 1);
                                    op.createTable(
                                            "t",
                                            t -> t.column(
                                                            "id",
                                                            bigint().notNull().defaultExpression("nextval('numbers')"))
                                                    .column("name", varchar(20))
                                                    .primaryKey("pk_t", "id"));
                                }),
                                schema(op -> op.createTable(
                                        "t",
                                        t -> t.column("id", bigint().identity())
                                                .column("name", varchar(20))
                                                .primaryKey("pk_t", "id"))))
                        .having("select setval('numbers', 7)")
                        .having("insert into t (name) values ('eight')")
                        .on("postgresql"),
                of(
                        "number_becomes_identity",
                        KEYED,
                        schema(op -> op.createTable(
                                "t",
                                t -> t.column("id", bigint().identity())
                                        .column("name", varchar(20))
                                        .primaryKey("pk_t", "id")))));
    }

    private static List<Evolution> tables() {
        return List.of(
                of("table_in_a_new_schema", BASE, schema(op -> {
                            createBase(op, t -> {});
                            op.createTable(
                                    "audit.entries",
                                    t -> t.column("id", bigint().identity()).primaryKey("pk_entries", "id"));
                        }))
                        .on("postgresql"),
                of(
                                "table_goes_with_the_column_that_points_at_it",
                                schema(op -> {
                                    op.createTable(
                                            "owners",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_owners", "id"));
                                    createBase(
                                            op,
                                            t -> t.column("owner_id", bigint())
                                                    .foreignKey(
                                                            "fk_t_owner_id", "owner_id", references("owners", "id")));
                                }),
                                BASE)
                        .having("insert into owners values (1)")
                        .having("update t set owner_id = 1"),
                of("related_tables_go", related(), BASE)
                        .having("insert into a (id, a_id) values (1, 1)")
                        .having("insert into b values (1, 1)")
                        .having("update a set b_id = 1"),
                of("related_tables_come", BASE, related()),
                of("foreign_key_to_a_unique_of_the_same_revision", BASE, schema(op -> {
                    createBase(op, t -> t.unique("uq_t_name", "name"));
                    op.createTable(
                            "u",
                            t -> t.column("name", varchar(20))
                                    .foreignKey("fk_u_name", "name", references("t", "name")));
                })),
                of("many_to_many", BASE, schema(op -> {
                    op.createTable(
                            "t",
                            t -> t.column("name", varchar(20))
                                    .column("id", bigint().notNull().defaultValue(1))
                                    .primaryKey("pk_t", "id"));
                    op.createTable(
                            "tags", t -> t.column("id", bigint().identity()).primaryKey("pk_tags", "id"));
                    op.createTable(
                            "t_tags",
                            t -> t.column("t_id", bigint())
                                    .column("tag_id", bigint())
                                    .primaryKey("pk_t_tags", "t_id", "tag_id")
                                    .foreignKey("fk_t_tags_t_id", "t_id", references("t", "id"))
                                    .foreignKey("fk_t_tags_tag_id", "tag_id", references("tags", "id")));
                })),
                of("sequence_comes", BASE, schema(op -> {
                    createBase(op, t -> {});
                    op.createSequence("t_seq", 1, 50);
                })));
    }

    private static List<Evolution> constraints() {
        return List.of(
                of("unique_comes", BASE, base(t -> t.unique("uq_t_name", "name"))),
                of(
                        "unique_gets_a_column",
                        base(t -> t.column("a", integer()).unique("uq_t", "name")),
                        base(t -> t.column("a", integer()).unique("uq_t", "name", "a"))),
                of(
                        "check_changes",
                        base(t -> t.check("ck_t", "length(name) < 50")),
                        base(t -> t.check("ck_t", "length(name) < 60"))),
                of(
                        "discriminator_values_go",
                        base(t -> t.check("ck_t_name", "name in ('one', 'Car', 'Van')")),
                        base(t -> t.check("ck_t_name", "name in ('one', 'Auto')"))),
                of(
                                "primary_key_changes",
                                KEYED,
                                schema(op -> op.createTable(
                                        "t",
                                        t -> t.column("id", bigint().notNull())
                                                .column("name", varchar(20).notNull())
                                                .primaryKey("pk_t", "id", "name"))))
                        .filling("''"),
                of("foreign_key_cascades", self(false), self(true)),
                of("index_becomes_unique_and_partial", indexed(false), indexed(true)));
    }

    private static List<Evolution> renamed() {
        return List.of(
                of(
                                "column_is_renamed",
                                base(t -> t.column("mail", varchar(50)).unique("uq_t_mail", "mail")),
                                base(t -> t.column("email", varchar(50)).unique("uq_t_email", "email")))
                        .told("t.mail:email"),
                of(
                                "table_is_renamed",
                                schema(op -> {
                                    createBase(op, t -> {});
                                    op.createTable(
                                            "old",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_old", "id"));
                                }),
                                schema(op -> {
                                    createBase(op, t -> {});
                                    op.createTable(
                                            "young",
                                            t -> t.column("id", bigint().notNull())
                                                    .primaryKey("pk_young", "id"));
                                }))
                        .told("old:young"));
    }

    private static final Schema BASE = base(t -> {});

    private static final Schema KEYED = schema(op -> op.createTable(
            "t",
            t -> t.column("id", bigint().notNull()).column("name", varchar(20)).primaryKey("pk_t", "id")));

    private static Schema related() {
        return schema(op -> {
            createBase(op, t -> {});
            op.createTable(
                    "a",
                    t -> t.column("id", bigint().notNull())
                            .column("b_id", bigint())
                            .column("a_id", bigint())
                            .primaryKey("pk_a", "id")
                            .foreignKey("fk_a_a_id", "a_id", references("a", "id")));
            op.createTable(
                    "b",
                    t -> t.column("id", bigint().notNull())
                            .column("a_id", bigint())
                            .primaryKey("pk_b", "id")
                            .foreignKey("fk_b_a_id", "a_id", references("a", "id")));
            op.addForeignKey("fk_a_b_id", "a", "b_id", references("b", "id"));
        });
    }

    private static Schema self(boolean cascade) {
        return schema(op -> op.createTable(
                "t",
                t -> t.column("id", bigint().notNull())
                        .column("name", varchar(20))
                        .column("parent_id", bigint())
                        .primaryKey("pk_t", "id")
                        .foreignKey(
                                "fk_t_parent_id",
                                "parent_id",
                                cascade
                                        ? references("t", "id").onDelete(ReferentialAction.CASCADE)
                                        : references("t", "id"))));
    }

    private static Schema indexed(boolean partial) {
        return schema(op -> {
            createBase(op, t -> {});
            op.createIndex(
                    "t",
                    partial
                            ? ColumnTypes.index("ix_t").on("name").unique().where("name <> 'x'")
                            : ColumnTypes.index("ix_t").on("name"));
        });
    }

    private static Schema base(Consumer<TableBuilder> more) {
        return schema(op -> createBase(op, more));
    }

    private static void createBase(Operations op, Consumer<TableBuilder> more) {
        op.createTable("t", t -> more.accept(t.column("name", varchar(20))));
    }

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static Evolution of(String name, Schema before, Schema after) {
        boolean keyed = before.requireTable(ObjectName.of("t")).primaryKey().isPresent();
        String row = keyed ? "insert into t (id, name) values (1, 'one')" : "insert into t (name) values ('one')";
        return new Evolution(name, before, after, List.of(row), List.of(), "", List.of("postgresql", "sqlite"));
    }

    private Evolution having(String statement) {
        List<String> more = new ArrayList<>(rows);
        more.add(statement);
        return new Evolution(name, before, after, more, renames, fill, databases);
    }

    private Evolution filling(String expression) {
        return new Evolution(name, before, after, rows, renames, expression, databases);
    }

    private Evolution told(String rename) {
        return new Evolution(name, before, after, rows, List.of(rename), fill, databases);
    }

    private Evolution on(String database) {
        return new Evolution(name, before, after, rows, renames, fill, List.of(database));
    }

    @Override
    public String toString() {
        return name;
    }
}
