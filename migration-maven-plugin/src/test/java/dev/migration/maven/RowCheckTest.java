package dev.migration.maven;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.clob;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.real;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.diff.PostgresServer;
import dev.migration.diff.RowQuestions;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowCheckTest {

    private static final List<Demand> DEMANDS = List.of(
            finds(
                    "Rows of t with null in t.b, which becomes NOT NULL: 1. See them: select * from \"t\" where"
                            + " \"b\" is null",
                    op -> op.alterColumn("t", "b", varchar(20), varchar(20).notNull())),
            finds(
                    "Rows of t with more than 5 characters in t.b: 1. See them: select * from \"t\" where"
                            + " length(\"b\") > 5",
                    op -> op.alterColumn("t", "b", text(), varchar(5))),
            finds(
                    "Rows of t with a number in t.big that integer does not hold: 1. See them: select * from \"t\""
                            + " where \"big\" not between -2147483648 and 2147483647",
                    op -> op.alterColumn("t", "big", bigint(), integer())),
            finds(
                    "Rows of t with a value in t.price that numeric(10,2) rounds or does not hold: 1. See them: select"
                            + " * from \"t\" where (round(cast(\"price\" as numeric), 2) <> \"price\" or"
                            + " abs(round(cast(\"price\" as numeric), 2)) >= 100000000)",
                    op -> op.alterColumn("t", "price", decimal(14, 4), decimal(10, 2))),
            finds(
                    "Rows of t with a value in t.price that integer rounds or does not hold: 2. See them: select"
                            + " * from \"t\" where (\"price\" not between -2147483648 and 2147483647 or"
                            + " round(\"price\") <> \"price\")",
                    op -> op.alterColumn("t", "price", decimal(14, 4), integer())),
            finds(
                    "Rows of t with a value in t.weight that integer rounds or does not hold: 1. See them: select"
                            + " * from \"t\" where (\"weight\" not between -2147483648 and 2147483647 or"
                            + " round(\"weight\") <> \"weight\")",
                    op -> op.alterColumn("t", "weight", doublePrecision(), integer())),
            finds(
                    "Groups of rows of t with the same values, which constraint uq forbids: 1. See them: select"
                            + " \"a\", count(*) from \"t\" where \"a\" is not null group by \"a\" having count(*) > 1",
                    op -> op.addUnique("uq", "t", "a")),
            finds(
                    "Groups of rows of t with the same values, which unique index ix forbids: 1. See them: select"
                            + " \"a\", count(*) from \"t\" where \"a\" is not null group by \"a\" having count(*) > 1",
                    op -> op.createUniqueIndex("ix", "t", "a")),
            finds(
                    "Rows of t with a value in t.b that goes from its enumeration: 1. See them: select * from \"t\""
                            + " where not (\"b\" in ('x'))",
                    op -> op.alterColumn("t", "b", enumOf("x", "long text"), enumOf("x"))),
            finds(
                    "Rows of t with a value in t.b that goes from its enumeration: 1. See them: select * from \"t\""
                            + " where not (cast(\"b\" as varchar) in ('x'))",
                    op -> op.alterColumn("t", "b", namedEnum("mood", "long text", "x"), enumOf("x"))),
            finds(
                    "Rows of t with a value in t.b that its enumeration does not have: 1. See them: select * from"
                            + " \"t\" where not (cast(\"b\" as varchar) in ('x', 'y'))",
                    op -> op.alterColumn("t", "b", varchar(20), enumOf("x", "y"))),
            finds(
                    "Rows of t with a value in t.big that its enumeration does not have: 3. See them: select * from"
                            + " \"t\" where not (cast(\"big\" as varchar) in ('x', 'y'))",
                    op -> op.alterColumn("t", "big", bigint(), enumOf("x", "y"))),
            finds(
                    "Rows of t with a value in t.a that its enumeration does not have: 1. See them: select * from"
                            + " \"t\" where not (\"a\" between 0 and 1)",
                    op -> op.alterColumn("t", "a", integer(), enumOrdinal(2))),
            finds(
                    "Rows of t with a value in t.a that goes from its enumeration: 1. See them: select * from"
                            + " \"t\" where not (\"a\" between 0 and 1)",
                    op -> op.alterColumn("t", "a", enumOrdinal(3), enumOrdinal(2))),
            finds(
                    "Rows of t with values that the check ck refuses: 1. See them: select * from \"t\" where not"
                            + " (a < 2)",
                    op -> op.addCheck("ck", "t", "a < 2")),
            finds(
                    "Rows of t with no row in p to point at, which fk demands: 1. See them: select * from \"t\" where"
                            + " \"a\" is not null and not exists (select 1 from \"p\" target where target.\"id\" ="
                            + " \"t\".\"a\")",
                    op -> op.addForeignKey("fk", "t", "a", references("p", "id"))),
            finds(
                    "Rows of t with no row to point at in n, which comes empty and which fk refers to: 2. See them:"
                            + " select * from \"t\" where \"b\" is not null",
                    op -> {
                        op.createTable("n", t -> t.column("b", varchar(20)).primaryKey("pk_n", "b"));
                        op.addForeignKey("fk", "t", "b", references("n", "b"));
                    }));

    /** What is renamed is asked for under the name that it has as yet. */
    private static final List<Demand> RENAMED = List.of(
            finds(
                    "Rows of u with null in u.c, which becomes NOT NULL: 1. See them: select * from \"t\" where"
                            + " \"b\" is null",
                    op -> op.alterColumn("u", "c", varchar(20), varchar(20).notNull())),
            finds(
                    "Rows of u with a value in u.c that goes from its enumeration: 1. See them: select * from \"t\""
                            + " where not (\"b\" in ('x'))",
                    op -> op.alterColumn("u", "c", enumOf("x", "long text"), enumOf("x"))),
            finds(
                    "Rows of u with a value in u.amount that integer rounds or does not hold: 2. See them: select"
                            + " * from \"t\" where (\"price\" not between -2147483648 and 2147483647 or"
                            + " round(\"price\") <> \"price\")",
                    op -> op.alterColumn("u", "amount", decimal(14, 4), integer())),
            finds(
                    "Groups of rows of u with the same values, which constraint uq forbids: 1. See them: select"
                            + " \"a\", count(*) from \"t\" where \"a\" is not null group by \"a\" having count(*) > 1",
                    op -> op.addUnique("uq", "u", "k")),
            finds(
                    "Rows of u with values that the check ck refuses: 1. See them: select * from \"t\" where not"
                            + " (a < 2 or b = 'c')",
                    op -> op.addCheck("ck", "u", "k < 2 or c = 'c'")),
            finds(
                    "Rows of u with no row in q to point at, which fk demands: 1. See them: select * from \"t\" where"
                            + " \"a\" is not null and not exists (select 1 from \"p\" target where target.\"id\" ="
                            + " \"t\".\"a\")",
                    op -> op.addForeignKey("fk", "u", "k", references("q", "code"))));

    private static void rename(Operations op) {
        op.renameTable("p", "q");
        op.renameColumn("q", "id", "code");
        op.renameTable("t", "v");
        op.renameColumn("v", "b", "between");
        op.renameTable("v", "u");
        op.renameColumn("u", "between", "c");
        op.renameColumn("u", "price", "amount");
        op.renameColumn("u", "a", "k");
    }

    private static Schema before() {
        Schema schema = Schema.empty();
        for (Operation operation : recorded(op -> {
            op.createTable("p", t -> t.column("id", bigint().notNull()).primaryKey("pk_p", "id"));
            op.createTable(
                    "t",
                    t -> t.column("a", integer())
                            .column("b", varchar(20))
                            .column("big", bigint())
                            .column("price", decimal(14, 4))
                            .column("weight", doublePrecision())
                            .column("at", timestamp(6)));
        })) {
            schema = operation.apply(schema);
        }
        return schema;
    }

    private static List<Operation> recorded(Consumer<Operations> revision) {
        Operations recorder = new Operations();
        revision.accept(recorder);
        return recorder.recorded();
    }

    /** @param weights of more rows */
    private static List<String> warnings(String database, Consumer<Operations> revision, String... weights)
            throws SQLException {
        String url = database.equals("SQLite") ? "jdbc:sqlite::memory:" : PostgresServer.newDatabaseUrl();
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute("create table p (id bigint not null primary key)");
            statement.execute("create table t (a integer, b varchar(20), big bigint, price numeric(14,4),"
                    + " weight double precision, at timestamp(6))");
            statement.execute("insert into p values (1)");
            statement.execute("insert into t values"
                    + " (1, 'long text', 1, 1.5, 0.5, '2026-01-01 00:00:00.5'),"
                    + " (1, null, 5000000000, 0.125, 2, '2026-01-01 00:00:01'), (2, 'x', 2, 4, 3, null)");
            for (String weight : weights) {
                statement.execute("insert into t (weight) values (" + weight + ")");
            }
            Dialect dialect = Dialects.of(connection);
            return RowCheck.warnings(RowQuestions.of(recorded(revision), before(), dialect), connection);
        }
    }

    private record Demand(String warning, Consumer<Operations> revision) {}

    private static Demand finds(String warning, Consumer<Operations> revision) {
        return new Demand(warning, revision);
    }

    static Stream<Arguments> demands() {
        Stream<Demand> renamed = RENAMED.stream()
                .map(demand -> new Demand(demand.warning(), op -> {
                    rename(op);
                    demand.revision().accept(op);
                }));
        return Stream.concat(DEMANDS.stream(), renamed)
                .flatMap(demand -> Stream.of("SQLite", "PostgreSQL")
                        .map(database -> Arguments.of(database, demand.warning(), demand.revision())));
    }

    @ParameterizedTest
    @MethodSource("demands")
    void rowsThatDoNotFitAreCounted(String database, String warning, Consumer<Operations> revision)
            throws SQLException {
        assertThat(warnings(database, revision)).containsExactly(warning);
    }

    /** SQLite keeps every binary number in eight bytes. */
    @Test
    void binaryNumbersThatWouldBeRoundedAreCounted() throws SQLException {
        Consumer<Operations> change = op -> op.alterColumn("t", "weight", doublePrecision(), real());
        assertThat(warnings("PostgreSQL", change)).isEmpty();
        assertThat(warnings("PostgreSQL", change, "0.1", "1e300", "1e-300", "'NaN'", "'-Infinity'", "0"))
                .singleElement()
                .asString()
                .startsWith("Rows of t with a value in t.weight that real rounds or does not hold: 3. See them: select"
                        + " * from \"t\" where case when");
        assertThat(warnings("SQLite", change, "0.1")).isEmpty();
    }

    /** SQLite keeps times as they are written. */
    @Test
    void timesThatWouldBeRoundedAreCounted() throws SQLException {
        Consumer<Operations> change = op -> op.alterColumn("t", "at", timestamp(6), timestamp(0));
        assertThat(warnings("PostgreSQL", change))
                .containsExactly("Rows of t with a value in t.at that timestamp(0) rounds or does not"
                        + " hold: 1. See them: select * from \"t\" where cast(\"at\" as timestamp(0)"
                        + ") <> \"at\"");
        assertThat(warnings("SQLite", change)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void whatFitsOrIsNewIsNotSpokenOf(String database) throws SQLException {
        assertThat(warnings(database, op -> {
                    op.alterColumn("t", "b", varchar(20), varchar(10));
                    op.alterColumn("t", "a", integer(), bigint());
                    op.alterColumn("t", "a", integer(), enumOrdinal(3));
                    op.alterColumn("t", "b", varchar(20), enumOrdinal(3));
                    op.alterColumn("t", "b", enumOf("x"), enumOf("x", "y"));
                    op.alterColumn("t", "b", namedEnum("mood", "x"), enumOf("x", "y"));
                    op.alterColumn("t", "b", clob(), enumOf("x", "y"));
                    op.alterColumn("t", "price", decimal(14, 4), decimal(20, 6));
                    op.addUnique("uq", "t", "b");
                    op.addColumn("t", "c", integer());
                    op.addUnique("uq_c", "t", "c");
                    op.addCheck("ck_c", "t", "c > 0 or big > 0");
                    op.addCheck("ck_a", "t", "A > 100");
                    op.createTable("n", t -> t.column("a", integer()));
                    op.addUnique("uq_n", "n", "a");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void columnsThatChangedNamesAreNotAskedFor(String database) throws SQLException {
        assertThat(warnings(database, op -> {
                    op.renameColumn("t", "a", "between");
                    op.renameColumn("t", "big", "a");
                    op.renameColumn("t", "between", "big");
                    op.addCheck("ck", "t", "big < 2");
                }))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SQLite", "PostgreSQL"})
    void whatTheDatabaseDoesNotUnderstandIsSaidAndTheOthersAreAsked(String database) throws SQLException {
        assertThat(warnings(database, op -> {
                    op.addCheck("ck", "t", "no_such(a)");
                    op.addCheck("ck_2", "t", "a < 2");
                }))
                .satisfiesExactly(
                        unknown ->
                                assertThat(unknown).startsWith("Cannot tell whether there are rows that do not fit: "),
                        found -> assertThat(found).startsWith("Rows of t with values that the check ck_2 refuses: 1."));
    }
}
