package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A table gets numbers for its key, and what refers to it follows: what fills the references reads the new numbers. */
class NumberedKeyTest {

    private static final String NUMBER = "(select c.id from customers c where c.code = customer_code)";

    /** What the author of the revision writes, by the column that needs a value. */
    private static final Map<String, String> FILL =
            Map.of("customer_id", NUMBER, "customer_code", "(select c.code from customers c where c.id = customer_id)");

    private static final Schema BY_CODE = Scenario.schema(op -> {
        op.createTable("customers", t -> t.column("code", varchar(20).notNull()).primaryKey("pk_customers", "code"));
        createSales(op, "customer_code", varchar(20).notNull(), "code");
    });

    private static final Schema BY_CODE_BESIDE_A_NUMBER = Scenario.schema(op -> {
        op.createTable(
                "customers",
                t -> t.column("code", varchar(20).notNull())
                        .column("id", integer().notNull())
                        .primaryKey("pk_customers", "code"));
        createSales(op, "customer_code", varchar(20).notNull(), "code");
    });

    private static void createSales(Operations op, String column, ColumnSpec type, String target) {
        op.createTable(
                "sales",
                t -> t.column("id", bigint().notNull())
                        .column(column, type)
                        .primaryKey("pk_sales", "id")
                        .foreignKey("fk_sales_" + column, column, references("customers", target)));
    }

    private static Schema byNumber(ColumnSpec id, Consumer<Operations> sequence) {
        return Scenario.schema(op -> {
            sequence.accept(op);
            op.createTable(
                    "customers",
                    t -> t.column("code", varchar(20).notNull())
                            .column("id", id)
                            .primaryKey("pk_customers", "id")
                            .unique("uq_customers_code", "code"));
            createSales(op, "customer_id", bigint().notNull(), "id");
        });
    }

    static Stream<Arguments> changes() {
        Schema identity = byNumber(bigint().identity(), op -> {});
        Schema own = byNumber(bigint().nativeIdentity(), op -> op.createNativeSequence("customers_seq", 1, 50));
        return Stream.of("sqlite", "postgresql")
                .flatMap(database -> Stream.of(
                        Arguments.of(database, "a new number", BY_CODE, "code", identity),
                        Arguments.of(database, "a new number, native", BY_CODE, "code", own),
                        Arguments.of(
                                database, "a number that was there", BY_CODE_BESIDE_A_NUMBER, "code, id", identity)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("changes")
    void referencesFollow(String name, String what, Schema before, String columns, Schema after) throws SQLException {
        boolean numbered = columns.contains("id");
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into customers (" + columns + ") values "
                    + (numbered ? "('a', 11), ('b', 12)" : "('a'), ('b')"));
            database.execute("insert into sales values (1, 'b'), (2, 'a')");
            Diff diff = database.diff(before, after);
            for (int round = 0; round < 2; round++) {
                run(database, diff.upgrade());
                assertThat(database.diff(after, after).upgrade()).isEmpty();
                assertThat(codeOfFirstSale(database, "s.customer_id = c.id")).isEqualTo("b");
                run(database, diff.downgrade());
                assertThat(database.diff(before, before).upgrade()).isEmpty();
                assertThat(codeOfFirstSale(database, "s.customer_code = c.code"))
                        .isEqualTo("b");
            }
        }
    }

    @Test
    void whatIsNoKeyIsNotNumbered() throws SQLException {
        List<Operation> revision = TestDatabase.recorded(op -> {
            op.addColumn("customers", "id", bigint().identity());
            op.addColumn("sales", "customer_id", bigint());
            op.backfill("sales", "customer_id", NUMBER);
        });
        try (TestDatabase database = TestDatabase.named("sqlite")) {
            database.run(database.diff(Schema.empty(), BY_CODE).upgrade());
            assertThatThrownBy(() -> database.run(revision))
                    .hasMessageContaining("SQLite cannot number column customers.id")
                    .hasMessageContaining("Make it the primary key, alone, in the same revision");
            database.rollback();
            assertThat(database.diff(BY_CODE, BY_CODE).upgrade()).isEmpty();
        }
    }

    private static String codeOfFirstSale(TestDatabase database, String join) throws SQLException {
        return database.query("select c.code from sales s join customers c on " + join + " where s.id = 1");
    }

    private static void run(TestDatabase database, List<Operation> operations) throws SQLException {
        database.run(operations.stream().map(NumberedKeyTest::filled).toList());
    }

    private static Operation filled(Operation operation) {
        return operation instanceof Backfill open && open.expression() == null
                ? new Backfill(
                        open.table(), open.column(), FILL.get(open.column().text()))
                : operation;
    }
}
