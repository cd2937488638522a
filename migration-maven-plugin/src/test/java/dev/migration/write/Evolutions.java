package dev.migration.write;

import static dev.migration.ColumnTypes.arrayOf;
import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.blob;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.character;
import static dev.migration.ColumnTypes.clob;
import static dev.migration.ColumnTypes.composite;
import static dev.migration.ColumnTypes.date;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.floatBits;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.inet;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.intervalSecond;
import static dev.migration.ColumnTypes.json;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.nativeType;
import static dev.migration.ColumnTypes.real;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.row;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.sql;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.time;
import static dev.migration.ColumnTypes.timeTz;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.tinyint;
import static dev.migration.ColumnTypes.uuid;
import static dev.migration.ColumnTypes.varbinary;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.ColumnTypes.xml;

import dev.migration.Operations;
import dev.migration.operation.Operation;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

/** What golden revisions are made of: by name, the operations of an upgrade. */
final class Evolutions {

    private Evolutions() {}

    static Map<String, List<Operation>> all() {
        Map<String, Consumer<Operations>> all = new LinkedHashMap<>();
        all.put("initial_schema", Evolutions::initialSchema);
        all.put("every_type", Evolutions::everyType);
        all.put("column_options", Evolutions::columnOptions);
        all.put("required_column", Evolutions::requiredColumn);
        all.put("drop_everything", Evolutions::dropEverything);
        all.put("constraints", Evolutions::constraints);
        all.put("indexes", Evolutions::indexes);
        all.put("renames_and_comments", Evolutions::renamesAndComments);
        all.put("sequences_and_schemas", Evolutions::sequencesAndSchemas);
        all.put("raw_sql", Evolutions::rawSql);
        all.put("declarations", Evolutions::declarations);
        all.put("rows", Evolutions::rows);
        all.put("ugly_names", Evolutions::uglyNames);
        all.put("long_lines", Evolutions::longLines);
        all.put("enum_types", Evolutions::enumTypes);
        all.put("composite_types", Evolutions::compositeTypes);
        all.put("nothing", op -> {});
        Map<String, List<Operation>> operations = new LinkedHashMap<>();
        all.forEach((name, evolution) -> {
            Operations recorder = new Operations();
            evolution.accept(recorder);
            operations.put(name, recorder.recorded());
        });
        return operations;
    }

    static List<Operation> of(String name) {
        return Objects.requireNonNull(all().get(name), name);
    }

    private static void enumTypes(Operations op) {
        op.createEnumType("mood", "HAPPY", "it's \"$ok\"");
        op.addEnumValue("audit.level", "WORST");
        op.addEnumValueBefore("audit.level", "LOWEST", "LOW");
        op.addEnumValueAfter("audit.level", "MIDDLE", "LOW");
        op.renameEnumValue("audit.level", "HIGH", "HIGHER");
        op.createTable(
                "person",
                t -> t.column("mood", namedEnum("mood", "HAPPY", "it's \"$ok\"").notNull()));
        op.alterEnumType("\"Other\"", List.of("A", "B", "C"), List.of("C", "A"));
        op.dropEnumType("gone");
    }

    private static void compositeTypes(Operations op) {
        op.createCompositeType("money", t -> t.attribute("amount", decimal(10, 2)));
        op.createCompositeType(
                "audit.\"Pos ition\"",
                t -> t.attribute("price", composite("money"))
                        .attribute("discounts", arrayOf(composite("money")))
                        .attribute("note", varchar(255)));
        op.createTable("t", t -> t.column("p", composite("audit.\"Pos ition\"").notNull()));
        op.renameAttribute("money", "amount", "sum");
        op.alterCompositeType(
                "money",
                before -> before.attribute("sum", decimal(10, 2)),
                after -> after.attribute("currency", character(3)).attribute("sum", decimal(12, 2)));
        op.dropCompositeType("gone");
    }

    private static void initialSchema(Operations op) {
        op.createTable(
                "users",
                t -> t.column("id", bigint().identity())
                        .column("email", varchar(320).notNull())
                        .column("created_at", timestampTz(6).notNull())
                        .primaryKey("pk_users", "id")
                        .unique("uq_users_email", "email"));
        op.createTable(
                "orders",
                t -> t.column("id", uuid().notNull())
                        .column("user_id", bigint().notNull())
                        .column("status", enumOf("NEW", "PAID", "SHIPPED").notNull())
                        .column("total", decimal(19, 2).notNull())
                        .primaryKey("pk_orders", "id")
                        .foreignKey(
                                "fk_orders_user",
                                "user_id",
                                references("users", "id").onDelete(ReferentialAction.CASCADE))
                        .check("ck_orders_total", "total >= 0")
                        .comment("What users buy"));
        op.createIndex("ix_users_created_at", "users", "created_at");
    }

