package dev.migration.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteSchemaReaderTest {

    private static final String ORDERS = """
            CREATE TABLE "orders" (
              id integer constraint pk_orders primary key autoincrement, -- the number
              customer bigint not null on conflict abort REFERENCES customers ON DELETE SET NULL MATCH simple
                DEFERRABLE INITIALLY DEFERRED,
              "status" varchar(255) NOT NULL DEFAULT 'NEW' check ("status" in ('NEW', 'it''s (', 'x,y')),
              amount numeric(10, 2) default -1.50 /* , not ( a ) column */,
              total numeric(10,2) generated always as (amount * (1 + 2)) stored,
              half as (amount / 2),
              [odd name] text collate nocase default (lower('A')),
              untyped,
              flag boolean default true unique,
              created timestamp default current_timestamp
              , constraint uq_two unique (customer, "status") on conflict ignore
              check (amount > 0) constraint ck_named check (total > 1),
              foreign key (id, customer) references "orders" (id, customer) on update no action on delete cascade
            ) STRICT""";

    @Test
    void readsEverythingOfATable() {
        Table table = SqliteSchemaReader.read(
                        List.of(ORDERS, "CREATE TABLE customers (k bigint primary key, n int)"), List.of())
                .requireTable(ObjectName.of("orders"));

        assertThat(table.columns().keySet().stream().map(Identifier::text))
                .containsExactly(
                        "id",
                        "customer",
                        "status",
                        "amount",
                        "total",
                        "half",
                        "odd name",
                        "untyped",
                        "flag",
                        "created");
        assertThat(column(table, "id").identity()).isEqualTo(Identity.DEFAULT);
        assertThat(column(table, "id").nullable()).isFalse();
        assertThat(column(table, "customer").nullable()).isFalse();
        assertThat(column(table, "status").defaultValue()).isEqualTo(new DefaultValue.Text("NEW"));
        assertThat(column(table, "amount").defaultValue()).isEqualTo(new DefaultValue.Numeric(new BigDecimal("-1.50")));
        assertThat(column(table, "amount").type()).isEqualTo(new ColumnType.Decimal(10, 2));
        assertThat(column(table, "total").generated()).isEqualTo(Generated.stored("amount * (1 + 2)"));
        assertThat(column(table, "half").generated()).isEqualTo(Generated.virtual("amount / 2"));
        assertThat(column(table, "odd name").collation()).isEqualTo("nocase");
        assertThat(column(table, "odd name").defaultValue()).isEqualTo(new DefaultValue.Expression("lower('A')"));
        assertThat(column(table, "untyped").type()).isEqualTo(new ColumnType.Blob(null));
        assertThat(column(table, "flag").defaultValue()).isEqualTo(new DefaultValue.Bool(true));
        assertThat(column(table, "created").defaultValue()).isEqualTo(new DefaultValue.Expression("current_timestamp"));

        assertThat(table.constraints().values())
                .containsExactlyInAnyOrder(
                        new PrimaryKey(Identifier.of("pk_orders"), names("id")),
                        new ForeignKey(
                                Identifier.of("fk_orders_customer"),
                                names("customer"),
                                ObjectName.of("customers"),
                                names("k"),
                                ReferentialAction.SET_NULL,
                                ReferentialAction.NO_ACTION,
                                Deferrability.INITIALLY_DEFERRED,
                                Match.SIMPLE),
                        new CheckConstraint(
                                Identifier.of("ck_orders_status"), "\"status\" in ('NEW', 'it''s (', 'x,y')"),
                        new UniqueConstraint(Identifier.of("uq_orders_flag"), names("flag")),
                        new UniqueConstraint(Identifier.of("uq_two"), names("customer", "status")),
                        new CheckConstraint(Identifier.of("ck_orders_1"), "amount > 0"),
                        new CheckConstraint(Identifier.of("ck_named"), "total > 1"),
                        new ForeignKey(
                                Identifier.of("fk_orders_id_customer"),
                                names("id", "customer"),
                                ObjectName.of("orders"),
                                names("id", "customer"),
                                ReferentialAction.CASCADE,
                                ReferentialAction.NO_ACTION,
                                Deferrability.NOT_DEFERRABLE,
                                Match.SIMPLE));
    }

    @Test
    void readsIndexes() {
        Table table = SqliteSchemaReader.readTable(
                "CREATE TABLE t(a, b, c)",
                List.of(
                        "CREATE UNIQUE INDEX ix ON t (a, lower(b) DESC, (b || ',') ASC, c desc, a collate nocase)"
                                + " WHERE a is not null and (b > 1)",
                        "CREATE INDEX \"we\"\"ird\" on \"t\"(\"c\")"));
        assertThat(table.indexes().values())
                .containsExactly(
                        new Index(
                                Identifier.of("ix"),
                                List.of(
                                        IndexKey.column(Identifier.of("a")),
                                        IndexKey.expression("lower(b)").desc(),
                                        IndexKey.expression("b || ','"),
                                        IndexKey.column(Identifier.of("c")).desc(),
                                        IndexKey.column("a").collate("nocase")),
                                true,
                                "a is not null and (b > 1)",
                                null,
                                List.of()),
                        new Index(Identifier.quoted("we\"ird"), List.of(IndexKey.column(Identifier.of("c"))), false));
    }

    @Test
    void aTableOfOneNextValIsASequence() {
        Schema schema = SqliteSchemaReader.read(
                List.of("CREATE TABLE \"orders_SEQ\" (next_val bigint)", "CREATE TABLE t(next_val bigint, x int)"),
                List.of());
        assertThat(schema.sequences()).containsOnlyKeys(ObjectName.of("orders_SEQ"));
        assertThat(schema.tables()).containsOnlyKeys(ObjectName.of("t"));
    }

    @Test
    void namesThatAreTakenGetANumber() {
        Table table = SqliteSchemaReader.readTable(
                "CREATE TABLE t(a unique unique, constraint x check (a > 1), constraint x check (a > 2))", List.of());
        assertThat(table.constraints().keySet().stream().map(Identifier::text))
                .containsExactly("uq_t_a", "uq_t_a_2", "x", "x_2");
    }

    @Test
    void onlyAnExactIntegerKeyIsAnIdentity() {
        assertThat(identity("CREATE TABLE t(a INTEGER, primary key (a))")).isTrue();
        assertThat(identity("CREATE TABLE t(a integer primary key)")).isTrue();
        assertThat(identity("CREATE TABLE t(a int primary key)")).isFalse();
        assertThat(identity("CREATE TABLE t(a integer primary key desc)")).isFalse();
        assertThat(identity("CREATE TABLE t(a integer primary key) without rowid"))
                .isFalse();
        assertThat(identity("CREATE TABLE t(a integer, b, primary key (a, b))")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ORDERS,
                "CREATE TABLE t(a)",
                "CREATE TABLE \"we\"\"ird\" ( `select` int -- x\n, \"😀\" /* ) */ text)WITHOUT ROWID",
                "CREATE TABLE t(a int default(1)check(a>0)not null,b default+1,c default x'00',primary key(a,b))"
            })
    void whatIsNotChangedStaysAsItIsWritten(String sql) {
        TableSql table = TableSql.parse(sql);
        String again = table.rendered(SqliteNames.quote(table.name()));
        assertThat(texts(again)).isEqualTo(texts(sql));
        assertThat(TableSql.parse(again).rendered("x")).isEqualTo(table.rendered("x"));
        assertThat(SqliteSchemaReader.readTable(again, List.of()))
                .isEqualTo(SqliteSchemaReader.readTable(sql, List.of()));
    }

    @Test
    void expressionsHaveOneSpelling() {
        assertThat(SqlText.normalised("((\"Status\"  IN ('A','B')) AND LOWER( x )<>'C')"))
                .isEqualTo("(status in ('A', 'B')) and lower(x) <> 'C'");
        assertThat(SqlText.normalised("(\"order\" || [a b])")).isEqualTo("\"order\" || \"a b\"");
    }

    /** The tokens behind the name of the table, with the commas that SQLite does not want. */
    private static String texts(String sql) {
        String body = sql.substring(sql.indexOf('('));
        return String.join(
                " ",
                SqlTokenizer.tokens(body).stream()
                        .map(SqlToken::text)
                        .filter(text -> !text.equals(","))
                        .toList());
    }

    private static boolean identity(String sql) {
        Table table = SqliteSchemaReader.readTable(sql, List.of());
        return column(table, "a").identity() != null;
    }

    private static dev.migration.schema.Column column(Table table, String name) {
        return table.requireColumn(Identifier.of(name));
    }

    private static List<Identifier> names(String... names) {
        return java.util.Arrays.stream(names).map(Identifier::of).toList();
    }
}
