package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static dev.migration.diff.RenameModels.USERS;
import static dev.migration.diff.RenameModels.schema;
import static dev.migration.diff.RenameModels.users;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Operation;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Renames that are carried out: rows and names come along. */
class RenameTest {

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
}
