package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.nativeType;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.UniqueConstraint;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes that are easily overlooked: each is found, made, undone and made again, on rows, and found no more then. */
class DetectionTest {

    /** Two ways to finish the same tables. */
    private record Change(Consumer<Operations> before, Consumer<Operations> after, List<String> databases) {}

    private static final Map<String, Change> CHANGES = changes();

    private static Map<String, Change> changes() {
        Map<String, Change> all = new LinkedHashMap<>();
        all.put(
                "length appears",
                onBoth(op -> op.addColumn("t", "x", nativeType("varchar")), op -> op.addColumn("t", "x", varchar(10))));
        all.put(
                "precision appears",
                onBoth(
                        op -> op.addColumn("t", "x", nativeType("numeric")),
                        op -> op.addColumn("t", "x", decimal(10, 2))));
        all.put(
                "fractional seconds",
                onlyPostgresql(op -> op.addColumn("t", "x", timestamp(3)), op -> op.addColumn("t", "x", timestamp(6))));
        all.put(
                "time zone",
                onlyPostgresql(
                        op -> op.addColumn("t", "x", timestamp(6)), op -> op.addColumn("t", "x", timestampTz(6))));
        all.put(
                "collation",
                onlyPostgresql(
                        op -> op.addColumn("t", "x", varchar(9)),
                        op -> op.addColumn("t", "x", varchar(9).collate("C"))));
        all.put(
                "collation of sqlite",
                onlySqlite(
                        op -> op.addColumn("t", "x", varchar(9)),
                        op -> op.addColumn("t", "x", varchar(9).collate("nocase"))));
        all.put(
                "generated expression",
                onBoth(
                        op -> op.addColumn("t", "x", integer().generatedStored("a + 1")),
                        op -> op.addColumn("t", "x", integer().generatedStored("a + 2"))));
        all.put(
                "generated column that must be stored",
                onBoth(
                        op -> op.addColumn("t", "x", integer().generated("a + 1")),
                        op -> op.addColumn("t", "x", integer().generatedStored("a + 1"))));
        all.put(
                "default",
                onBoth(
                        op -> op.addColumn("t", "x", integer().defaultValue(1)),
                        op -> op.addColumn("t", "x", integer().defaultValue(2))));
        all.put(
                "comment",
                onlyPostgresql(
                        op -> op.addColumn("t", "x", integer().comment("it's")),
                        op -> op.addColumn("t", "x", integer().comment("$1 \\ \"q\""))));
        all.put(
                "identity options",
                onlyPostgresql(
                        op -> op.addColumn("t", "x", bigint().identity()),
                        op -> op.addColumn("t", "x", bigint().identity(new Identity(true, 5, 10)))));
        all.put(
                "limits of an identity",
                onlyPostgresql(
                        op -> op.addColumn("t", "x", smallint().identity()),
                        op -> op.addColumn(
                                "t",
                                "x",
                                smallint()
                                        .identity(new Identity(
                                                false,
                                                7,
                                                1,
                                                SequenceOptions.DEFAULT
                                                        .withMin(7)
                                                        .withMax(9)
                                                        .withCycle())))));
        all.put(
                "options of a sequence",
                onlyPostgresql(
                        op -> op.createSequence("s", 1, 1),
                        op -> op.createSequence(new Sequence(
                                ObjectName.of("s"),
                                1,
                                1,
                                SequenceOptions.DEFAULT
                                        .withMax(1000)
                                        .withCache(20)
                                        .withCycle()))));
        all.put(
                "primary key columns",
                onBoth(op -> op.addPrimaryKey("pk_t", "t", "id"), op -> op.addPrimaryKey("pk_t", "t", "id", "a")));
        all.put("primary key appears", onBoth(op -> {}, op -> op.addPrimaryKey("pk_t", "t", "id")));
        all.put(
                "order of unique columns",
                onBoth(op -> op.addUnique("uq_t", "t", "a", "b"), op -> op.addUnique("uq_t", "t", "b", "a")));
        all.put(
                "deferrable unique",
                onlyPostgresql(
                        op -> op.addUnique("uq_t", "t", "a"),
                        op -> op.addConstraint("t", unique(false, Deferrability.INITIALLY_DEFERRED))));
        all.put(
                "nulls not distinct",
                onlyPostgresql(
                        op -> op.addUnique("uq_t", "t", "a"),
                        op -> op.addConstraint("t", unique(true, Deferrability.NOT_DEFERRABLE))));
        all.put(
                "nulls not distinct in an index",
                onlyPostgresql(
                        op -> op.createUniqueIndex("ix_t", "t", "b"),
                        op -> op.createIndex("t", index("ix_t").on("b").uniqueNullsNotDistinct())));
        all.put(
                "an index with nulls not distinct",
                onlyPostgresql(
                        op -> {},
                        op -> op.createIndex("t", index("ix_t").on("b").uniqueNullsNotDistinct())));
        all.put(
                "deferrable foreign key",
                onBoth(
                        op -> op.addForeignKey("fk_t", "t", "a", references("u", "id")),
                        op -> op.addForeignKey(
                                "fk_t", "t", "a", references("u", "id").deferrable(Deferrability.INITIALLY_DEFERRED))));
        all.put(
                "match of foreign key",
                onlyPostgresql(
                        op -> op.addForeignKey("fk_t", "t", "a", references("u", "id")),
                        op -> op.addForeignKey(
                                "fk_t", "t", "a", references("u", "id").matchFull())));
        all.put(
                "actions of foreign key",
                onBoth(
                        op -> op.addForeignKey("fk_t", "t", "a", references("u", "id")),
                        op -> op.addForeignKey(
                                "fk_t",
                                "t",
                                "a",
                                references("u", "id")
                                        .onDelete(ReferentialAction.SET_NULL)
                                        .onUpdate(ReferentialAction.CASCADE))));
        all.put(
                "check expression",
                onBoth(op -> op.addCheck("ck_t", "t", "a > 0"), op -> op.addCheck("ck_t", "t", "a > -1")));
        all.put(
                "partial predicate",
                onBoth(
                        op -> op.createIndex("t", index("ix_t").on("a").where("a > 0")),
                        op -> op.createIndex("t", index("ix_t").on("a").where("a > 1"))));
        all.put(
                "index expression",
                onBoth(
                        op -> op.createIndex("t", index("ix_t").onExpression("a + 1")),
                        op -> op.createIndex("t", index("ix_t").onExpression("a + 2"))));
        all.put(
                "order of index columns",
                onBoth(op -> op.createIndex("ix_t", "t", "a", "b"), op -> op.createIndex("ix_t", "t", "b", "a")));
        all.put(
                "direction",
                onBoth(
                        op -> op.createIndex("ix_t", "t", "a"),
                        op -> op.createIndex("t", index("ix_t").onDesc("a"))));
        all.put(
                "unique index",
                onBoth(op -> op.createIndex("ix_t", "t", "a"), op -> op.createUniqueIndex("ix_t", "t", "a")));
        all.put(
                "nulls order",
                onlyPostgresql(
                        op -> op.createIndex("ix_t", "t", "a"),
                        op -> op.createIndex(
                                "t", index("ix_t").plus(IndexKey.column("a").nulls(IndexKey.NullsOrder.FIRST)))));
        all.put(
                "operator class",
                onlyPostgresql(
                        op -> op.createIndex("ix_t", "t", "c"),
                        op -> op.createIndex(
                                "t", index("ix_t").plus(IndexKey.column("c").operatorClass("varchar_pattern_ops")))));
        all.put(
                "collation of an index",
                onlyPostgresql(
                        op -> op.createIndex("ix_t", "t", "c"),
                        op -> op.createIndex(
                                "t", index("ix_t").plus(IndexKey.column("c").collate("C")))));
        all.put(
                "collation of an index expression",
                onlyPostgresql(
                        op -> op.createIndex("t", index("ix_t").onExpression("lower(c)")),
                        op -> op.createIndex(
                                "t",
                                index("ix_t")
                                        .plus(IndexKey.expression("lower(c)").collate("C")))));
        all.put(
                "collation of an index expression of sqlite",
                onlySqlite(
                        op -> op.createIndex("t", index("ix_t").onExpression("lower(c)")),
                        op -> op.createIndex(
                                "t",
                                index("ix_t")
                                        .plus(IndexKey.expression("lower(c)").collate("nocase")))));
        all.put(
                "operator class and collation of an index expression",
                onlyPostgresql(
                        op -> op.createIndex(
                                "t",
                                index("ix_t")
                                        .plus(IndexKey.expression("lower(c)").collate("C"))
                                        .onExpression("upper(c)")),
                        op -> op.createIndex(
                                "t",
                                index("ix_t")
                                        .onExpression("lower(c)")
                                        .plus(IndexKey.expression("upper(c)")
                                                .collate("POSIX")
                                                .operatorClass("text_pattern_ops")
                                                .desc()))));
        all.put(
                "collation inside an index expression",
                onlyPostgresql(
                        op -> op.createIndex("t", index("ix_t").onExpression("lower(c) collate \"C\"")),
                        op -> op.createIndex("t", index("ix_t").onExpression("lower(c) collate \"POSIX\""))));
        all.put(
                "collation of an index of sqlite",
                onlySqlite(
                        op -> op.createIndex("ix_t", "t", "c"),
                        op -> op.createIndex(
                                "t",
                                index("ix_t").plus(IndexKey.column("c").desc().collate("nocase")))));
        all.put(
                "method",
                onlyPostgresql(
                        op -> op.createIndex("ix_t", "t", "a"),
                        op -> op.createIndex("t", index("ix_t").on("a").using("hash"))));
        all.put(
                "include",
                onlyPostgresql(
                        op -> op.createIndex("ix_t", "t", "a"),
                        op -> op.createIndex("t", index("ix_t").on("a").include("b"))));
        all.put("sequence", onlyPostgresql(op -> op.createSequence("s", 1, 1), op -> op.createSequence("s", 1, 50)));
        return all;
    }

