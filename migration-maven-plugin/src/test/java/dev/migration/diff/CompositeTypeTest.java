package dev.migration.diff;

import static dev.migration.ColumnTypes.arrayOf;
import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.composite;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.json;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.varbinary;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.CompositeTypeBuilder;
import dev.migration.Operations;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.operation.Risk;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Composite types on a real PostgreSQL, each change generated, with rows, up, down and up again. */
class CompositeTypeTest {

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    /** A type alone, in an array and inside of another type, with checks on it. */
    private static Schema shop(Consumer<CompositeTypeBuilder> coin, String... checks) {
        return schema(op -> {
            op.createCompositeType("coin", coin);
            op.createCompositeType(
                    "\"Line\"",
                    t -> t.attribute("price", composite("coin"))
                            .attribute("others", arrayOf(composite("coin")))
                            .attribute("note", varchar(20)));
            op.createTable("shop", t -> {
                t.column("id", integer().notNull())
                        .column("total", composite("coin").notNull())
                        .column("paid", arrayOf(composite("coin")).defaultExpression("'{}'::coin[]"))
                        .column("line", composite("\"Line\""))
                        .primaryKey("pk_shop", "id");
                for (int i = 0; i < checks.length; i++) {
                    t.check("ck_shop_" + i, checks[i]);
                }
            });
            op.createTable("other", t -> t.column("lines", arrayOf(composite("\"Line\""))));
        });
    }

    private static void amountAndCurrency(CompositeTypeBuilder coin) {
        coin.attribute("amount", integer()).attribute("currency", varchar(3));
    }

    private static List<String> described(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    private static void rows(TestDatabase database) throws SQLException {
        database.execute("insert into shop values (1, (5, 'EUR'), array[(1, 'EUR'), null, (2, 'i''s')]::coin[],"
                + " row(row(7, 'USD'), array[row(8, null)]::coin[], 'a \"b\", (c)'))");
        database.execute("insert into shop values (2, row(null, null), '{}', null)");
        database.execute("insert into other select array[line, null] from shop");
    }

    private static List<String> read(TestDatabase database) throws SQLException {
        return database.queryAll("select id, to_jsonb(total), to_jsonb(paid), to_jsonb(line) from shop order by id");
    }

    /** Up, nothing more to do, down, nothing more to do, up. */
    private static Diff thereAndBack(TestDatabase database, Schema from, Schema to) throws SQLException {
        Diff diff = database.diff(from, to);
        for (int i = 0; i < 2; i++) {
            if (i > 0) {
                database.run(diff.downgrade());
                assertThat(described(database.diff(from, from).upgrade())).isEmpty();
            }
            database.run(diff.upgrade());
            assertThat(described(database.diff(to, to).upgrade())).isEmpty();
            assertThat(described(database.diff(Schema.empty(), to).upgrade()))
                    .as("adopted")
                    .isEmpty();
            assertThat(TestDatabase.replay(diff.upgrade(), from)).isEqualTo(to);
        }
        assertThat(diff.unmanaged()).isEmpty();
        assertThat(diff.bystanders()).isEmpty();
        return diff;
    }

    @Test
    void typesComeBeforeAndGoAfterWhatIsMadeOfThem() throws SQLException {
        Schema shop = shop(CompositeTypeTest::amountAndCurrency, "(total).amount >= 0");
        try (TestDatabase database = TestDatabase.postgresql()) {
            Diff diff = thereAndBack(database, Schema.empty(), shop);
            assertThat(described(diff.upgrade()))
                    .containsExactly(
                            "create composite type coin",
                            "create composite type \"Line\"",
                            "create table other",
                            "create table shop");
            assertThat(described(diff.downgrade()))
                    .containsExactly(
                            "drop table shop",
                            "drop table other",
                            "drop composite type \"Line\"",
                            "drop composite type coin");
            database.run(diff.downgrade());
            assertThat(database.query("select count(*) from pg_type where typname in ('coin', 'Line') and"
                            + " typnamespace = 'public'::regnamespace"))
                    .isEqualTo("0");
        }
    }

    @Test
    void anEnumerationInsideGoesWithItsType() throws SQLException {
        Schema before = schema(op -> {
            op.createEnumType("mood", "good", "bad");
            op.createCompositeType("day", t -> t.attribute("mood", namedEnum("mood", "good", "bad")));
            op.createTable("t", t -> t.column("id", integer()).column("day", composite("day")));
        });
        Schema after = schema(op -> op.createTable("t", t -> t.column("id", integer())));
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            Diff diff = thereAndBack(database, before, after);
            assertThat(diff.warnings()).isEmpty();
            assertThat(described(diff.upgrade()))
                    .containsExactly("drop column t.day", "drop composite type day", "drop enumeration mood");
        }
    }

