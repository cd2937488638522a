package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.dialect.Dialects;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In which order a revision does things, and that names stay as they are written. */
class OrderTest {

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static List<String> lines(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    private static Diff diff(Schema before, Schema after) {
        return SchemaDiffer.diff(before, after, Dialects.ofProduct("PostgreSQL"));
    }

    @Test
    void columnsComeInTheOrderOfTheModelAndGoInReverse() {
        Schema before = schema(op -> op.createTable("t", t -> t.column("id", bigint())));
        Schema after = schema(op -> op.createTable(
                "t",
                t -> t.column("z", integer())
                        .column("id", bigint())
                        .column("a", integer())
                        .column("m", integer())));
        assertThat(lines(diff(before, after).upgrade()))
                .containsExactly("add column t.z", "add column t.a", "add column t.m");
        assertThat(lines(diff(before, after).downgrade()))
                .containsExactly("drop column t.m", "drop column t.a", "drop column t.z");
    }

    @Test
    void aTableComesAfterThoseThatItPointsAt() {
        Schema after = schema(op -> {
            op.createTable("c", t -> t.column("id", bigint().notNull()).primaryKey("pk_c", "id"));
            op.createTable(
                    "b",
                    t -> t.column("id", bigint().notNull())
                            .primaryKey("pk_b", "id")
                            .foreignKey("fk_b", "id", references("c", "id")));
            op.createTable("a", t -> t.column("id", bigint()).foreignKey("fk_a", "id", references("b", "id")));
        });
        Diff diff = diff(Schema.empty(), after);
        assertThat(lines(diff.upgrade())).containsExactly("create table c", "create table b", "create table a");
        assertThat(lines(diff.downgrade())).containsExactly("drop table a", "drop table b", "drop table c");
    }

    @Test
    void everyKindOfChangeHasItsPlace() {
        Schema before = schema(op -> {
            op.createTable("gone", t -> t.column("id", bigint()));
            op.createTable(
                    "t",
                    t -> t.column("id", bigint().notNull())
                            .column("old", integer())
                            .column("name", varchar(10))
                            .primaryKey("pk_t", "id"));
            op.createIndex("ix_old", "t", "old");
        });
        Schema after = schema(op -> {
            op.createTable(
                    "t",
                    t -> t.column("id", bigint().notNull())
                            .column("name", varchar(20).defaultValue("x"))
                            .column("fresh", bigint())
                            .primaryKey("pk_t", "id")
                            .unique("uq_name", "name")
                            .foreignKey("fk_fresh", "fresh", references("young", "id")));
            op.createTable("young", t -> t.column("id", bigint().notNull()).primaryKey("pk_young", "id"));
            op.createIndex("ix_fresh", "t", "fresh");
        });
        assertThat(lines(diff(before, after).upgrade()))
                .containsExactly(
                        "drop index ix_old of t",
                        "create table young",
                        "add column t.fresh",
                        "alter column t.name",
                        "drop column t.old",
                        "drop table gone",
                        "add constraint uq_name to t",
                        "create index ix_fresh on t",
                        "add constraint fk_fresh to t");
        assertThat(diff(before, after)).isEqualTo(diff(before, after));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void namesWithCapitalsAreDroppedAsTheyAreWritten(String name) throws SQLException {
        Consumer<Operations> tables = op -> {
            op.createTable(
                    "\"Owner\"", t -> t.column("\"Id\"", bigint().notNull()).primaryKey("\"Pk_Owner\"", "\"Id\""));
            op.createTable(
                    "\"Pet\"",
                    t -> t.column("\"OwnerId\"", bigint())
                            .unique("\"Uq_Pet\"", "\"OwnerId\"")
                            .foreignKey("\"Fk_Pet\"", "\"OwnerId\"", references("\"Owner\"", "\"Id\"")));
            op.createIndex("\"Ix_Pet\"", "\"Pet\"", "\"OwnerId\"");
        };
        Schema before = schema(tables);
        Schema after = schema(op -> {
            op.createTable(
                    "\"Owner\"", t -> t.column("\"Id\"", bigint().notNull()).primaryKey("\"Pk_Owner\"", "\"Id\""));
            op.createTable("\"Pet\"", t -> t.column("\"OwnerId\"", bigint()));
        });
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(tables);
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            Diff diff = database.diff(before, after);
            assertThat(lines(diff.upgrade()))
                    .containsExactly(
                            "drop constraint \"Fk_Pet\" of \"Pet\"",
                            "drop constraint \"Uq_Pet\" of \"Pet\"",
                            "drop index \"Ix_Pet\" of \"Pet\"");
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
        }
    }
}
