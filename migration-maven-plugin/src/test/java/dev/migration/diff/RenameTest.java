package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnTypes;
import dev.migration.Operations;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renames: what is taken for one, and that rows and names come along. */
class RenameTest {

    private static final Dialect DIALECT = Dialects.ofProduct("PostgreSQL");

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    /** Renames that were told, with candidates that are noted and declined. */
    private record Told(List<ToldRename> told, List<String> candidates) implements RenameAnswers {

        static Told of(String... renames) {
            return new Told(Stream.of(renames).map(ToldRename::parse).toList(), new ArrayList<>());
        }

        @Override
        public boolean isRename(RenameCandidate candidate) {
            candidates.add(candidate.describe());
            return false;
        }
    }

    private static final Schema USERS = schema(op -> {
        op.createSequence("users_seq", 1, 50);
        op.createTable(
                "users",
                t -> t.column("id", bigint().notNull())
                        .column("mail", varchar(100).notNull())
                        .column("status", enumOf("NEW", "OLD").notNull())
                        .column("boss_id", bigint())
                        .column("size", integer().generatedStored("length(mail)"))
                        .primaryKey("pk_users", "id")
                        .unique("uq_users_mail", "mail")
                        .check("ck_users_mail", "mail <> ''")
                        .foreignKey("fk_users_boss_id", "boss_id", references("users", "id")));
        op.createIndex("ix_users_mail", "users", "mail", "status");
        op.createIndex("users", ColumnTypes.index("ix_part").on("id").where("mail <> 'x'"));
        op.createTable(
                "orders",
                t -> t.column("user_id", bigint())
                        .foreignKey("fk_orders_user_id", "user_id", references("users", "id")));
    });

    private static Schema users(String table, String column, int length) {
        return schema(op -> {
            op.createSequence(table + "_seq", 1, 50);
            op.createTable(
                    table,
                    t -> t.column("id", bigint().notNull())
                            .column(column, varchar(length).notNull())
                            .column("status", enumOf("NEW", "OLD").notNull())
                            .column("boss_id", bigint())
                            .column("size", integer().generatedStored("length(" + column + ")"))
                            .primaryKey("pk_" + table, "id")
                            .unique("uq_" + table + "_" + column, column)
                            .check("ck_" + table + "_" + column, column + " <> ''")
                            .foreignKey("fk_" + table + "_boss_id", "boss_id", references(table, "id")));
            op.createIndex("ix_" + table + "_" + column, table, column, "status");
            op.createIndex(table, ColumnTypes.index("ix_part").on("id").where(column + " <> 'x'"));
            op.createTable(
                    "orders",
                    t -> t.column("user_id", bigint())
                            .foreignKey("fk_orders_user_id", "user_id", references(table, "id")));
        });
    }

    static Stream<Arguments> renames() {
        return Stream.of("postgresql", "sqlite")
                .flatMap(database -> Stream.of(
                        Arguments.of(database, "users", "email", 100, List.of("users.mail:email")),
                        Arguments.of(database, "members", "mail", 100, List.of("users:members")),
                        Arguments.of(
                                database,
                                "members",
                                "email",
                                100,
                                List.of("users:members", "users.mail:members.email")),
                        Arguments.of(database, "\"Men\"", "email", 100, List.of("users:\"Men\"", "users.mail:email"))));
    }

