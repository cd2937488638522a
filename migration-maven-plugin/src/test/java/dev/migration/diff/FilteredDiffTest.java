package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.dialect.Dialects;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a filter does not take is neither made, changed nor dropped, and what is left runs. */
class FilteredDiffTest {

    private static final Schema BEFORE = schema(op -> {
        op.createSequence("numbers", 1, 50);
        op.createTable(
                "users",
                t -> t.column("id", bigint().notNull())
                        .column("name", varchar(20))
                        .column("old", varchar(20))
                        .primaryKey("pk_users", "id")
                        .unique("uq_users_name", "name")
                        .check("ck_users_name", "length(name) > 1"));
        op.createTable(
                "audit",
                t -> t.column("id", bigint().notNull())
                        .column("user_id", bigint())
                        .primaryKey("pk_audit", "id")
                        .foreignKey("fk_audit_user", "user_id", references("users", "id")));
        op.createIndex("ix_users_old", "users", "old");
    });

    private static final Schema AFTER = schema(op -> {
        op.createSequence("other", 1, 50);
        op.createTable(
                "users",
                t -> t.column("id", bigint().notNull())
                        .column("name", varchar(40).notNull().defaultValue(""))
                        .column("fresh", varchar(20))
                        .column("state", enumOf("A", "B"))
                        .primaryKey("pk_users", "id")
                        .unique("uq_users_fresh", "fresh")
                        .check("ck_users_name", "length(name) > 2"));
        op.createTable(
                "logs",
                t -> t.column("id", bigint().notNull())
                        .column("user_id", bigint())
                        .primaryKey("pk_logs", "id")
                        .foreignKey("fk_logs_user", "user_id", references("users", "id")));
        op.createIndex("ix_users_fresh", "users", "fresh");
    });

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static ObjectFilter without(String... patterns) {
        return ObjectFilter.of(List.of(), Arrays.asList(patterns));
    }

    private static Diff replayed(Schema before, Schema after, ObjectFilter filter) {
        return new ModelDiffer(
                        filter, RenameAnswers.NONE, Edits.NONE, Dialects.ofProduct("PostgreSQL"), DatabaseWords.NONE)
                .diff(CurrentSchema.ofRevisions(before), after, Map.of(), Numbering.NONE);
    }

    private static List<String> lines(Diff diff) {
        return diff.upgrade().stream().map(Operation::describe).toList();
    }

