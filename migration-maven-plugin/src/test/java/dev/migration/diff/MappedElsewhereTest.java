package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Operation;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Entities may be mapped to what is no table: nothing is made for them, and nothing compared. */
class MappedElsewhereTest {

    private static final Schema REVISIONS = TestDatabase.replay(TestDatabase.recorded(op -> op.createTable(
            "t",
            t -> t.column("id", bigint().notNull()).column("name", varchar(20)).primaryKey("pk_t", "id"))));

    private static final Schema MODEL = TestDatabase.replay(
            TestDatabase.recorded(op -> {
                op.createTable(
                        "Target",
                        t -> t.column("id", bigint().identity())
                                .column("name", varchar(20).notNull())
                                .column("t_id", bigint())
                                .primaryKey("pk_target", "id")
                                .foreignKey("fk_target_t", "t_id", references("t", "id")));
                op.createIndex("ix_target_name", "Target", "name");
                op.createTable(
                        "child",
                        t -> t.column("id", bigint().notNull())
                                .column("target_id", bigint())
                                .primaryKey("pk_child", "id")
                                .foreignKey("fk_child_target", "target_id", references("Target", "id")));
            }),
            REVISIONS);

    private static TestDatabase database(String name) throws SQLException {
        TestDatabase database = TestDatabase.named(name);
        database.run(
                SchemaDiffer.diff(Schema.empty(), REVISIONS, database.dialect()).upgrade());
        return database;
    }

