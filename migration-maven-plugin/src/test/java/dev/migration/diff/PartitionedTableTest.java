package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.date;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.TableBuilder;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An entity whose table somebody partitioned by hand: it is compared and changed, and neither made nor dropped. */
class PartitionedTableTest {

    private static final String BY_HAND = """
            create table parts (id bigint not null, at date not null, name varchar(20),
                constraint pk_parts primary key (id, at)) partition by range (at);
            create table parts_2026 partition of parts for values from ('2026-01-01') to ('2027-01-01');
            create table parts_2027 partition of parts for values from ('2027-01-01') to ('2028-01-01');
            insert into parts values (1, '2026-05-05', 'a'), (2, '2027-05-05', 'b');
            """;

    private static Schema model(Consumer<TableBuilder> more) {
        return TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
                "parts",
                t -> more.accept(
                        t.column("id", bigint().notNull()).column("at", date()).primaryKey("pk_parts", "id")))));
    }

    private static Schema named() {
        return model(t -> t.column("name", varchar(20)));
    }

    private static List<String> lines(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    /** Up, nothing left, down, and up again. */
    private static void runs(TestDatabase database, Schema replayed, Schema model, Diff diff) throws SQLException {
        Schema before = database.read();
        Schema revised = TestDatabase.replay(diff.upgrade(), replayed);
        for (int round = 0; round < 2; round++) {
            database.run(diff.upgrade());
            assertThat(lines(database.diff(revised, model).upgrade())).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.read()).isEqualTo(before);
        }
        assertThat(database.query("select count(*) from parts")).isEqualTo("2");
    }

    @Test
    void theColumnOfThePartitionsIsNoDifferenceOfTheKey() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            for (Schema replayed : List.of(Schema.empty(), named())) {
                Diff diff = database.diff(replayed, named());
                assertThat(lines(diff.upgrade())).isEmpty();
                assertThat(diff.warnings()).isEmpty();
                assertThat(diff.bystanders()).containsExactly("partitions: 2 of parts");
            }
        }
    }

    @Test
    void itsColumnsIndexesAndChecksAreChanged() throws SQLException {
        Schema model = TestDatabase.replay(
                TestDatabase.recorded(op -> op.createIndex("ix_parts_name", "parts", "name")),
                model(t -> t.column("name", varchar(40).notNull())
                        .column("fresh", bigint())
                        .column("t_id", bigint())
                        .check("ck_parts", "id > 0")));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            Diff diff = database.diff(named(), model);
            assertThat(lines(diff.upgrade()))
                    .contains("add column parts.fresh", "create index ix_parts_name on parts")
                    .noneMatch(line -> line.contains("pk_parts"));
            runs(database, named(), model, diff);
        }
    }

    @Test
    void keysWithoutTheColumnOfThePartitionsAreLeftOut() throws SQLException {
        Schema model = TestDatabase.replay(
                TestDatabase.recorded(op -> {
                    op.createUniqueIndex("ux_parts_name", "parts", "name");
                    op.createUniqueIndex("ux_parts_both", "parts", "at", "name");
                    op.createTable(
                            "child",
                            t -> t.column("id", bigint().notNull())
                                    .column("part_id", bigint())
                                    .primaryKey("pk_child", "id")
                                    .foreignKey("fk_child_part", "part_id", references("parts", "id")));
                }),
                model(t -> t.column("name", varchar(20)).unique("uq_parts_name", "name")));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            Diff diff = database.diff(named(), model);
            assertThat(lines(diff.upgrade()))
                    .containsExactlyInAnyOrder("create table child", "create unique index ux_parts_both on parts");
            String why = " of table parts is left out: the table is partitioned by [at], which each key of it must"
                    + " have; @PartitionKey of Hibernate puts a column into the primary key.";
            assertThat(diff.warnings())
                    .containsExactly(
                            "Constraint uq_parts_name" + why,
                            "Index ux_parts_name" + why,
                            "Constraint fk_child_part of table child is left out: no key of the partitioned table"
                                    + " parts has just the columns that it points at.");
            runs(database, named(), model, diff);
        }
    }

    /** PostgreSQL keeps a key to a partitioned table once more for each partition. */
    @Test
    void aForeignKeyToItIsOne() throws SQLException {
        Schema model = TestDatabase.replay(
                TestDatabase.recorded(op -> op.createTable(
                        "child",
                        t -> t.column("id", bigint().notNull())
                                .column("part_id", bigint())
                                .column("part_at", date())
                                .primaryKey("pk_child", "id")
                                .foreignKey(
                                        "fk_child_part",
                                        List.of("part_id", "part_at"),
                                        references("parts", "id", "at")))),
                TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
                        "parts",
                        t -> t.column("id", bigint().notNull())
                                .column("at", date().notNull())
                                .column("name", varchar(20))
                                .primaryKey("pk_parts", "id", "at")))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            Diff diff = database.diff(named(), model);
            assertThat(lines(diff.upgrade())).containsExactly("create table child");
            runs(database, named(), model, diff);
            database.run(diff.upgrade());
            Schema revised = TestDatabase.replay(diff.upgrade(), named());
            Diff dropping = database.diff(revised, model, RenameAnswers.NONE, new Scope(ObjectFilter.ALL, true));
            assertThat(lines(dropping.upgrade())).isEmpty();
            assertThat(dropping.unmanaged()).isEmpty();
        }
    }

    @Test
    void itIsNeverDropped() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            Diff gone = database.diff(named(), Schema.empty());
            assertThat(gone.upgrade()).isEmpty();
            assertThat(gone.warnings())
                    .containsExactly("Table parts is partitioned, so that it is not dropped. Where it shall go, drop it"
                            + " in a revision: op.sql(sql(\"drop table parts\").effect(then ->"
                            + " then.dropTable(\"parts\"))).");
            Diff unknown = database.diff(
                    Schema.empty(), Schema.empty(), RenameAnswers.NONE, new Scope(ObjectFilter.ALL, true));
            assertThat(unknown.upgrade()).isEmpty();
            assertThat(unknown.bystanders()).containsExactly("partitioned table: parts", "partitions: 2 of parts");
        }
    }

    @Test
    void itCanBeRenamed() throws SQLException {
        Schema model = TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
                "pieces",
                t -> t.column("id", bigint().notNull())
                        .column("day", date())
                        .column("name", varchar(20))
                        .primaryKey("pk_parts", "id"))));
        RenameAnswers told = new RenameAnswers() {
            @Override
            public List<ToldRename> told() {
                return List.of(ToldRename.parse("parts:pieces"), ToldRename.parse("parts.at:day"));
            }

            @Override
            public boolean isRename(RenameCandidate candidate) {
                return false;
            }
        };
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            Diff diff = database.diff(named(), model, told);
            assertThat(lines(diff.upgrade()))
                    .containsExactly("rename table parts to pieces", "rename column pieces.at to day");
            database.run(diff.upgrade());
            Schema revised = TestDatabase.replay(diff.upgrade(), named());
            assertThat(lines(database.diff(revised, model).upgrade())).isEmpty();
            database.run(diff.downgrade());
            assertThat(lines(database.diff(named(), named()).upgrade())).isEmpty();
        }
    }

    @Test
    void whatItIsPartitionedByKeepsItsTypeAndStays() throws SQLException {
        Schema retyped = TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
                "parts",
                t -> t.column("id", bigint().notNull())
                        .column("at", timestamp(6).notNull().comment("when"))
                        .column("name", varchar(20))
                        .primaryKey("pk_parts", "id", "at"))));
        Schema gone = TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
                "parts",
                t -> t.column("id", bigint().notNull())
                        .column("name", varchar(20))
                        .primaryKey("pk_parts", "id"))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            Diff diff = database.diff(named(), retyped);
            assertThat(lines(diff.upgrade())).containsExactly("alter column parts.at");
            assertThat(diff.warnings())
                    .containsExactly("Column parts.at keeps its type date: the table is partitioned by it, and"
                            + " PostgreSQL changes no such type. Make a new table with op.sql(..) and move the rows.");
            runs(database, named(), retyped, diff);
            Diff without = database.diff(named(), gone);
            assertThat(without.upgrade()).isEmpty();
            assertThat(without.warnings()).containsExactly("Column parts.at stays: the table is partitioned by it.");
            assertThatThrownBy(() -> database.run(op -> op.alterColumn("parts", "at", date(), timestamp(6))))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("column parts.at be changed, because the table is partitioned by it");
            database.rollback();
        }
    }

    @Test
    void byAnExpressionItCanHaveNoKey() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("create table parts (id bigint not null, at date, name varchar(20))"
                    + " partition by list ((id % 2))");
            Diff diff = database.diff(named(), named());
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.warnings())
                    .containsExactly("Constraint pk_parts of table parts is left out: the table is partitioned by an"
                            + " expression, so that it can have no key.");
        }
    }

    @Test
    void itIsNoDrift() throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute(BY_HAND);
            DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
            Drift drift = Drift.of(database.live(), named(), ObjectFilter.ALL, database.dialect(), words);
            assertThat(drift.lines()).isEmpty();
            ModelDiffer differ =
                    new ModelDiffer(ObjectFilter.ALL, RenameAnswers.NONE, Edits.NONE, database.dialect(), words);
            CurrentSchema current = CurrentSchema.of(database.live(), named(), named(), database.dialect(), words);
            assertThat(current.schema().tables()).containsKey(ObjectName.of("parts"));
            assertThat(differ.diff(current, named(), Map.of(), Numbering.NONE).upgrade())
                    .isEmpty();
        }
    }
}