    private static void everyType(Operations op) {
        op.createTable(
                "t",
                t -> t.column("c1", bool())
                        .column("c2", tinyint())
                        .column("c3", smallint())
                        .column("c4", integer())
                        .column("c5", bigint())
                        .column("c6", real())
                        .column("c7", doublePrecision())
                        .column("c8", floatBits(24))
                        .column("c9", decimal(38, 2))
                        .column("c10", character(1))
                        .column("c11", varchar(255))
                        .column("c12", text())
                        .column("c13", clob())
                        .column("c14", clob(100))
                        .column("c15", varbinary(16))
                        .column("c16", blob())
                        .column("c17", blob(100))
                        .column("c18", date())
                        .column("c19", time(0))
                        .column("c20", timeTz(3))
                        .column("c21", timestamp(6))
                        .column("c22", timestampTz(6))
                        .column("c23", intervalSecond(6))
                        .column("c24", uuid())
                        .column("c25", json())
                        .column("c26", xml())
                        .column("c27", inet())
                        .column("c28", arrayOf(varchar(20)))
                        .column("c29", arrayOf(arrayOf(integer()), 5))
                        .column("c30", enumOf("A", "B"))
                        .column("c31", enumOf(20, "A", "it's"))
                        .column("c34", namedEnum("audit.\"Mood\"", "A", "it's"))
                        .column("c35", composite("audit.money"))
                        .column("c32", enumOrdinal(3))
                        .column("c33", nativeType("tsvector")));
    }

    private static void columnOptions(Operations op) {
        op.addColumn("t", "a", integer().notNull().defaultValue(-5));
        op.addColumn("t", "b", bigint().defaultValue(9_000_000_000L));
        op.addColumn("t", "c", decimal(10, 2).defaultValue(new BigDecimal("1.50")));
        op.addColumn(
                "t",
                "d",
                varchar(10).defaultValue("it's \"x\" \\ $L $$ é 😀 \u202e\t\n").notNull());
        op.addColumn("t", "e", bool().defaultValue(true));
        op.addColumn("t", "f", timestamp(6).defaultExpression("current_timestamp"));
        op.addColumn("t", "f", integer().generated("a + 0"));
        op.addColumn("t", "g", integer().generatedStored("a + 1"));
        op.addColumn("t", "h", integer().generatedVirtual("a + 2").comment("computed"));
        op.addColumn("t", "i", varchar(10).collate("C"));
        op.addColumn("t", "j", bigint().identity(new Identity(true, 100, 5_000_000_000L)));
        op.addColumn("t", "k", decimal(10, 0).defaultValue(new BigDecimal("1E+3")));
    }

    private static void requiredColumn(Operations op) {
        op.addColumn("orders", "code", varchar(20));
        op.backfillRequired("orders", "code");
        op.alterColumn("orders", "code", varchar(20), varchar(20).notNull());
        op.backfill("orders", "note", "'none'");
        op.alterColumn("orders", "note", varchar(100), varchar(400).notNull());
    }

    private static void dropEverything(Operations op) {
        op.dropConstraint("orders", "fk_orders_user");
        op.dropIndex("users", "ix_users_created_at");
        op.dropColumn("orders", "note");
        op.dropTable("audit.users");
        op.dropSequence("orders_seq");
        op.dropSchema("audit");
    }

    private static void constraints(Operations op) {
        op.addPrimaryKey("pk_t", "t", "a", "b");
        op.addUnique("uq_t", "t", "a", "b");
        op.addConstraint(
                "t",
                new UniqueConstraint(
                        Identifier.of("uq_t2"),
                        List.of(Identifier.of("a"), Identifier.of("b")),
                        true,
                        Deferrability.INITIALLY_IMMEDIATE));
        op.addCheck("ck_t", "t", "a > 0 and b <> '\"'");
        op.addForeignKey("fk_t", "t", "a", references("users", "id"));
        op.addForeignKey(
                "fk_t2",
                "t",
                List.of("a", "b"),
                references("audit.users", "x", "y")
                        .onDelete(ReferentialAction.SET_NULL)
                        .onUpdate(ReferentialAction.CASCADE)
                        .deferrable(Deferrability.INITIALLY_DEFERRED)
                        .matchFull());
        op.createTable(
                "u",
                t -> t.column("a", integer())
                        .add(new UniqueConstraint(
                                Identifier.of("uq_u"), List.of(Identifier.of("a")), true, Deferrability.NOT_DEFERRABLE))
                        .foreignKey("fk_u", List.of("a"), references("t", "a")));
    }

    private static void indexes(Operations op) {
        op.createIndex("ix_1", "t", "a", "b");
        op.createUniqueIndex("ix_2", "t", "a");
        op.createIndex(
                "t",
                index("ix_3")
                        .on("a")
                        .onDesc("b")
                        .on("c")
                        .onExpression("lower(d)")
                        .unique()
                        .where("a > 0"));
        op.createIndex("t", index("ix_4").on("doc").using("gin"));
        op.createIndex("t", index("ix_5").on("a").include("b", "c"));
        op.createIndex("t", index("ix_7").on("a").uniqueNullsNotDistinct());
        op.createIndex(
                "t",
                index("ix_6")
                        .plus(IndexKey.column("a").desc().nulls(IndexKey.NullsOrder.LAST))
                        .plus(IndexKey.expression("lower(d)").desc())
                        .plus(IndexKey.column("d").collate("C").operatorClass("text_pattern_ops")));
    }

