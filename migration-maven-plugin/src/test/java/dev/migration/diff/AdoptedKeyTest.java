package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that no revision made, with their columns in another order than the model has them. */
class AdoptedKeyTest {

    private static Schema keyed(String... key) {
        return Scenario.schema(op -> op.createTable(
                "t",
                t -> t.column("a", bigint().notNull())
                        .column("b", bigint().notNull())
                        .column("c", integer())
                        .primaryKey("pk_t", key)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void theirOrderIsNoDifference(String name) throws SQLException {
        Schema model = keyed("a", "b");
        try (TestDatabase database = TestDatabase.named(name)) {
            database.execute(
                    "create table t (a bigint not null, b bigint not null, constraint pk_t primary key (b, a))");
            Diff diff = database.diff(Schema.empty(), model);
            assertThat(diff.unmanaged()).isEmpty();
            assertThat(diff.upgrade().stream().map(Operation::describe))
                    .hasSize(2)
                    .anyMatch(text -> text.startsWith("declare what is there"))
                    .contains("add column t.c");
            Schema before = database.read();
            database.run(diff.upgrade());
            assertThat(database.diff(TestDatabase.replay(diff.upgrade()), model).upgrade())
                    .isEmpty();
            database.run(diff.downgrade());
            assertThat(database.read()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void otherColumnsAreOne(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), keyed("a")).upgrade());
            List<Operation> upgrade =
                    database.diff(Schema.empty(), keyed("a", "b")).upgrade();
            assertThat(upgrade.stream().map(Operation::describe))
                    .anyMatch(text -> text.startsWith("add constraint pk_t"));
            database.run(upgrade);
            assertThat(database.diff(Schema.empty(), keyed("a", "b")).upgrade()).isEmpty();
        }
    }
}