    @Test
    void whatNobodyManagesGoesWithWhatIsInIt() throws SQLException {
        Schema none = schema(op -> op.createTable("t", t -> t.column("id", integer())));
        Scope all = new Scope(ObjectFilter.ALL, true);
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), none);
            database.execute("create type mood as enum ('good'); create type day as (mood mood)");
            Diff diff = database.diff(none, none, RenameAnswers.NONE, all);
            assertThat(diff.warnings()).isEmpty();
            database.run(diff.upgrade());
            assertThat(described(diff.upgrade()))
                    .containsSubsequence("drop composite type day", "drop enumeration mood");
            assertThat(database.diff(none, none, RenameAnswers.NONE, all).isEmpty())
                    .isTrue();
        }
    }

    @Test
    void aTableTakesTheNameOfATypeAndTheOtherWayRound() throws SQLException {
        Schema before = schema(op -> {
            op.createCompositeType("address", t -> t.attribute("street", varchar(50)));
            op.createTable("shop", t -> t.column("id", integer()).column("home", composite("address")));
        });
        Schema after = schema(op -> {
            op.createTable("address", t -> t.column("id", integer()).column("street", varchar(50)));
            op.createTable("shop", t -> t.column("id", integer()).column("home_id", integer()));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            thereAndBack(database, before, after);
        }
    }

    @Test
    void attributesComeAtTheEndAndGoInPlace() throws SQLException {
        Schema before = shop(CompositeTypeTest::amountAndCurrency, "(total).amount >= 0");
        Schema after = shop(
                coin -> coin.attribute("currency", varchar(3)).attribute("at", timestampTz(6)),
                "(total).currency <> '?'");
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            rows(database);
            Diff diff = database.diff(before, after);
            assertThat(described(diff.upgrade()))
                    .containsExactly(
                            "drop constraint ck_shop_0 of shop",
                            "alter composite type coin without amount",
                            "add constraint ck_shop_0 to shop");
            assertThat(Losses.of(diff.upgrade()).stream().map(Losses::name)).containsExactly("coin");
            assertThat(database.run(diff.upgrade()))
                    .contains("alter type \"coin\" drop attribute \"amount\","
                            + " add attribute \"at\" timestamp(6) with time zone");
            assertThat(database.diff(after, after).isEmpty()).isTrue();
            assertThat(database.query("select (total).currency from shop where id = 1"))
                    .isEqualTo("EUR");
            assertThat(database.query("select ((lines[1]).others[1]).currency is null from other"))
                    .isEqualTo("t");
        }
    }

    @Test
    void anotherOrderOrTypeKeepsTheValues() throws SQLException {
        Schema before = shop(CompositeTypeTest::amountAndCurrency, "(total).currency <> '?'", "id > 0");
        Schema after = shop(
                coin -> coin.attribute("currency", varchar(5))
                        .attribute("extra", varbinary(5))
                        .attribute("amount", decimal(10, 2)),
                "(total).currency <> '?'",
                "id > 0");
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            rows(database);
            List<String> rows = read(database);
            database.execute("create index ix_amount on shop (((total).amount))");
            Diff diff = database.diff(before, after);
            assertThat(described(diff.upgrade())).containsExactly("alter composite type coin");
            assertThat(diff.upgrade().get(0).risk()).isEqualTo(Risk.DEPENDS_ON_ROWS);
            database.run(diff.upgrade());
            assertThat(described(database.diff(after, after).upgrade())).isEmpty();
            assertThat(database.query("select total::text || paid::text || line::text from shop where id = 1"))
                    .isEqualTo("(EUR,,5.00){\"(EUR,,1.00)\",NULL,\"(i's,,2.00)\"}"
                            + "(\"(USD,,7.00)\",\"{\"\"(,,8.00)\"\"}\",\"a \"\"b\"\", (c)\")");
            assertThat(database.query("select line is null from shop where id = 2"))
                    .isEqualTo("t");
            database.execute("insert into shop (id, total) values (3, row('EUR', null, 1))");
            assertThat(database.query("select paid from shop where id = 3")).isEqualTo("{}");
            database.execute("delete from shop where id = 3");
            assertThat(diff.downgrade().get(0).risk()).as("rounds").isEqualTo(Risk.DESTRUCTIVE);
            database.run(diff.downgrade());
            assertThat(described(database.diff(before, before).upgrade())).isEmpty();
            assertThat(read(database)).isEqualTo(rows);
            assertThat(database.query("select count(*) from pg_indexes where indexname = 'ix_amount'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void aRenamedAttributeKeepsItsValues() throws SQLException {
        Schema before = shop(CompositeTypeTest::amountAndCurrency, "(total).amount >= 0");
        List<Operation> rename = TestDatabase.recorded(op -> op.renameAttribute("coin", "amount", "sum"));
        Schema after =
                shop(coin -> coin.attribute("sum", integer()).attribute("currency", varchar(3)), "(total).sum >= 0");
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            rows(database);
            assertThat(database.diff(before, after).warnings())
                    .anyMatch(warning -> warning.contains("op.renameAttribute(\"coin\", \"amount\", \"sum\")"));
            database.run(rename);
            assertThat(database.query("select (total).sum from shop where id = 1"))
                    .isEqualTo("5");
            assertThat(described(database.diff(TestDatabase.replay(rename, before), after)
                            .upgrade()))
                    .isEmpty();
            database.run(rename.get(0).invert(before));
            assertThat(described(database.diff(before, before).upgrade())).isEmpty();
        }
    }

    @Test
    void aDocumentBecomesACompositeValueAndBack() throws SQLException {
        Schema document = schema(op -> op.createTable("t", t -> t.column("v", json())));
        Schema value = schema(op -> {
            op.createCompositeType("pair", t -> t.attribute("a", bigint()).attribute("b", varchar(9)));
            op.createTable("t", t -> t.column("v", composite("pair")));
        });
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), document);
            database.execute("insert into t values ('{\"a\": 4, \"b\": \"x\"}'), (null)");
            thereAndBack(database, document, value);
            assertThat(database.queryAll("select v from t")).containsExactly("(4,x)", "null");
            thereAndBack(database, value, document);
        }
    }

    @Test
    void aNewEnumerationAndASchemaOfItsOwn() throws SQLException {
        Schema before = level("LOW", "HIGH");
        try (TestDatabase database = TestDatabase.postgresql()) {
            thereAndBack(database, Schema.empty(), before);
            database.execute("insert into t values (row('LOW', '{HIGH}'))");
            Diff added = database.diff(before, level("LOW", "MID", "HIGH"));
            assertThat(described(added.upgrade())).containsExactly("add value 'MID' to enumeration level");
            database.run(added.upgrade());
            assertThatThrownBy(() -> database.run(added.downgrade()))
                    .hasMessageContaining("composite type audit.entry");
        }
    }

    private static Schema level(String... values) {
        return schema(op -> {
            op.createSchema("audit");
            op.createEnumType("level", values);
            op.createCompositeType(
                    "audit.entry",
                    t -> t.attribute("level", namedEnum("level", values)).attribute("tags", arrayOf(varchar(9))));
            op.createTable("t", t -> t.column("e", composite("audit.entry")));
        });
    }

    @Test
    void aTypeThatNobodyMadeIsListed() throws SQLException {
        Schema made = schema(op -> op.createTable("t", t -> t.column("a", integer())));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), made).upgrade());
            database.execute("create type by_hand as (a integer); alter table t add b by_hand");
            Diff diff = database.diff(made, made);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.unmanaged()).containsExactlyInAnyOrder("column t.b", "composite type by_hand");
        }
    }

    @Test
    void aTypeThatSomebodyChangedIsReported() throws SQLException {
        Schema made = shop(CompositeTypeTest::amountAndCurrency);
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), made).upgrade());
            database.execute("alter type coin add attribute extra text");
            DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
            Drift drift = Drift.of(database.live(made), made, ObjectFilter.ALL, database.dialect(), words);
            assertThat(drift.different()).containsExactly("composite type coin");
        }
    }

    @Test
    void aTypeThatTheFilterLeavesAloneStaysAsItIs() throws SQLException {
        Schema before = shop(CompositeTypeTest::amountAndCurrency);
        Schema after = shop(coin -> coin.attribute("amount", bigint()));
        Scope scope = new Scope(ObjectFilter.of(List.of(), List.of("composite:coin")), false);
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            assertThat(described(database.diff(before, after, RenameAnswers.NONE, scope)
                            .upgrade()))
                    .isEmpty();
            assertThat(described(database.diff(before, Schema.empty(), RenameAnswers.NONE, scope)
                            .upgrade()))
                    .doesNotContain("drop composite type coin")
                    .contains("drop composite type \"Line\"");
        }
    }

    @Test
    void sqliteHasNone() throws SQLException {
        Schema shop = shop(CompositeTypeTest::amountAndCurrency);
        try (TestDatabase database = TestDatabase.sqlite()) {
            assertThatThrownBy(() -> new ModelDiffer(
                                    ObjectFilter.ALL,
                                    RenameAnswers.NONE,
                                    Edits.NONE,
                                    database.dialect(),
                                    DatabaseWords.NONE)
                            .diff(CurrentSchema.ofRevisions(Schema.empty()), shop, Map.of(), Numbering.NONE))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining(" has a composite type (@Struct), and sqlite has no such types.");
            assertThatThrownBy(() ->
                            database.run(op -> op.createCompositeType("coin", CompositeTypeTest::amountAndCurrency)))
                    .hasMessageContaining("Cannot create composite type coin on SQLite: it has no composite types");
            database.rollback();
        }
    }
}