    private static void renamesAndComments(Operations op) {
        op.renameTable("person", "people");
        op.renameColumn("people", "mail", "email");
        op.renameConstraint("people", "pk_person", "pk_people");
        op.renameIndex("people", "ix_person_mail", "ix_people_email");
        op.renameSequence("audit.person_seq", "audit.people_seq");
        op.commentTable("people", "Who's who");
        op.commentTable("people", null);
    }

    private static void sequencesAndSchemas(Operations op) {
        op.createSchema("audit");
        op.createSequence("audit.orders_seq", 1, 50);
        op.alterSequence("audit.orders_seq", 1, 50, 5_000_000_000L, 1);
        op.continueSequence("audit.orders_seq", 1, "audit.orders", "id");
        op.createNativeSequence("audit.native_seq", 1, 50);
        op.createTable(
                "audit.natives", t -> t.column("id", bigint().nativeIdentity()).primaryKey("pk_natives", "id"));
        Sequence plain = new Sequence(ObjectName.of("tickets"), 1, 1);
        op.alterSequence(plain.withNative(true), plain);
        Sequence limited = new Sequence(
                plain.name(),
                1,
                1,
                SequenceOptions.DEFAULT.withMin(1).withMax(9_999).withCache(20).withCycle());
        op.createSequence(limited);
        op.alterSequence(limited, plain);
    }

    private static void rawSql(Operations op) {
        op.sql("update t set a = 1");
        op.sql(sql("a", "b").on("postgresql", "c", "d").opaque());
        op.sql(sql().on("sqlite", "e"));
        op.sql(sql("create table x (id int)").effect(effect -> {
            effect.createTable("x", t -> t.column("id", integer()));
            effect.sql(sql("y").effect(inner -> inner.dropTable("y")));
        }));
        op.sql(sql("z").effect(effect -> {}));
    }

    private static void declarations(Operations op) {
        op.declare(there -> {
            there.createTable("notes", t -> t.column("id", integer()));
            there.createIndex("ix_notes", "notes", "id");
        });
        op.dropTable("notes");
        op.declare(there -> there.dropIndex("t", "ix_t"));
        op.createIndex("ix_t", "t", "a");
        op.declare(there -> there.declare(inner -> inner.dropTable("x")));
    }

    private static void rows(Operations op) {
        op.insert("t", List.of("a"), row((Object) null), row("x"));
        op.insert("t", List.of("a", "b", "c"), row(1, 2L, (short) 3), row((byte) 4, 5.5d, 6.5f));
        op.insert("t", List.of("a", "b"), row(new BigDecimal("1.10"), new BigInteger("12345678901234567890")));
        op.insert("t", List.of("a", "b"), row(true, UUID.fromString("00000000-0000-0000-0000-000000000001")));
        op.insert("t", List.of("a", "b"), row(LocalDate.of(2026, 1, 2), Instant.ofEpochSecond(1)));
        op.insert("t", List.of("a", "b"), row(LocalDateTime.of(2026, 1, 2, 3, 4), Duration.ofSeconds(90)));
        op.insert("t", List.of("a"));
    }

    private static void uglyNames(Operations op) {
        op.createTable(
                "\"Order Line\"",
                t -> t.column("select", integer().notNull())
                        .column("\"we\"\"ird\"", integer())
                        .column("\"back\\slash\"", integer())
                        .column("\"emoji 😀\"", integer())
                        .column("\"Straße\"", integer())
                        .primaryKey("\"PK Order Line\"", "select"));
        op.dropColumn("\"My Schema\".\"a.b\"", "\"$T\"");
    }

    private static void longLines(Operations op) {
        op.alterColumn(
                "subscription_billing_addresses",
                "street_and_number",
                varchar(255).comment("Before"),
                varchar(511).notNull().comment("After"));
        op.addCheck(
                "ck_subscription_status",
                "subscriptions",
                "status in ('TRIAL', 'ACTIVE', 'PAUSED') or (status = 'CANCELLED' and cancelled_at is not null"
                        + " and reason is not null and length(reason) > 10)");
        op.addColumn("t", "e", enumOf("ALPHA_STATE", "BRAVO_STATE", "CHARLIE_STATE", "DELTA_STATE", "ECHO_STATE", "X"));
        op.addColumn("t", "f", text().defaultValue("x".repeat(300)));
        op.addForeignKey(
                "fk_subscription_billing_addresses_country",
                "subscription_billing_addresses",
                List.of("country_code", "country_region"),
                references("countries", "code", "region").onDelete(ReferentialAction.CASCADE));
        op.dropTable("a_table_with_a_rather_long_name_that_fills_the_whole_line_b");
    }
}
