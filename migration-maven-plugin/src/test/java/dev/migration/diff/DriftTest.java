package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {

    private static final Schema REVISIONS = TestDatabase.replay(TestDatabase.recorded(op -> {
        op.createSequence("numbers", 1, 50);
        op.createTable(
                "users",
                t -> t.column("id", bigint().identity())
                        .column("email", varchar(100).notNull())
                        .column("status", enumOf("NEW", "OLD"))
                        .primaryKey("pk_users", "id")
                        .check("ck_email", "email <> ''"));
        op.createTable(
                "orders",
                t -> t.column("user_id", bigint())
                        .column("note", varchar(20).notNull())
                        .foreignKey("fk_orders_user", "user_id", references("users", "id")));
        op.createIndex("ix_note", "orders", "note");
    }));

    private static Drift drift(TestDatabase database) throws SQLException {
        return drift(database, ObjectFilter.ALL);
    }

    private static Drift drift(TestDatabase database, ObjectFilter filter) throws SQLException {
        DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
        return Drift.of(database.live(REVISIONS), REVISIONS, filter, database.dialect(), words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatTheRevisionsMadeHasNone(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(Schema.empty(), REVISIONS, database.dialect())
                    .upgrade());
            assertThat(drift(database).lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void tellsWhatWasChangedByHand(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(Schema.empty(), REVISIONS, database.dialect())
                    .upgrade());
            database.run(op -> {
                op.alterColumn("users", "email", varchar(100).notNull(), varchar(200));
                op.dropConstraint("users", "ck_email");
                op.addCheck("ck_email", "users", "email <> 'x'");
                op.dropConstraint("orders", "fk_orders_user");
                op.dropIndex("orders", "ix_note");
                op.dropColumn("orders", "note");
                op.dropSequence("numbers");
                op.addColumn("users", "by_hand", varchar(5));
                op.createIndex("ix_by_hand", "users", "email");
            });
            database.execute("create table notes (id int)");
            Drift drift = drift(database);
            assertThat(drift.missing())
                    .containsExactlyInAnyOrder(
                            "sequence numbers",
                            "column orders.note",
                            "constraint fk_orders_user of table orders",
                            "index ix_note of table orders");
            assertThat(drift.different())
                    .containsExactlyInAnyOrder(
                            "column users.email is varchar(200), the revisions say varchar(100) not null",
                            "constraint ck_email of table users");
            assertThat(drift.extra())
                    .containsExactlyInAnyOrder(
                            "column users.by_hand", "index ix_by_hand of table users", "table notes");
            ObjectFilter filter = ObjectFilter.of(
                    List.of(), List.of("table:notes", "column:by_hand", "check:*", "index:ix_*", "sequence:numbers"));
            assertThat(drift(database, filter).lines())
                    .containsExactlyInAnyOrder(
                            "missing:   column orders.note",
                            "missing:   constraint fk_orders_user of table orders",
                            "different: column users.email is varchar(200), the revisions say varchar(100) not null");
        }
    }
}
