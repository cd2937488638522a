package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constraints of PostgreSQL that rows may break: they count as there, and whoever runs a goal is told. */
class LaxConstraintTest {

    private static final Schema MODEL = TestDatabase.replay(TestDatabase.recorded(op -> {
        op.createTable("u", t -> t.column("id", bigint().notNull()).primaryKey("pk_u", "id"));
        op.createTable(
                "t",
                t -> t.column("id", bigint().notNull())
                        .column("u_id", bigint())
                        .column("size", integer())
                        .column("state", enumOf("NEW", "OLD"))
                        .primaryKey("pk_t", "id")
                        .check("ck_t_size", "size > 0")
                        .foreignKey("fk_t_u", "u_id", references("u", "id")));
    }));

    private static TestDatabase database() throws SQLException {
        TestDatabase database = TestDatabase.postgresql();
        database.run(
                SchemaDiffer.diff(Schema.empty(), MODEL, database.dialect()).upgrade());
        database.execute("alter table t drop constraint ck_t_size, drop constraint fk_t_u, drop constraint ck_t_state;"
                + "insert into t values (1, 7, -1, 'BAD')");
        return database;
    }

    private static List<String> warnings(TestDatabase database, ObjectFilter filter) throws SQLException {
        for (Schema replayed : List.of(Schema.empty(), MODEL)) {
            assertThat(database.diff(replayed, MODEL).upgrade()).isEmpty();
        }
        return database.diff(MODEL, MODEL, RenameAnswers.NONE, new Scope(filter, false))
                .warnings();
    }

    private static Drift drift(TestDatabase database) throws SQLException {
        DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
        return Drift.of(database.live(MODEL), MODEL, ObjectFilter.ALL, database.dialect(), words);
    }

    @Test
    void whatIsNotValidIsToBeValidated() throws SQLException {
        try (TestDatabase database = database()) {
            database.execute("alter table t add constraint ck_t_size check (size > 0) not valid,"
                    + " add constraint ck_t_state check (state in ('NEW', 'OLD')) not valid,"
                    + " add constraint fk_t_u foreign key (u_id) references u not valid");
            List<String> warnings = warnings(database, ObjectFilter.ALL);
            assertThat(warnings)
                    .hasSize(3)
                    .contains("Constraint fk_t_u of table t is NOT VALID: it counts as there, but rows from before it"
                            + " may break it. Look at them once: alter table \"t\" validate constraint \"fk_t_u\"");
            assertThat(drift(database).lines()).isEmpty();
            assertThat(drift(database).warnings()).isEqualTo(warnings);
            assertThat(warnings(database, ObjectFilter.of(List.of(), List.of("check", "foreignKey:fk_t_u"))))
                    .singleElement()
                    .asString()
                    .contains("ck_t_state");
            database.execute("delete from t");
            for (String warning : warnings) {
                database.execute(warning.substring(warning.indexOf("alter table")));
            }
            assertThat(warnings(database, ObjectFilter.ALL)).isEmpty();
        }
    }

    @Test
    void whatIsNotEnforcedIsAWarningAndADrift() throws SQLException {
        try (TestDatabase database = database()) {
            database.execute("alter table t add constraint ck_t_size check (size > 0) not enforced,"
                    + " add constraint ck_t_state check (state in ('NEW', 'OLD')) not enforced,"
                    + " add constraint fk_t_u foreign key (u_id) references u not enforced");
            List<String> warnings = warnings(database, ObjectFilter.ALL);
            assertThat(warnings)
                    .containsExactly(
                            "Constraint ck_t_size of table t is NOT ENFORCED, so that every row may break it. Drop it,"
                                    + " and `new` makes it again: alter table \"t\" drop constraint \"ck_t_size\"",
                            "Constraint ck_t_state of table t is NOT ENFORCED, so that every row may break it. Drop it,"
                                    + " and `new` makes it again: alter table \"t\" drop constraint \"ck_t_state\"",
                            "Constraint fk_t_u of table t is NOT ENFORCED, so that every row may break it. Enforce it:"
                                    + " alter table \"t\" alter constraint \"fk_t_u\" enforced");
            assertThat(drift(database).lines())
                    .containsExactly(
                            "different: constraint ck_t_size of table t is not enforced",
                            "different: constraint ck_t_state of table t is not enforced",
                            "different: constraint fk_t_u of table t is not enforced");
            assertThat(drift(database).warnings()).isEmpty();
            // what the warnings say to do does mend it
            database.execute("delete from t");
            for (String warning : warnings) {
                database.execute(warning.substring(warning.indexOf("alter table")));
            }
            database.run(database.diff(MODEL, MODEL).upgrade());
            assertThat(warnings(database, ObjectFilter.ALL)).isEmpty();
            assertThat(drift(database).lines()).isEmpty();
        }
    }

