package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A generator that is new to a table with rows numbers none of them again, neither after the upgrade nor after the
 * downgrade. Hibernate takes all numbers of an increment that end at the next one of the sequence.
 */
class SequenceContinuationTest {

    /**
     * @param next by sequence its next number after the upgrade
     * @param back by sequence its next number after the downgrade
     */
    private record Change(
            String name,
            Consumer<Operations> before,
            Consumer<Operations> after,
            Map<String, Long> next,
            Map<String, Long> back) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** The greatest id is 1007 of users, and 20 of posts. */
    private static List<Change> changes() {
        return List.of(
                new Change(
                        "an identity becomes a sequence",
                        tables(bigint().identity()),
                        tables(bigint().notNull()).andThen(sequences(50, "users_seq", "posts_seq")),
                        Map.of("users_seq", 1057L, "posts_seq", 70L),
                        Map.of()),
                new Change(
                        "one sequence for all becomes one a table",
                        tables(bigint().notNull()).andThen(sequences(1, "hibernate_sequence")),
                        tables(bigint().notNull()).andThen(sequences(50, "users_seq", "posts_seq")),
                        Map.of("users_seq", 1057L, "posts_seq", 70L),
                        Map.of("hibernate_sequence", 1008L)),
                new Change(
                        "sequences get other names",
                        tables(bigint().notNull()).andThen(sequences(1, "users_id", "posts_id")),
                        tables(bigint().notNull()).andThen(sequences(1, "users_seq", "posts_seq")),
                        Map.of("users_seq", 1008L, "posts_seq", 21L),
                        Map.of("users_id", 1008L, "posts_id", 21L)),
                new Change(
                        "a sequence becomes an identity",
                        tables(bigint().notNull()).andThen(sequences(50, "hibernate_sequence")),
                        tables(bigint().identity()),
                        Map.of(),
                        Map.of("hibernate_sequence", 1057L)),
                new Change(
                        "an identity becomes a sequence, and a sequence an identity",
                        tables(bigint().identity(), bigint().notNull()).andThen(sequences(50, "posts_seq")),
                        tables(bigint().notNull(), bigint().identity()).andThen(sequences(50, "users_seq")),
                        Map.of("users_seq", 1057L),
                        Map.of("posts_seq", 70L)),
                new Change(
                        "the numbers were texts",
                        tables(varchar(20).notNull()),
                        tables(integer().notNull()).andThen(sequences(50, "users_seq", "posts_seq")),
                        Map.of("users_seq", 1057L, "posts_seq", 70L),
                        Map.of()));
    }

    private static Consumer<Operations> tables(ColumnSpec id) {
        return tables(id, id);
    }

    private static Consumer<Operations> tables(ColumnSpec user, ColumnSpec post) {
        return op -> {
            op.createTable("users", t -> t.column("id", user).primaryKey("pk_users", "id"));
            op.createTable("posts", t -> t.column("id", post).primaryKey("pk_posts", "id"));
        };
    }

    private static Consumer<Operations> sequences(long increment, String... names) {
        return op -> Stream.of(names).forEach(name -> op.createSequence(name, 1, increment));
    }

    static Stream<Arguments> runs() {
        return changes().stream()
                .flatMap(change -> Stream.of("sqlite", "postgresql").map(database -> Arguments.of(change, database)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("runs")
    void noNumberComesTwice(Change change, String name) throws SQLException {
        List<Operation> made = TestDatabase.recorded(change.before());
        Schema before = TestDatabase.replay(made);
        Schema after = TestDatabase.replay(TestDatabase.recorded(change.after()));
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(made);
            database.execute("insert into users (id) values ('7'), ('1007')");
            database.execute("insert into posts (id) values ('20')");
            Diff diff = database.diff(before, after, numbering(after));
            database.run(diff.upgrade());
            assertNext(database, change.next());
            assertThat(database.diff(after, after, numbering(after)).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertNext(database, change.back());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
        }
    }

    /** One that has gone on already is not set back, and a table without rows changes nothing. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void goesForwardsOnly(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(tables(bigint().notNull()).andThen(sequences(50, "ahead", "untouched")));
            database.execute("insert into users (id) values (2), (3)");
            Operation ahead = new ContinueSequence(
                    ObjectName.of("ahead"),
                    50,
                    ObjectName.of("users"),
                    ObjectName.of("id").name());
            database.run(List.of(ahead));
            database.execute("delete from users where id = 3");
            database.run(List.of(
                    ahead,
                    new ContinueSequence(
                            ObjectName.of("untouched"),
                            50,
                            ObjectName.of("posts"),
                            ObjectName.of("id").name())));
            assertNext(database, Map.of("ahead", 53L, "untouched", 1L));
        }
    }

    /** More numbers are taken at once: SQLite keeps the next number, which would end a range that is taken. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aWiderIncrementGoesOn(String name) throws SQLException {
        Consumer<Operations> tables = tables(bigint().notNull());
        List<Operation> made = TestDatabase.recorded(tables.andThen(sequences(1, "users_seq", "posts_seq")));
        Schema before = TestDatabase.replay(made);
        Schema after =
                TestDatabase.replay(TestDatabase.recorded(tables.andThen(sequences(50, "users_seq", "posts_seq"))));
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(made);
            database.execute("insert into users (id) values (1007)");
            Diff diff = database.diff(before, after, numbering(after));
            database.run(diff.upgrade());
            assertNext(database, Map.of("users_seq", 1057L));
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
        }
    }

    private static Numbering numbering(Schema model) {
        Map<String, String> origins = Map.of("users", "a.User", "posts", "a.Post");
        Map<ObjectName, List<String>> users =
                Map.of(ObjectName.of("users_seq"), List.of("a.User"), ObjectName.of("posts_seq"), List.of("a.Post"));
        return Numbering.of(model, origins, users);
    }

    private static void assertNext(TestDatabase database, Map<String, Long> expected) throws SQLException {
        for (Map.Entry<String, Long> sequence : expected.entrySet()) {
            String query = database.dialect().id().equals("sqlite")
                    ? "select next_val from " + sequence.getKey()
                    : "select nextval('" + sequence.getKey() + "')";
            assertThat(database.query(query))
                    .as(sequence.getKey())
                    .isEqualTo(sequence.getValue().toString());
        }
    }
}
