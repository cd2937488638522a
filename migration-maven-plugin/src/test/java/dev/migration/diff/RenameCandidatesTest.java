package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.diff.RenameModels.schema;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is taken for a rename where nobody said so. */
class RenameCandidatesTest {

    private static final Dialect DIALECT = Dialects.ofProduct("PostgreSQL");

    private static Table table(String name, Consumer<dev.migration.TableBuilder> content) {
        return schema(op -> op.createTable(name, content)).requireTable(ObjectName.of(name));
    }

    static Stream<Arguments> candidates() {
        Table mail = table(
                "t", t -> t.column("a", integer()).column("mail", varchar(9)).column("z", integer()));
        Table tags = table("tags", t -> t.column("id", bigint()).column("name", varchar(9)));
        return Stream.of(
                Arguments.of(
                        mail,
                        table(
                                "t",
                                t -> t.column("z", integer())
                                        .column("a", integer())
                                        .column("email", varchar(9))),
                        List.of("column t.mail -> email (the same type, a similar name)")),
                Arguments.of(
                        mail,
                        table(
                                "t",
                                t -> t.column("a", integer())
                                        .column("address", varchar(9))
                                        .column("z", integer())),
                        List.of("column t.mail -> address (the same type, the same place and constraints)")),
                Arguments.of(
                        mail,
                        table(
                                "t",
                                t -> t.column("a", integer())
                                        .column("mail_to", varchar(99))
                                        .column("z", integer())),
                        List.of("column t.mail -> mail_to (a similar name)")),
                Arguments.of(
                        mail,
                        table(
                                "t",
                                t -> t.column("a", integer())
                                        .column("z", integer())
                                        .column("address", varchar(9))),
                        List.of()),
                Arguments.of(
                        mail,
                        table(
                                "t",
                                t -> t.column("a", integer())
                                        .column("email", integer())
                                        .column("z", integer())),
                        List.of()),
                Arguments.of(
                        mail,
                        table(
                                "t",
                                t -> t.column("z", integer())
                                        .column("a", integer())
                                        .column("post", varchar(9))),
                        List.of("column t.mail -> post (the same type, the old name is that of the attribute)")),
                Arguments.of(
                        tags,
                        table("labels", t -> t.column("id", bigint()).column("name", varchar(9))),
                        List.of("table tags -> labels (the same columns)")),
                Arguments.of(
                        tags,
                        table("tag", t -> t.column("id", bigint()).column("title", varchar(9))),
                        List.of("table tags -> tag (1 of 2 columns are the same, a similar name)")),
                Arguments.of(
                        tags,
                        table("t_tag", t -> t.column("id", bigint()).column("title", varchar(9))),
                        List.of(
                                "table tags -> t_tag (1 of 2 columns are the same, the old name is that of the class)")),
                Arguments.of(
                        tags,
                        table("s.tags", t -> t.column("id", integer()).column("title", varchar(9))),
                        List.of(
                                "table tags -> s.tags (1 of 2 columns are the same by name, the same name in another schema)")),
                Arguments.of(
                        table("LogEntry", t -> t.column("theText", varchar(9)).column("byUser", varchar(9))),
                        table("log_entry", t -> t.column("the_text", varchar(9)).column("by_user", varchar(9))),
                        List.of(
                                "table LogEntry -> log_entry (the same columns but for case and underscores, the same name"
                                        + " but for case and underscores)")),
                Arguments.of(
                        tags, table("cars", t -> t.column("id", bigint()).column("wheels", integer())), List.of()));
    }

    @ParameterizedTest
    @MethodSource("candidates")
    void candidatesAreFoundByEvidence(Table before, Table after, List<String> candidates) {
        Told nothing = Told.of();
        Map<String, String> origins = Map.of("t.post", "a.T#mail", "t_tag", "a.Tags");
        RenameDetector.detect(
                CurrentSchema.ofRevisions(Schema.of(List.of(before), List.of())),
                Schema.of(List.of(after), List.of()),
                DIALECT,
                origins,
                nothing);
        assertThat(nothing.candidates()).isEqualTo(candidates);
    }