    private static List<String> lines(Diff diff) {
        return diff.upgrade().stream().map(Operation::describe).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "postgresql | create view target as select id, name from t                         | a view",
                "postgresql | create materialized view target as select id, name from t            | a materialized view",
                "postgresql | create foreign data wrapper w; create server s foreign data wrapper w;"
                        + " create foreign table target (id bigint) server s                      | a foreign table",
                "sqlite     | create view target as select id, name from t                         | a view",
                "sqlite     | create virtual table target using fts5 (name)                        | a virtual table",
            })
    void nothingIsMadeNorPointsAtIt(String name, String sql, String kind) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute(sql);
            Diff diff = database.diff(REVISIONS, MODEL);
            assertThat(lines(diff)).containsExactly("create table child");
            assertThat(diff.warnings())
                    .containsExactly(
                            "Table Target of the model is " + kind + " in the database: it is neither made nor"
                                    + " compared. migration.excludeObjects=table:Target says so where no database is"
                                    + " at hand.",
                            "Constraint fk_child_target of table child is left out: Target is " + kind
                                    + ", which no foreign key can point at.");
            database.run(diff.upgrade());
            Schema revised = TestDatabase.replay(diff.upgrade(), REVISIONS);
            assertThat(database.diff(revised, MODEL).upgrade()).isEmpty();
            assertThat(database.diff(revised, MODEL, RenameAnswers.NONE, new Scope(ObjectFilter.ALL, true))
                            .upgrade())
                    .isEmpty();
            database.run(diff.downgrade());
            assertThat(lines(database.diff(REVISIONS, MODEL))).isEqualTo(lines(diff));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alter extension hstore add table target                    | a table of extension hstore",
                "create table whole (id bigint, name text) partition by list (id);"
                        + " alter table whole attach partition target default | a partition of whole",
            })
    void whatIsNobodysTableCanBePointedAt(String sql, String kind) throws SQLException {
        try (TestDatabase database = database("postgresql")) {
            database.execute("create extension hstore");
            database.execute("create table target (id bigint primary key, name text)");
            database.execute(sql);
            Diff diff = database.diff(REVISIONS, MODEL);
            assertThat(lines(diff)).containsExactly("create table child", "add constraint fk_child_target to child");
            assertThat(diff.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("Table Target of the model is " + kind + " in the database: ");
            database.run(diff.upgrade());
            Schema revised = TestDatabase.replay(diff.upgrade(), REVISIONS);
            assertThat(database.diff(revised, MODEL).upgrade()).isEmpty();
            // nor does anything drop it
            Diff dropping = database.diff(revised, revised, RenameAnswers.NONE, new Scope(ObjectFilter.ALL, true));
            assertThat(dropping.upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(lines(database.diff(REVISIONS, MODEL))).isEqualTo(lines(diff));
        }
    }

    /** Also where the schema is written out, be it the default one. */
    @ParameterizedTest
    @CsvSource({"app", "public"})
    void aSchemaMakesNoDifference(String schema) throws SQLException {
        Schema model = TestDatabase.replay(
                TestDatabase.recorded(op -> {
                    op.createTable(
                            schema + ".target",
                            t -> t.column("id", bigint().notNull()).primaryKey("pk_target", "id"));
                    op.createTable(
                            schema + ".child",
                            t -> t.column("id", bigint().notNull())
                                    .primaryKey("pk_child", "id")
                                    .foreignKey("fk_child", "id", references(schema + ".target", "id")));
                }),
                REVISIONS);
        try (TestDatabase database = database("postgresql")) {
            database.execute("create schema app");
            database.execute("create view " + schema + ".target as select id from t");
            Diff diff = database.diff(REVISIONS, model);
            assertThat(lines(diff))
                    .filteredOn(line -> line.contains("table"))
                    .containsExactly("create table " + schema + ".child");
            assertThat(diff.warnings())
                    .hasSize(2)
                    .first()
                    .asString()
                    .startsWith("Table " + schema + ".target of the model is a view in the database: ");
            assertThat(diff.bystanders()).containsExactly("view: " + schema + ".target");
            database.run(diff.upgrade());
            Schema revised = TestDatabase.replay(diff.upgrade(), REVISIONS);
            assertThat(database.diff(revised, model).upgrade()).isEmpty();
        }
    }

    @Test
    void theEntityIsNamedAndAFilterKeepsItQuiet() throws SQLException {
        try (TestDatabase database = database("sqlite")) {
            database.execute("create view target as select id, name from t");
            DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
            CurrentSchema current = CurrentSchema.of(database.live(), REVISIONS, MODEL, database.dialect(), words);
            ModelDiffer all =
                    new ModelDiffer(ObjectFilter.ALL, RenameAnswers.NONE, Edits.NONE, database.dialect(), words);
            assertThat(all.diff(current, MODEL, Map.of("Target", "shop.Target"), Numbering.NONE)
                            .warnings())
                    .first()
                    .asString()
                    .startsWith("Table Target of shop.Target is a view in the database: ");
            ObjectFilter filter = ObjectFilter.of(List.of(), List.of("table:target"));
            Diff filtered = database.diff(REVISIONS, MODEL, RenameAnswers.NONE, new Scope(filter, false));
            assertThat(lines(filtered)).containsExactly("create table child");
            assertThat(filtered.warnings()).singleElement().asString().contains("fk_child_target");
        }
    }

    /** A revision that makes the view with raw SQL may say that the model has a table there, for those without a database. */
    @ParameterizedTest
    @CsvSource({"postgresql", "sqlite"})
    void whatARevisionDeclaresOfItIsNoDrift(String name) throws SQLException {
        try (TestDatabase database = database(name)) {
            database.execute("create view target as select id, name from t");
            Schema declared = MODEL.withoutTable(ObjectName.of("child"));
            assertThat(database.diff(declared, declared).upgrade()).isEmpty();
            assertThat(database.diff(declared, declared).warnings()).hasSize(1);
            DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
            Drift drift = Drift.of(database.live(), declared, ObjectFilter.ALL, database.dialect(), words);
            assertThat(drift.lines()).isEmpty();
            assertThat(drift.warnings()).isEmpty();
        }
    }

    /** SQLite takes such a key without a word, and then no row. */
    @Test
    void aKeyToAViewThatIsThereStays() throws SQLException {
        try (TestDatabase database = database("sqlite")) {
            database.execute("create view target as select id, name from t");
            database.run(op -> op.createTable(
                    "child",
                    t -> t.column("id", bigint().notNull())
                            .column("target_id", bigint())
                            .primaryKey("pk_child", "id")
                            .foreignKey("fk_child_target", "target_id", references("Target", "id"))));
            Schema revised = TestDatabase.replay(
                    TestDatabase.recorded(op -> op.createTable(
                            "child",
                            t -> t.column("id", bigint().notNull())
                                    .column("target_id", bigint())
                                    .primaryKey("pk_child", "id")
                                    .foreignKey("fk_child_target", "target_id", references("Target", "id")))),
                    REVISIONS);
            assertThat(revised.requireTable(ObjectName.of("child")).constraintsOf(ForeignKey.class))
                    .hasSize(1);
            assertThat(database.diff(revised, MODEL).upgrade()).isEmpty();
        }
    }
}