    @Test
    void notNullMayBeNotValidToo() throws SQLException {
        Schema model = TestDatabase.replay(TestDatabase.recorded(
                op -> op.createTable("n", t -> t.column("a", integer().notNull()))));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.execute("create table n (a integer); insert into n values (null);"
                    + "alter table n add constraint n_a_there not null a not valid");
            Diff diff = database.diff(model, model);
            assertThat(diff.upgrade()).isEmpty();
            assertThat(diff.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("Constraint n_a_there of table n is NOT VALID: ")
                    .endsWith("alter table \"n\" validate constraint \"n_a_there\"");
            Scope scope = new Scope(ObjectFilter.of(List.of(), List.of("column:n.a")), false);
            assertThat(database.diff(model, model, RenameAnswers.NONE, scope).warnings())
                    .isEmpty();
        }
    }

    @Test
    void whatNobodyManagesIsOnlyListed() throws SQLException {
        try (TestDatabase database = database()) {
            database.execute("create table other (a int, constraint ck_other check (a > 0) not valid);"
                    + "alter table other add constraint ck_other2 check (a > 0) not valid;"
                    + "alter table u add constraint ck_u check (id > 0) not valid");
            Diff diff = database.diff(MODEL, MODEL);
            assertThat(diff.unmanaged()).contains("table other", "constraint ck_u of table u");
            assertThat(diff.warnings()).isEmpty();
        }
    }

    private static String standing(TestDatabase database) throws SQLException {
        return database.query("select concat_ws(' ', conrelid::regclass, conname, convalidated, conenforced)"
                + " from pg_constraint where conname like 'fk%'");
    }

    private static Schema retyped() {
        return TestDatabase.replay(
                TestDatabase.recorded(op -> {
                    op.alterColumn("u", "id", bigint().notNull(), varchar(20).notNull());
                    op.alterColumn("t", "u_id", bigint(), varchar(20));
                }),
                MODEL);
    }

    /** A key that is taken out of the way of a type change is no worse after it, nor better: a row breaks it. */
    @ParameterizedTest
    @CsvSource({"not valid, f t", "not enforced, f f"})
    void aKeyThatWasInTheWayComesBackAsItWas(String how, String standing) throws SQLException {
        try (TestDatabase database = database()) {
            database.execute("alter table t add constraint fk_t_u foreign key (u_id) references u " + how);
            Scope onlyKeys = new Scope(ObjectFilter.of(List.of(), List.of("check", "column:t.state")), false);
            Diff diff = database.diff(MODEL, retyped(), RenameAnswers.NONE, onlyKeys);
            assertThat(diff.upgrade().stream().map(Operation::describe))
                    .contains("drop constraint fk_t_u of t", "add constraint fk_t_u to t");
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(standing(database)).isEqualTo("t fk_t_u " + standing);
                database.run(diff.downgrade());
                assertThat(standing(database)).isEqualTo("t fk_t_u " + standing);
            }
        }
    }

    @Test
    void itIsFoundUnderTheNameThatItHadBeforeTheRevision() throws SQLException {
        try (TestDatabase database = database()) {
            database.execute("alter table t add constraint fk_t_u foreign key (u_id) references u not valid");
            database.run(op -> {
                op.renameTable("t", "items");
                op.renameConstraint("items", "fk_t_u", "fk_items_u");
                op.dropConstraint("items", "fk_items_u");
                op.alterColumn("u", "id", bigint().notNull(), varchar(20).notNull());
                op.alterColumn("items", "u_id", bigint(), varchar(20));
                op.addForeignKey("fk_items_u", "items", "u_id", references("u", "id"));
            });
            assertThat(standing(database)).isEqualTo("items fk_items_u f t");
        }
    }

    /** Who drops it and makes it again at once means that. */
    @Test
    void aKeyThatIsMadeAgainForItselfIsValid() throws SQLException {
        try (TestDatabase database = database()) {
            database.execute("delete from t; alter table t add constraint fk_t_u foreign key (u_id) references u"
                    + " not enforced");
            database.run(op -> {
                op.dropConstraint("t", "fk_t_u");
                op.addForeignKey("fk_t_u", "t", "u_id", references("u", "id"));
            });
            assertThat(standing(database)).isEqualTo("t fk_t_u t t");
        }
    }
}