    @ParameterizedTest
    @MethodSource("renames")
    void rowsAndNamesComeAlongForthAndBack(String name, String table, String column, int length, List<String> told)
            throws SQLException {
        Schema after = table.startsWith("\"") ? quoted(table, column, length) : users(table, column, length);
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), USERS).upgrade());
            database.execute("insert into users (id, mail, status) values (1, 'a@b', 'NEW')");
            database.execute("insert into orders values (1)");
            Diff diff = database.diff(USERS, after, Told.of(told.toArray(String[]::new)));
            assertThat(Losses.of(diff.upgrade())).isEmpty();
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(database.diff(after, after).upgrade()).isEmpty();
                assertThat(names(database.read())).isEqualTo(names(lowered(after, database)));
                assertThat(database.query("select " + column + " from " + table))
                        .isEqualTo("a@b");
                assertThat(TestDatabase.replay(diff.upgrade(), USERS)).isEqualTo(after);
                database.run(diff.downgrade());
                assertThat(database.diff(USERS, USERS).upgrade()).isEmpty();
                assertThat(names(database.read())).isEqualTo(names(lowered(USERS, database)));
                assertThat(database.query("select mail || size from users, orders where user_id = id"))
                        .isEqualTo("a@b3");
            }
        }
    }

    private static Schema quoted(String table, String column, int length) {
        String text = table.replace("\"", "");
        Schema plain = users("zzz", column, length);
        List<Operation> operations = new ArrayList<>();
        operations.add(new dev.migration.operation.RenameTable(ObjectName.of("zzz"), ObjectName.of(table)));
        operations.add(new dev.migration.operation.RenameSequence(
                ObjectName.of("zzz_seq"), ObjectName.of('"' + text + "_seq\"")));
        return TestDatabase.replay(operations, plain);
    }

    private static Schema lowered(Schema schema, TestDatabase database) {
        List<Table> tables =
                schema.tables().values().stream().map(database.dialect()::lower).toList();
        return Schema.of(tables, schema.sequences().values());
    }

    private static SortedSet<String> names(Schema schema) {
        SortedSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        schema.sequences().keySet().forEach(name -> names.add(name.name().text()));
        for (Table table : schema.tables().values()) {
            table.constraints().keySet().forEach(name -> names.add(name.text()));
            table.indexes().keySet().forEach(name -> names.add(name.text()));
        }
        return names;
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatNobodyNamedComesAlong(String name) throws SQLException {
        Schema after = schema(op -> op.createTable(
                "people",
                t -> t.column("id", bigint().notNull())
                        .column("email", varchar(50))
                        .column("age", integer())
                        .column("boss", bigint())
                        .primaryKey("pk_people", "id")
                        .unique("uq_people_email", "email")
                        .check("ck_people_age", "age > 0")
                        .foreignKey("fk_people_boss", "boss", references("people", "id"))));
        try (TestDatabase database = TestDatabase.named(name)) {
            database.execute("create table person (id bigint not null primary key, mail varchar(50) unique,"
                    + " years integer check (years > 0), chief bigint references person)");
            Schema before = database.read();
            Diff diff = database.diff(
                    before,
                    after,
                    Told.of("person:people", "person.mail:people.email", "person.years:age", "person.chief:boss"));
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(database.diff(after, after).upgrade()).isEmpty();
                assertThat(names(database.read())).isEqualTo(names(after));
                database.run(diff.downgrade());
                assertThat(database.diff(before, before).upgrade()).isEmpty();
                assertThat(names(database.read())).isEqualTo(names(before));
            }
        }
    }

    private static Schema document(String table, String column) {
        return schema(op -> op.createTable(
                table,
                t -> t.column(column, varchar(31))
                        .check("ck_" + table + "_" + column, column + " in ('Letter', 'Bill')")));
    }

    /** As a discriminator's, which has the name that the check of an enumeration would have. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void aCheckLikeThatOfAnEnumerationComesAlong(String name) throws SQLException {
        Schema before = document("document", "kind");
        Schema after = document("paper", "sort");
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            Diff diff = database.diff(before, after, Told.of("document:paper", "document.kind:sort"));
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(database.diff(after, after).upgrade()).isEmpty();
                assertThat(names(database.read())).isEqualTo(names(after));
                database.run(diff.downgrade());
                assertThat(database.diff(before, before).upgrade()).isEmpty();
                assertThat(names(database.read())).isEqualTo(names(before));
            }
        }
    }

    @Test
    void aTableMovesToAnotherSchema() throws SQLException {
        Schema before =
                schema(op -> op.createTable("t", t -> t.column("a", integer()).unique("uq_t_a", "a")));
        Schema after = schema(
                op -> op.createTable("audit.u", t -> t.column("a", integer()).unique("uq_u_a", "a")));
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into t values (1)");
            Diff diff = database.diff(before, after, Told.of("t:audit.u"));
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(database.query("select a from audit.u")).isEqualTo("1");
                assertThat(database.diff(after, after).upgrade()).isEmpty();
                database.run(diff.downgrade());
                assertThat(database.diff(before, before).upgrade()).isEmpty();
            }
        }
    }

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

    @Test
    void whatIsToldAndDoesNotFitIsRefused() {
        Schema after = users("users", "email", 100);
        CurrentSchema current = CurrentSchema.ofRevisions(USERS);
        assertThatThrownBy(() -> RenameDetector.detect(current, after, DIALECT, Map.of(), Told.of("users.mial:email")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Drename=users.mial:email fits nothing")
                .hasMessageContaining("Going: users.mail. Coming: users.email.");
        assertThatThrownBy(() -> ToldRename.parse("users.mail"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Drename=users.mail:email,old_table:new_table");
    }

    @Test
    void whatAnAnnotationSaysMayBeDoneLongAgo() {
        Schema after = users("members", "email", 100);
        RenameAnswers annotated = new Told(
                List.of(
                        ToldRename.annotated("members", "users", after),
                        ToldRename.annotated("members.email", "mail", after)),
                new ArrayList<>());
        CurrentSchema before = CurrentSchema.ofRevisions(USERS);
        List<Operation> renames = RenameDetector.detect(before, after, DIALECT, Map.of(), annotated);
        assertThat(renames.stream().map(Operation::describe))
                .containsExactly(
                        "rename table users to members",
                        "rename sequence users_seq to members_seq",
                        "rename column members.mail to email");
        CurrentSchema done = CurrentSchema.ofRevisions(after);
        assertThat(RenameDetector.detect(done, after, DIALECT, Map.of(), annotated))
                .isEmpty();
    }

    private static Schema columns(String... names) {
        return schema(op -> op.createTable("t", t -> List.of(names).forEach(name -> t.column(name, integer()))));
    }

    private static Arguments annotated(Schema before, Schema after, List<String> annotations, String... renames) {
        return Arguments.of(before, after, annotations, List.of(renames));
    }

    /** An annotation stays when all is done, and is read again then. */
    static Stream<Arguments> annotations() {
        List<String> chain = List.of("t.b<a", "t.c<b");
        return Stream.of(
                annotated(columns("a"), columns("b"), List.of("t.b<a"), "rename column t.a to b"),
                annotated(columns("b"), columns("b"), List.of("t.b<a")),
                annotated(
                        columns("a", "b"),
                        columns("b", "c"),
                        chain,
                        "rename column t.b to c",
                        "rename column t.a to b"),
                annotated(columns("b", "c"), columns("b", "c"), chain),
                annotated(columns("b"), columns("b", "c"), chain),
                annotated(columns("a", "b"), columns("b"), List.of("t.b<a")),
                annotated(columns("a", "b"), columns("a", "b"), List.of("t.b<a", "t.a<b")));
    }

    @ParameterizedTest
    @MethodSource("annotations")
    void annotationsCountUntilTheyAreDone(Schema before, Schema after, List<String> annotations, List<String> renames) {
        List<ToldRename> told = annotations.stream()
                .map(annotation -> annotation.split("<"))
                .map(parts -> ToldRename.annotated(parts[0], parts[1], after))
                .toList();
        CurrentSchema current = CurrentSchema.ofRevisions(before);
        assertThat(RenameDetector.detect(current, after, DIALECT, Map.of(), new Told(told, new ArrayList<>())).stream()
                        .map(Operation::describe))
                .isEqualTo(renames);
    }

    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of(
                        List.of("t.a:b", "t.b:a"), columns("a", "b"), List.of("b to b_old", "a to b", "b_old to a")),
                Arguments.of(
                        List.of("t.a:b", "t.b:c", "t.c:a"),
                        columns("a", "b", "c"),
                        List.of("b to b_old", "a to b", "c to a", "b_old to c")),
                Arguments.of(List.of("t.a:b"), columns("b"), List.of("b to b_old", "a to b")),
                Arguments.of(List.of("t.a:d"), columns("a", "b", "d"), List.of("a to d")));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void everyNewNameIsFree(List<String> told, Schema after, List<String> renames) {
        Schema before = columns("a", "b", "c");
        assertThat(RenameDetector.detect(
                                CurrentSchema.ofRevisions(before),
                                after,
                                DIALECT,
                                Map.of(),
                                Told.of(told.toArray(String[]::new)))
                        .stream()
                        .map(rename -> rename.describe().replace("rename column t.", "")))
                .isEqualTo(renames);
    }

    @Test
    void whatNeitherGoesNorComesIsNotRenamed() {
        CurrentSchema current = CurrentSchema.ofRevisions(columns("a", "b"));
        assertThatThrownBy(() -> RenameDetector.detect(current, columns("a", "b"), DIALECT, Map.of(), Told.of("t.a:b")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("-Drename=t.a:b fits nothing");
    }
}
