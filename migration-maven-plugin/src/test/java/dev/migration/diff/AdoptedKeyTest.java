package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
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

    private static Schema referring(String... more) {
        return Scenario.schema(op -> {
            op.createTable(
                    "u",
                    u -> u.column("x", bigint().notNull())
                            .column("y", bigint().notNull())
                            .primaryKey("pk_u", "x", "y"));
            op.createTable("t", t -> {
                t.column("a", bigint())
                        .column("b", bigint())
                        .foreignKey("fk_t", List.of("a", "b"), references("u", "x", "y"));
                List.of(more).forEach(column -> t.column(column, integer()));
            });
        });
    }

    /** A foreign key demands the same, whichever of its pairs is named first. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void theOrderOfPairsIsNoDifference(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.execute(
                    "create table u (x bigint not null, y bigint not null, constraint pk_u primary key (x, y))");
            database.execute("create table t (a bigint, b bigint,"
                    + " constraint other foreign key (b, a) references u (y, x))");
            Diff diff = database.diff(Schema.empty(), referring());
            assertThat(diff.unmanaged()).isEmpty();
            assertThat(diff.upgrade()).isEmpty();
            Schema model = referring("c");
            Diff next = database.diff(Schema.empty(), model);
            assertThat(next.upgrade().stream().map(Operation::describe)).contains("add column t.c");
            Schema before = database.read();
            database.run(next.upgrade());
            assertThat(database.diff(TestDatabase.replay(next.upgrade()), model).upgrade())
                    .isEmpty();
            database.run(next.downgrade());
            assertThat(database.read()).isEqualTo(before);
        }
    }

    /** Columns that point elsewhere are. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void otherPairsAreADifference(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.execute(
                    "create table u (x bigint not null, y bigint not null, constraint pk_u primary key (x, y))");
            database.execute(
                    "create table t (a bigint, b bigint," + " constraint fk_t foreign key (b, a) references u (x, y))");
            assertThat(database.diff(Schema.empty(), referring()).upgrade()).isNotEmpty();
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