    private static UniqueConstraint unique(boolean nullsNotDistinct, Deferrability deferrability) {
        return new UniqueConstraint(
                Identifier.of("uq_t"), List.of(Identifier.of("a")), nullsNotDistinct, deferrability);
    }

    private static Change onBoth(Consumer<Operations> before, Consumer<Operations> after) {
        return new Change(before, after, List.of("postgresql", "sqlite"));
    }

    private static Change onlyPostgresql(Consumer<Operations> before, Consumer<Operations> after) {
        return new Change(before, after, List.of("postgresql"));
    }

    private static Change onlySqlite(Consumer<Operations> before, Consumer<Operations> after) {
        return new Change(before, after, List.of("sqlite"));
    }

    static Stream<Arguments> onEach() {
        return CHANGES.entrySet().stream()
                .flatMap(
                        entry -> entry.getValue().databases().stream().map(name -> Arguments.of(name, entry.getKey())));
    }

    private static Schema schema(Consumer<Operations> change) {
        return TestDatabase.replay(TestDatabase.recorded(op -> {
            op.createTable("u", t -> t.column("id", integer().notNull()).primaryKey("pk_u", "id"));
            op.createTable(
                    "t",
                    t -> t.column("id", integer().notNull())
                            .column("a", integer().notNull())
                            .column("b", integer())
                            .column("c", varchar(9)));
            change.accept(op);
        }));
    }

    @ParameterizedTest
    @MethodSource("onEach")
    void isFoundMadeAndUndone(String name, String what) throws SQLException {
        Change change = Objects.requireNonNull(CHANGES.get(what), what);
        Schema before = schema(change.before());
        Schema after = schema(change.after());
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into u (id) values (1), (2)");
            database.execute("insert into t (id, a, b) values (1, 1, 1), (2, 2, 2)");
            Diff diff = database.diff(before, after);
            assertThat(diff.upgrade()).isNotEmpty();
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade())
                    .as("after the upgrade")
                    .isEmpty();
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade())
                    .as("after the downgrade")
                    .isEmpty();
            database.run(diff.upgrade());
            assertThat(database.query("select count(*) from t")).isEqualTo("2");
        }
    }
}