    private static Schema shop(String customer, String product, String orders, String favourites, String tags) {
        return schema(op -> {
            for (String table : List.of(customer, product)) {
                op.createTable(table, t -> t.column("id", bigint()).primaryKey("pk_" + table, "id"));
            }
            op.createTable(
                    orders,
                    t -> t.column(customer + "_id", bigint())
                            .column("quantity", integer())
                            .foreignKey("fk_orders", customer + "_id", references(customer, "id")));
            op.createTable(
                    favourites,
                    t -> t.column(customer + "_id", bigint())
                            .column(product + "s_id", bigint())
                            .foreignKey("fk_one", customer + "_id", references(customer, "id"))
                            .foreignKey("fk_other", product + "s_id", references(product, "id")));
            op.createTable(
                    tags,
                    t -> t.column(customer + "_id", bigint())
                            .column("text", varchar(9))
                            .foreignKey("fk_tags", customer + "_id", references(customer, "id")));
        });
    }

    /** A class that is renamed gives other names to all that is named after its table. */
    @Test
    void whatPointsAtARenamedTableIsSeenUnderItsNewName() {
        Schema before = shop("customer", "product", "orders", "customer_product", "customer_tags");
        Schema after = shop("client", "article", "orders", "client_article", "client_labels");
        Told told = Told.of("customer:client", "product:article");
        RenameDetector.detect(CurrentSchema.ofRevisions(before), after, DIALECT, Map.of(), told);
        assertThat(told.candidates())
                .containsExactly(
                        "table customer_product -> client_article (the same columns but for the names of references,"
                                + " a similar name)",
                        "table customer_tags -> client_labels (the same columns but for the names of references,"
                                + " a similar name)",
                        "column orders.customer_id -> client_id (the same type, the same place and constraints)");
        Told other = Told.of("customer:client");
        RenameDetector.detect(
                CurrentSchema.ofRevisions(before),
                shop("client", "product", "orders", "liked", "marks"),
                DIALECT,
                Map.of(),
                other);
        assertThat(other.candidates())
                .containsExactly(
                        "table customer_product -> liked (the same columns but for the names of references)",
                        "table customer_tags -> marks (the same columns but for the names of references)",
                        "column orders.customer_id -> client_id (the same type, the same place and constraints)");
        Told nothing = Told.of();
        RenameDetector.detect(CurrentSchema.ofRevisions(before), after, DIALECT, Map.of(), nothing);
        assertThat(nothing.candidates()).doesNotHaveDuplicates();
    }

    /** Names are replaced at once, so that of two that change places neither is replaced twice. */
    @Test
    void tablesThatChangePlacesShowTheNewNamesOfOthers() {
        Schema before = shop("draft", "post", "orders", "favourites", "draft_tags");
        Schema after = shop("post", "draft", "orders", "favourites", "post_labels");
        Told told = Told.of("draft:post", "post:draft");
        RenameDetector.detect(CurrentSchema.ofRevisions(before), after, DIALECT, Map.of(), told);
        assertThat(told.candidates())
                .contains("table draft_tags -> post_labels (the same columns but for the names of references,"
                        + " a similar name)");
    }

    @Test
    void aSequenceKeepsItsNumberToo() {
        Schema before = schema(op -> op.createSequence("a_seq", 1, 50));
        Schema after = schema(op -> op.createSequence("b_seq", 1, 50));
        Told nothing = Told.of();
        RenameDetector.detect(CurrentSchema.ofRevisions(before), after, DIALECT, Map.of(), nothing);
        assertThat(nothing.candidates()).containsExactly("sequence a_seq -> b_seq (the same numbers, a similar name)");
        assertThat(RenameDetector.detect(
                                CurrentSchema.ofRevisions(before), after, DIALECT, Map.of(), Told.of("a_seq:b_seq"))
                        .toString())
                .contains("RenameSequence");
    }
}
