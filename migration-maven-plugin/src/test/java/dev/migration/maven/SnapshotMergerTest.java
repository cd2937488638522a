package dev.migration.maven;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Operations;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SnapshotMergerTest {

    private static Schema merge(List<LocatedSnapshot> snapshots) {
        return SnapshotMerger.merge(snapshots).schema();
    }

    @Test
    void putsTheTablesOfAllTogether() {
        Schema merged = merge(List.of(
                located("app", "com.acme.Order", table("orders")),
                located("model.jar", "com.acme.Customer", table("customers"))));
        assertThat(merged.tables().keySet()).containsOnly(ObjectName.of("customers"), ObjectName.of("orders"));
    }

    @Test
    void aKeyMayReferToATableOfAnother() {
        Schema merged = merge(List.of(
                located("app", "com.acme.Order", op -> {
                    table("orders").accept(op);
                    op.addForeignKey("fk_orders_customer", "orders", "id", references("customers", "id"));
                }),
                located("model.jar", "com.acme.Customer", table("customers"))));
        assertThat(merged.requireTable(ObjectName.of("orders")).constraints()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"users, users", "users, USERS", "app.users, app.users"})
    void oneTableInTwoIsAnErrorThatNamesBoth(String first, String second) {
        assertThatThrownBy(() -> SnapshotMerger.merge(List.of(
                        located("app/target/classes", "com.acme.User", table(first)),
                        located("model.jar", "com.acme.model.User", table(second)))))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(
                        "The table " + second + " is in two snapshots: app/target/classes and model.jar.\n")
                .hasMessageContaining("Leave one of the two off the class path");
    }

    @Test
    void oneEntityInTwoIsAnErrorThatNamesBoth() {
        assertThatThrownBy(() -> SnapshotMerger.merge(List.of(
                        located("model-1.jar", "com.acme.User", table("users")),
                        located("model-2.jar", "com.acme.User", table("people")))))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(
                        "The entity class com.acme.User is in two snapshots: model-1.jar and model-2.jar.");
    }

    @Test
    void tablesOfTwoSchemasAreTwo() {
        Schema merged = merge(List.of(
                located("a", "com.acme.User", table("one.users")), located("b", "com.acme.Other", table("two.users"))));
        assertThat(merged.tables()).hasSize(2);
    }

    @Test
    void aSequenceMayBeShared() {
        Schema merged =
                merge(List.of(located("a", "com.acme.A", sequence(50)), located("b", "com.acme.B", sequence(50))));
        assertThat(merged.sequences()).hasSize(1);
    }

    @Test
    void aSequenceOfOneNameAndOtherNumbersIsAnError() {
        assertThatThrownBy(() -> SnapshotMerger.merge(
                        List.of(located("a", "com.acme.A", sequence(50)), located("b", "com.acme.B", sequence(1)))))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The sequence ids (with other numbers) is in two snapshots: a and b.");
    }

    @Test
    void theRevisionsOfEnversMayBeShared() {
        DesiredModel merged = SnapshotMerger.merge(
                List.of(audited("a", "com.acme.A", table("REVINFO")), audited("b", "com.acme.B", table("REVINFO"))));
        assertThat(merged.schema().tables()).hasSize(1);
    }

    @Test
    void theRevisionsOfEnversMustBeTheSame() {
        assertThatThrownBy(() -> SnapshotMerger.merge(List.of(
                        audited("a", "com.acme.A", table("REVINFO")),
                        audited("b", "com.acme.B", op -> op.createTable("REVINFO", t -> t.column("id", bigint()))))))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The table REVINFO is in two snapshots: a and b.");
    }

    private static LocatedSnapshot audited(String source, String entity, Consumer<Operations> revisions) {
        Schema schema = located(source, entity, revisions).snapshot().schema();
        return new LocatedSnapshot(
                source,
                new Snapshot(List.of(entity), schema, Map.of("REVINFO", "org.hibernate.envers.DefaultRevisionEntity")));
    }

    private static Consumer<Operations> table(String name) {
        return op -> op.createTable(
                name,
                t -> t.column("id", bigint())
                        .column("name", varchar(80))
                        .primaryKey("pk_" + name.replace('.', '_'), "id"));
    }

    private static Consumer<Operations> sequence(int increment) {
        return op -> op.createSequence("ids", 1, increment);
    }

    private static LocatedSnapshot located(String source, String entity, Consumer<Operations> content) {
        Operations recorder = new Operations();
        content.accept(recorder);
        Schema schema = Schema.empty();
        for (Operation operation : recorder.recorded()) {
            schema = operation.apply(schema);
        }
        return new LocatedSnapshot(source, new Snapshot(List.of(entity), schema, Map.of()));
    }
}