    /** Runs what the filter leaves, there and back, and compares with what the same comparison without a database says. */
    private static List<String> run(String name, Schema before, Schema after, ObjectFilter filter) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(Schema.empty(), before, database.dialect())
                    .upgrade());
            Scope scope = new Scope(filter, false);
            Diff diff = database.diff(before, after, RenameAnswers.NONE, scope);
            assertThat(diff.unmanaged()).isEmpty();
            database.run(diff.upgrade());
            Schema reached = TestDatabase.replay(diff.upgrade(), before);
            assertThat(database.diff(reached, after, RenameAnswers.NONE, scope).upgrade())
                    .isEmpty();
            assertThat(replayed(reached, after, filter).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            List<String> said = new ArrayList<>(lines(diff));
            said.addAll(diff.warnings());
            assertThat(lines(replayed(before, after, filter))).containsExactlyInAnyOrderElementsOf(lines(diff));
            return said;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void everyKindCanBeLeftAlone(String name) throws SQLException {
        assertThat(run(
                        name,
                        BEFORE,
                        AFTER,
                        without(
                                "table:logs",
                                "table:audit",
                                "column:users.name",
                                "column:old",
                                "unique",
                                "check",
                                "index",
                                "sequence")))
                .containsExactlyInAnyOrder("add column users.fresh", "add column users.state");
        assertThat(run(name, BEFORE, AFTER, without("column:*", "table:logs", "table:audit", "sequence:other")))
                .contains("drop constraint uq_users_name of users", "drop sequence numbers")
                .anyMatch(line -> line.equals("Constraint uq_users_fresh of table users is left out: it uses a column"
                        + " that is left out."))
                .anyMatch(line -> line.startsWith("Index ix_users_fresh of table users is left out: "))
                .noneMatch(line -> line.startsWith("add column") || line.startsWith("drop column"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatIsIncludedIsAllThatIsCompared(String name) throws SQLException {
        ObjectFilter logs = ObjectFilter.of(List.of("table:logs", "sequence:nothing"), List.of());
        assertThat(run(name, BEFORE, AFTER, logs)).containsExactly("create table logs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void aForeignKeyWhoseTargetWillNotBeThereIsLeftOut(String name) throws SQLException {
        Schema nothing = schema(op -> op.createTable("t", t -> t.column("a", integer())));
        assertThat(run(name, nothing, AFTER, without("table:users", "table:t", "sequence")))
                .containsExactly(
                        "create table logs",
                        "Constraint fk_logs_user of table logs is left out: it needs a column or table that the filter"
                                + " leaves alone and that is not there.");
        // the same target, made by somebody else
        try (TestDatabase database = TestDatabase.named(name)) {
            database.execute("create table users (id bigint primary key)");
            Scope scope = new Scope(without("table:users", "sequence"), false);
            Diff diff = database.diff(Schema.empty(), AFTER, RenameAnswers.NONE, scope);
            assertThat(diff.warnings()).isEmpty();
            assertThat(diff.unmanaged()).isEmpty();
            database.run(diff.upgrade());
            Schema reached = TestDatabase.replay(diff.upgrade());
            assertThat(reached.tables().toString()).contains("fk_logs_user").doesNotContain("pk_users");
            assertThat(database.diff(reached, AFTER, RenameAnswers.NONE, scope).upgrade())
                    .isEmpty();
            assertThat(replayed(reached, AFTER, scope.filter()).upgrade()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void aTableThatSomethingLeftAlonePointsAtStays(String name) throws SQLException {
        Schema after = schema(op -> op.createTable(
                "audit",
                t -> t.column("id", bigint().notNull())
                        .column("user_id", bigint())
                        .primaryKey("pk_audit", "id")));
        for (String pattern : List.of("table:audit", "foreignKey:fk_audit_user")) {
            assertThat(run(name, BEFORE, after, without(pattern, "sequence")))
                    .containsExactly("Table users is not dropped: table audit points at it with a foreign key that the"
                            + " filter leaves alone.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatWasMadeByHandIsKeptAndNotSpokenOf(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(Schema.empty(), BEFORE, database.dialect())
                    .upgrade());
            database.execute("create table by_hand (id bigint primary key, user_id bigint references users)");
            database.execute("create index ix_by_hand on users (name)");
            Scope scope = new Scope(without("table:by_hand", "index:ix_by_hand"), false);
            Diff diff = database.diff(BEFORE, Schema.empty(), RenameAnswers.NONE, scope);
            assertThat(lines(diff)).containsExactly("drop table audit", "drop sequence numbers");
            assertThat(diff.unmanaged()).isEmpty();
            assertThat(diff.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("Table users is not dropped: table by_hand");
            database.run(diff.upgrade());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void whatIsLeftAloneInARenamedTableStays(String name) throws SQLException {
        Schema after = schema(op -> op.createTable(
                "members",
                t -> t.column("id", bigint().notNull())
                        .column("name", varchar(20))
                        .primaryKey("pk_users", "id")));
        Schema before = schema(op -> {
            op.createTable(
                    "users",
                    t -> t.column("id", bigint().notNull())
                            .column("name", varchar(20))
                            .column("old", varchar(20))
                            .primaryKey("pk_users", "id"));
            op.createIndex("ix_old", "users", "old");
        });
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(Schema.empty(), before, database.dialect())
                    .upgrade());
            RenameAnswers told = new RenameAnswers() {
                @Override
                public List<ToldRename> told() {
                    return List.of(ToldRename.parse("users:members"));
                }

                @Override
                public boolean isRename(RenameCandidate candidate) {
                    return false;
                }
            };
            Diff diff = database.diff(before, after, told, new Scope(without("column:old", "index:ix_old"), false));
            assertThat(lines(diff)).containsExactly("rename table users to members");
        }
    }

    @Test
    void commentsAndEnumerationsAreLeftAsTheyAre() throws SQLException {
        Schema before = schema(op -> {
            op.createEnumType("state", "A");
            op.createTable(
                    "t",
                    t -> t.column("a", integer().comment("one"))
                            .column("s", namedEnum("state", "A"))
                            .comment("table one"));
        });
        Schema after = schema(op -> {
            op.createEnumType("state", "A", "B");
            op.createEnumType("fresh", "X");
            op.createTable(
                    "t",
                    t -> t.column("a", integer().comment("two"))
                            .column("s", namedEnum("state", "A", "B"))
                            .column("f", namedEnum("fresh", "X"))
                            .comment("table two"));
        });
        assertThat(run("postgresql", before, after, without("comment", "enum")))
                .containsExactly("Column t.f is left out: its type is an enumeration that the filter leaves alone and"
                        + " that is not there.");
        assertThat(run("postgresql", before, after, without("comment:t.a", "enum:fresh", "column:f")))
                .containsExactlyInAnyOrder("add value 'B' to enumeration state", "set comment of table t");
        assertThat(run("postgresql", before, Schema.empty(), without("column:t.s", "enum:nothing")))
                .contains("drop table t");
    }

    @Test
    void aSequenceThatADefaultNamesIsSeen() throws SQLException {
        Schema plain = schema(op -> op.createTable("t", t -> t.column("id", bigint())));
        Schema numbered = schema(op -> {
            op.createSequence("numbers", 1, 1);
            op.createTable(
                    "t",
                    t -> t.column("id", bigint())
                            .column("nr", bigint().defaultExpression("nextval('numbers')"))
                            .column("code", varchar(20).defaultExpression("'x' || nextval('numbers'::regclass)")));
        });
        String why = " is left out: its default is from sequence numbers, which the filter leaves alone and which is"
                + " not there.";
        assertThat(run("postgresql", plain, numbered, without("sequence")))
                .containsExactly("Column t.nr" + why, "Column t.code" + why);
        assertThat(run("postgresql", plain, numbered, without("sequence:other")))
                .contains("create sequence numbers");
        // the columns that stay keep the sequence that the model does not have any more
        assertThat(run("postgresql", numbered, plain, without("column:t.nr"))).containsExactly("drop column t.code");
        assertThat(run("postgresql", numbered, plain, without("column:t.other")))
                .contains("drop sequence numbers");
    }

    @Test
    void aSequenceThatOnlyADefaultNamesStays() throws SQLException {
        Schema before = schema(op -> {
            op.createSequence("numbers", 1, 1);
            op.createTable("t", t -> t.column("id", bigint().defaultExpression("nextval('numbers')")));
        });
        Schema after = schema(op ->
                op.createTable("t", t -> t.column("id", bigint().notNull().defaultExpression("nextval('numbers')"))));
        assertThat(run("postgresql", before, after, without()))
                .contains("alter column t.id")
                .doesNotContain("drop sequence numbers");
    }

    @Test
    void aSchemaIsLeftAlone() throws SQLException {
        Schema after = schema(op -> {
            op.createTable("a", t -> t.column("id", integer()));
            op.createTable("other.b", t -> t.column("id", integer()));
        });
        assertThat(run("postgresql", Schema.empty(), after, without("schema:other")))
                .containsExactly("create table a");
        assertThat(run("postgresql", Schema.empty(), after, without("schema:default")))
                .containsExactly("create schema other", "create table other.b");
        assertThat(without("schema:other").schemasToRead(List.of(after))).isEmpty();
    }
}
