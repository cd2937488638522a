package dev.migration.diff;

import static dev.migration.ColumnTypes.blob;
import static dev.migration.ColumnTypes.clob;
import static dev.migration.ColumnTypes.json;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.varbinary;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnSpec;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns of PostgreSQL that hold no value but the number of a large object: the object comes along. */
class LargeObjectTest {

    private static final String CHARACTERS = "convert_from(lo_get(c), 'UTF8')";
    private static final String BYTES = "encode(lo_get(c), 'hex')";

    static Stream<Arguments> conversions() {
        return Stream.of(
                Arguments.of(text(), clob(), "'42 \u00e4\u20ac'", "c", CHARACTERS),
                Arguments.of(varchar(9), clob(), "'42'", "c", CHARACTERS),
                Arguments.of(varbinary(9), blob(), "'\\x2a00ff'", "encode(c, 'hex')", BYTES),
                Arguments.of(json(), clob(), "'{\"a\": 1}'", "c", CHARACTERS));
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void objectsComeAlong(ColumnSpec from, ColumnSpec to, String value, String was, String is) throws SQLException {
        try (TestDatabase database = TestDatabase.named("postgresql")) {
            database.run(database.diff(Schema.empty(), column(from)).upgrade());
            database.execute("insert into t values (" + value + "), (null)");
            String content = database.query("select " + was + " from t where c is not null");
            Diff diff = database.diff(column(from), column(to));
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(database.query("select " + is + " from t where c is not null"))
                        .isEqualTo(content);
                database.run(diff.downgrade());
                assertThat(database.query("select " + was + " from t where c is not null"))
                        .isEqualTo(content);
            }
            assertThat(database.query("select count(*) from t where c is null")).isEqualTo("1");
        }
    }

    @Test
    void noneIsCut() throws SQLException {
        try (TestDatabase database = TestDatabase.named("postgresql")) {
            database.run(database.diff(Schema.empty(), column(clob())).upgrade());
            database.execute("insert into t values (lo_from_bytea(0, '12345'))");
            Diff diff = database.diff(column(clob()), column(varchar(4)));
            assertThatThrownBy(() -> database.run(diff.upgrade()))
                    .hasMessageContaining("is to hold at most 4 characters, but {count} of its rows have more");
            database.rollback();
            assertThat(database.query("select " + CHARACTERS + " from t")).isEqualTo("12345");
        }
    }

    /** A database that no revision made says only that the column is an oid. */
    @Test
    void objectsOfAnAdoptedTableComeAlong() throws SQLException {
        try (TestDatabase database = TestDatabase.named("postgresql")) {
            database.execute("create table t (c oid)");
            database.execute("insert into t values (lo_from_bytea(0, 'x'))");
            Diff diff = database.diff(Schema.empty(), column(varchar(4)));
            database.run(diff.upgrade());
            assertThat(database.query("select c from t")).isEqualTo("x");
        }
    }

    private static Schema column(ColumnSpec spec) {
        return Scenario.schema(op -> op.createTable("t", t -> t.column("c", spec)));
    }
}
