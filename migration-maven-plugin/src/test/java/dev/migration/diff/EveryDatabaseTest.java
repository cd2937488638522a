package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.blob;
import static dev.migration.ColumnTypes.clob;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.json;
import static dev.migration.ColumnTypes.nativeType;
import static dev.migration.ColumnTypes.real;
import static dev.migration.ColumnTypes.smallint;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.tinyint;
import static dev.migration.ColumnTypes.varbinary;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.ColumnSpec;
import dev.migration.ColumnTypes;
import dev.migration.IndexSpec;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.Operation;
import dev.migration.schema.Identity;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What one database stores alike and another does not: a revision written on the one is right on the other. */
class EveryDatabaseTest {

    private static final String SQLITE = "sqlite";
    private static final String POSTGRESQL = "postgresql";

    static Stream<Arguments> changes() {
        return Stream.of(
                plain(SQLITE, timestamp(6), timestampTz(6), "'2026-01-02 03:04:05'"),
                plain(SQLITE, timestamp(6), timestamp(3), "'2026-01-02 03:04:05'"),
                plain(SQLITE, timestamp(6), nativeType("timestamp(3)"), "'2026-01-02 03:04:05'"),
                plain(SQLITE, real(), doublePrecision(), "1.5"),
                plain(SQLITE, text(), json(), "'{\"a\": 1}'"),
                plain(SQLITE, varbinary(20), blob(), "null"),
                plain(SQLITE, text(), clob(), "null"),
                plain(POSTGRESQL, tinyint(), smallint(), "7"),
                numbered(SQLITE, integer().notNull(), integer().identity()),
                numbered(SQLITE, integer().identity(), bigint().identity()),
                numbered(SQLITE, bigint().identity(), bigint().identity(new Identity(false, 100, 1))));
    }

    private static Arguments plain(String writer, ColumnSpec before, ColumnSpec after, String value) {
        return Arguments.of(writer, schema(before, "k"), schema(after, "k"), value);
    }

    private static Arguments numbered(String writer, ColumnSpec before, ColumnSpec after) {
        return Arguments.of(writer, schema(before, "x"), schema(after, "x"), "7");
    }

    private static Schema schema(ColumnSpec column, String key) {
        return Scenario.schema(op -> op.createTable(
                "t", t -> t.column("x", column).column("k", integer().notNull()).primaryKey("pk_t", key)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void isRightOnBoth(String writer, Schema before, Schema after, String value) throws SQLException {
        Diff written = written(writer, before, after);
        assertThat(written.upgrade()).hasSize(1).allMatch(AlterColumn.class::isInstance);
        assertThat(written(other(writer), before, after).upgrade()).isEqualTo(written.upgrade());
        for (String name : List.of(SQLITE, POSTGRESQL)) {
            try (TestDatabase database = TestDatabase.named(name)) {
                database.run(database.diff(Schema.empty(), before).upgrade());
                database.execute("insert into t (x, k) values (" + value + ", 1)");
                String row = database.query("select x from t");
                for (int round = 0; round < 2; round++) {
                    database.run(written.upgrade());
                    assertThat(database.diff(after, after).upgrade()).isEmpty();
                    assertThat(database.diff(Schema.empty(), after).upgrade()).noneMatch(AlterColumn.class::isInstance);
                    database.run(written.downgrade());
                    assertThat(database.diff(before, before).upgrade()).isEmpty();
                }
                assertThat(database.query("select x from t")).isEqualTo(row);
            }
        }
    }

    @Test
    void aTypeInTheWordsOfOneDatabaseIsComparedThere() throws SQLException {
        Schema words = schema(nativeType("timestamptz(6)"), "k");
        Schema logical = schema(timestampTz(6), "k");
        assertThat(written(POSTGRESQL, words, logical).upgrade()).isEmpty();
        assertThat(written(SQLITE, words, logical).upgrade()).hasSize(1);
    }

    /** The revisions do not say what a table was made with by hand: what the database stores alike is the same. */
    @Test
    void whatNoRevisionMadeIsComparedWhereItIs() throws SQLException {
        try (TestDatabase database = TestDatabase.named(SQLITE)) {
            database.run(
                    database.diff(Schema.empty(), schema(timestamp(6), "k")).upgrade());
            List<Operation> adopted =
                    database.diff(Schema.empty(), schema(timestampTz(6), "k")).upgrade();
            assertThat(adopted).noneMatch(AlterColumn.class::isInstance);
        }
    }

    static Stream<Arguments> indexes() {
        return Stream.of(
                Arguments.of(
                        "an included column",
                        withIndex(i -> i.on("k")),
                        withIndex(i -> i.on("k").include("x"))),
                Arguments.of(
                        "another included column",
                        withIndex(i -> i.on("k").include("x")),
                        withIndex(i -> i.on("k").include("y"))),
                Arguments.of(
                        "an access method",
                        withIndex(i -> i.on("k")),
                        withIndex(i -> i.on("k").using("brin"))),
                Arguments.of(
                        "the order of nulls",
                        withIndex(i -> i.on("k")),
                        withIndex(i -> i.plus(IndexKey.column("k").nulls(IndexKey.NullsOrder.FIRST)))),
                Arguments.of(
                        "an operator class, and another name",
                        withIndex(i -> i.on("y")),
                        withIndex("renamed", i -> i.plus(IndexKey.column("y").operatorClass("text_pattern_ops")))));
    }

    private static Schema withIndex(UnaryOperator<IndexSpec> index) {
        return withIndex("ix", index);
    }

    private static Schema withIndex(String name, UnaryOperator<IndexSpec> index) {
        return Scenario.schema(op -> {
            op.createTable(
                    "t",
                    t -> t.column("k", integer().notNull())
                            .column("x", integer())
                            .column("y", text())
                            .primaryKey("pk_t", "k"));
            op.createIndex("t", index.apply(ColumnTypes.index(name)));
        });
    }

    /** What SQLite does not keep of an index, the revisions say. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("indexes")
    void indexesAreRightOnBoth(String what, Schema before, Schema after) throws SQLException {
        Diff written = written(SQLITE, before, after);
        assertThat(written.upgrade()).as(what).hasSize(2);
        assertThat(written(POSTGRESQL, before, after).upgrade()).isEqualTo(written.upgrade());
        for (String name : List.of(SQLITE, POSTGRESQL)) {
            try (TestDatabase database = TestDatabase.named(name)) {
                database.run(database.diff(Schema.empty(), before).upgrade());
                for (int round = 0; round < 2; round++) {
                    database.run(written.upgrade());
                    assertThat(database.diff(after, after).upgrade()).isEmpty();
                    database.run(written.downgrade());
                    assertThat(database.diff(before, before).upgrade()).isEmpty();
                }
                assertThat(database.diff(Schema.empty(), before).upgrade()).isEmpty();
            }
        }
    }

    private static Diff written(String name, Schema before, Schema after) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            return database.diff(before, after);
        }
    }

    private static String other(String name) {
        return name.equals(SQLITE) ? POSTGRESQL : SQLITE;
    }
}
