package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Native generators: a sequence on PostgreSQL, the column itself on SQLite, from revisions that run on either. */
class NativeGeneratorTest {

    private static final List<String> DATABASES = List.of("sqlite", "postgresql");

    private static final Schema IDENTITY = schema(users(bigint().identity()));
    private static final Schema SEQUENCE =
            schema(users(bigint().notNull()).andThen(op -> op.createSequence("users_seq", 1, 50)));
    private static final Schema NATIVE = natively(1);
    private static final Schema WIDER = natively(50);

    private static Schema natively(long increment) {
        return schema(
                users(bigint().nativeIdentity()).andThen(op -> op.createNativeSequence("users_seq", 1, increment)));
    }

    private static Consumer<Operations> users(ColumnSpec id) {
        return op -> {
            op.createTable(
                    "users", t -> t.column("id", id).column("name", varchar(20)).primaryKey("pk_users", "id"));
            op.createTable(
                    "posts",
                    t -> t.column("user_id", bigint())
                            .foreignKey("fk_posts_users", "user_id", references("users", "id")));
        };
    }

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static Numbering numbering(Schema model) {
        return Numbering.of(model, Map.of("users", "a.User"), Map.of(ObjectName.of("users_seq"), List.of("a.User")));
    }

    private static Diff diff(TestDatabase database, Schema replayed, Schema model) throws SQLException {
        return database.diff(replayed, model, numbering(model));
    }

    private static void assertSame(TestDatabase database, Schema replayed, Schema model) throws SQLException {
        assertThat(diff(database, replayed, model).upgrade()).isEmpty();
        DatabaseWords words = DatabaseWords.of(database.connection(), database.dialect());
        assertThat(Drift.of(database.live(model), model, ObjectFilter.ALL, database.dialect(), words)
                        .lines())
                .isEmpty();
    }

    private static String sequence(TestDatabase database) throws SQLException {
        return database.dialect().id().equals("sqlite")
                ? database.query("select count(*) from sqlite_master where name = 'users_seq'")
                : database.query("select count(*) from pg_class where relkind = 'S' and relname = 'users_seq'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void eachDatabaseNumbersAsItDoesBest(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            Diff diff = diff(database, Schema.empty(), NATIVE);
            database.run(diff.upgrade());
            assertSame(database, NATIVE, NATIVE);
            if (name.equals("sqlite")) {
                database.execute("insert into users (name) values ('a')");
                assertThat(sequence(database)).isEqualTo("0");
            } else {
                database.execute("insert into users (id) values (nextval('users_seq'))");
                assertThat(database.query("select count(*) from pg_attribute"
                                + " where attrelid = 'users'::regclass and attidentity <> ''"))
                        .isEqualTo("0");
            }
            assertThat(database.query("select id from users")).isEqualTo("1");
            database.run(diff.downgrade());
            assertThat(database.live().schema().isEmpty()).isTrue();
        }
    }

    /** What Hibernate made is what the model means: nothing to write, as long as no revision has to do with it. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aDatabaseOfBeforeIsTheSame(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(diff(database, Schema.empty(), NATIVE).upgrade());
            assertThat(diff(database, Schema.empty(), NATIVE).upgrade()).isEmpty();
        }
    }

    static Stream<Arguments> changes() {
        List<Schema> kinds = List.of(IDENTITY, SEQUENCE, NATIVE, WIDER);
        return kinds.stream()
                .flatMap(before -> kinds.stream()
                        .filter(after -> !after.equals(before))
                        .flatMap(after -> DATABASES.stream()
                                .flatMap(written -> DATABASES.stream()
                                        .map(run -> Arguments.of(
                                                kind(before), kind(after), before, after, written, run)))));
    }

    private static String kind(Schema schema) {
        Sequence sequence = schema.sequences().get(ObjectName.of("users_seq"));
        return sequence == null ? "identity" : (sequence.isNative() ? "native " : "sequence ") + sequence.increment();
    }

    /** Written against one database, and run on it or on the other. */
    @ParameterizedTest(name = "{0} to {1}, written on {4}, run on {5}")
    @MethodSource("changes")
    void noNumberComesTwice(String from, String to, Schema before, Schema after, String written, String run)
            throws SQLException {
        try (TestDatabase one = TestDatabase.named(written);
                TestDatabase other = TestDatabase.named(run)) {
            Diff start = diff(one, Schema.empty(), before);
            one.run(start.upgrade());
            Diff diff = diff(one, before, after);
            other.run(start.upgrade());
            other.execute("insert into users (id) values (7), (1007)");
            other.execute("insert into posts values (7)");
            takeNumbers(other, before);
            other.run(diff.upgrade());
            assertSame(other, after, after);
            assertNew(other, after);
            other.run(diff.downgrade());
            assertSame(other, before, before);
            assertNew(other, before);
            assertThat(other.query("select user_id from posts")).isEqualTo("7");
        }
    }

    /** As if the rows had been numbered by it. */
    private static void takeNumbers(TestDatabase database, Schema model) throws SQLException {
        Sequence sequence = model.sequences().get(ObjectName.of("users_seq"));
        if (sequence != null) {
            database.run(op -> op.continueSequence("users_seq", sequence.increment(), "users", "id"));
        }
    }

    /** Inserts as the application does, with the highest number of what Hibernate takes at once. */
    private static void assertNew(TestDatabase database, Schema model) throws SQLException {
        boolean sqlite = database.dialect().id().equals("sqlite");
        Sequence sequence = model.sequences().get(ObjectName.of("users_seq"));
        if (sequence == null || (sequence.isNative() && sqlite)) {
            database.execute("insert into users (name) values ('new')");
            return;
        }
        String next = sqlite ? "select next_val from users_seq" : "select nextval('users_seq')";
        long highest = Long.parseLong(database.query(next));
        long greatest = Long.parseLong(database.query("select max(id) from users"));
        assertThat(highest - sequence.increment() + 1).isGreaterThan(greatest);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(smallint(), integer(), bigint(), decimal(19, 0))
                .flatMap(type -> Stream.of(1L, 50L)
                        .flatMap(increment -> DATABASES.stream()
                                .flatMap(written ->
                                        DATABASES.stream().map(run -> Arguments.of(type, increment, written, run)))));
    }

    /** Written against one database, and run on it or on the other, where rows have no numbers yet. */
    @ParameterizedTest(name = "[{index}] by {1}, written on {2}, run on {3}")
    @MethodSource("numbers")
    void rowsAreNumberedWhenTheColumnComes(ColumnSpec type, long increment, String written, String run)
            throws SQLException {
        Schema before = schema(op -> op.createTable(
                "users", t -> t.column("name", varchar(20).notNull()).primaryKey("pk_users", "name")));
        Schema after = schema(op -> {
            op.createTable(
                    "users",
                    t -> t.column("name", varchar(20).notNull())
                            .column("id", type.nativeIdentity())
                            .primaryKey("pk_users", "id"));
            op.createNativeSequence("users_seq", 1, increment);
        });
        try (TestDatabase one = TestDatabase.named(written);
                TestDatabase other = TestDatabase.named(run)) {
            Diff start = diff(one, Schema.empty(), before);
            one.run(start.upgrade());
            Diff diff = diff(one, before, after);
            other.run(start.upgrade());
            other.execute("insert into users (name) values ('a'), ('b'), ('c')");
            other.run(diff.upgrade());
            assertSame(other, after, after);
            assertThat(other.query("select count(distinct id) from users where id > 0"))
                    .isEqualTo("3");
            assertNew(other, after);
            other.run(diff.downgrade());
            assertSame(other, before, before);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aNativeSequenceIsRenamed(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(diff(database, Schema.empty(), NATIVE).upgrade());
            List<Operation> renaming = TestDatabase.recorded(op -> {
                op.renameSequence("users_seq", "numbers");
                op.continueSequence("numbers", 1, "users", "id");
            });
            database.run(renaming);
            assertThat(sequence(database)).isEqualTo("0");
            Schema renamed = TestDatabase.replay(renaming, NATIVE);
            assertSame(database, renamed, renamed);
            List<Operation> dropping = TestDatabase.recorded(op -> op.dropSequence("numbers"));
            database.run(dropping);
            Schema dropped = TestDatabase.replay(dropping, renamed);
            assertSame(database, dropped, dropped);
        }
    }
}
