package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.blob;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.clob;
import static dev.migration.ColumnTypes.date;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.enumOrdinal;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.namedEnumOrdinal;
import static dev.migration.ColumnTypes.real;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.text;
import static dev.migration.ColumnTypes.time;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.uuid;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnSpec;
import dev.migration.Operations;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns with rows that get another type: the values come along, there and back, or nothing is changed. */
class TypeChangeTest {

    private static Schema schema(Consumer<Operations> revision) {
        return TestDatabase.replay(TestDatabase.recorded(revision));
    }

    private static Schema column(ColumnSpec spec) {
        return schema(op -> {
            op.createEnumType("mood", "B", "A");
            op.createTable("t", t -> t.column("c", spec));
        });
    }

    private static Stream<Arguments> onEach(Object[]... cases) {
        return Stream.of("postgresql", "sqlite")
                .flatMap(name -> Stream.of(cases).map(values -> {
                    Object[] all = new Object[values.length + 1];
                    all[0] = name;
                    System.arraycopy(values, 0, all, 1, values.length);
                    return Arguments.of(all);
                }));
    }

    static Stream<Arguments> conversions() {
        String id = "'0b7d3c0e-5f3a-4c1e-9a55-0123456789ab'";
        return onEach(
                new Object[] {varchar(40), uuid(), id},
                new Object[] {varchar(5), bool(), "'true'"},
                new Object[] {varchar(9), integer(), "'12'"},
                new Object[] {integer(), bigint(), "12"},
                new Object[] {integer(), varchar(9), "12"},
                new Object[] {enumOf("A", "B"), enumOrdinal(2), "'B'"},
                new Object[] {enumOrdinal(2), enumOf("A", "B"), "1"},
                new Object[] {enumOrdinal(2), enumOf("A", "B", "C"), "1"},
                new Object[] {enumOf("A", "B"), enumOrdinal(3), "'B'"},
                new Object[] {enumOrdinal(2), namedEnum("mood", "B", "A"), "1"},
                new Object[] {enumOrdinal(2), namedEnumOrdinal("mood", "B", "A"), "1"},
                new Object[] {namedEnum("mood", "B", "A"), namedEnumOrdinal("mood", "B", "A"), "'A'"},
                new Object[] {varchar(20), varchar(3), "'abc'"},
                new Object[] {text(), varchar(3), "'abc'"},
                // digits could be taken for the number of a large object
                new Object[] {text(), clob(), "'12'"},
                new Object[] {varchar(9), clob(), "'12'"},
                new Object[] {varchar(9), blob(), "'12'"});
    }

    @ParameterizedTest
    @MethodSource("conversions")
    void valuesComeAlong(String name, ColumnSpec from, ColumnSpec to, String value) throws SQLException {
        Schema before = column(from);
        Schema after = column(to);
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into t values (" + value + "), (null)");
            String first = database.query("select c from t where c is not null");
            Diff diff = database.diff(before, after);
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            assertThat(database.query("select count(*) from t where c is null")).isEqualTo("1");
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            assertThat(database.query("select c from t where c is not null")).isEqualTo(first);
            database.run(diff.upgrade());
        }
    }

    static Stream<Arguments> misfits() {
        return onEach(
                new Object[] {varchar(20), varchar(3), "'abcd'", "at most 3 characters, but {count}"},
                new Object[] {text(), varchar(3), "'abcd'", "at most 3 characters, but {count}"},
                new Object[] {varchar(20), uuid(), "'abcd'", ""},
                new Object[] {varchar(20), bool(), "'abcd'", ""},
                new Object[] {varchar(20), integer(), "'12a'", ""});
    }

    @ParameterizedTest
    @MethodSource("misfits")
    void nothingIsLost(String name, ColumnSpec from, ColumnSpec to, String value, String message) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), column(from)).upgrade());
            database.execute("insert into t values (" + value + ")");
            Diff diff = database.diff(column(from), column(to));
            assertThatThrownBy(() -> database.run(diff.upgrade())).hasMessageContaining(message);
            database.rollback();
            assertThat(database.query("select c from t")).isEqualTo(value.replace("'", ""));
            assertThat(database.diff(column(from), column(from)).upgrade()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void positionsWithoutNamesAreRefused(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), column(enumOrdinal(3))).upgrade());
            Diff diff = database.diff(column(enumOrdinal(3)), column(enumOf("A", "B")));
            assertThatThrownBy(() -> database.run(diff.upgrade()))
                    .hasMessageContaining("nobody can tell which is which");
        }
    }

    /** Hibernate sorts the values of an enumeration, so that they do not tell the positions of the constants. */
    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void positionsOfSortedNamesAreRefused(String name) throws SQLException {
        Schema after = schema(op -> {
            op.createEnumType("feeling", "A", "B");
            op.createTable("t", t -> t.column("c", namedEnum("feeling", "A", "B")));
        });
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), column(enumOrdinal(2))).upgrade());
            Diff diff = database.diff(column(enumOrdinal(2)), after);
            assertThatThrownBy(() -> database.run(diff.upgrade())).hasMessageContaining("which are sorted");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void rowsCanGetAnotherNameInPlaceOfOneThatGoes(String name) throws SQLException {
        Schema before = column(enumOf("A", "B"));
        Schema after = column(enumOf("A", "C"));
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into t values ('B')");
            List<Operation> upgrade = database.diff(before, after).upgrade();
            assertThat(upgrade).hasSize(2);
            List<Operation> completed = new ArrayList<>(upgrade);
            completed.addAll(1, TestDatabase.recorded(op -> op.sql("update t set c = 'C' where c = 'B'")));
            database.run(completed);
            assertThat(database.query("select c from t")).isEqualTo("C");
            assertThat(database.diff(after, after).upgrade()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void rowsWithANameThatGoesAreRefused(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), column(enumOf("A", "B"))).upgrade());
            database.execute("insert into t values ('B')");
            Diff diff = database.diff(column(enumOf("A", "B")), column(enumOf("A", "C")));
            assertThatThrownBy(() -> database.run(diff.upgrade())).hasMessageContaining("{count} of its rows");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void keysOfComparableTypesStay(String name) throws SQLException {
        Schema before = keyed(integer(), varchar(10));
        Schema after = keyed(bigint(), varchar(20));
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), before).upgrade());
            database.execute("insert into u values (1, 'a')");
            database.execute("insert into t values (1, 'a')");
            Diff diff = database.diff(before, after);
            assertThat(diff.upgrade().stream().map(Operation::describe))
                    .allMatch(description -> description.startsWith("alter column"));
            database.run(diff.upgrade());
            assertThat(database.diff(after, after).upgrade()).isEmpty();
            database.run(diff.downgrade());
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            assertThat(database.query("select count(*) from t")).isEqualTo("1");
        }
    }

    private static Schema keyed(ColumnSpec number, ColumnSpec code) {
        return schema(op -> {
            op.createTable(
                    "u",
                    t -> t.column("id", number.notNull())
                            .column("code", code)
                            .primaryKey("pk_u", "id")
                            .unique("uq_u", "code"));
            op.createTable(
                    "t",
                    t -> t.column("u_id", number)
                            .column("u_code", code)
                            .foreignKey("fk_id", "u_id", references("u", "id"))
                            .foreignKey("fk_code", "u_code", references("u", "code")));
        });
    }

    static Stream<Arguments> roundings() {
        return Stream.of(
                Arguments.of(decimal(10, 2), decimal(10, 1), "1.25", "1.2"),
                Arguments.of(decimal(12, 4), decimal(9, 2), "12345678", "1234567.5"),
                Arguments.of(decimal(12, 4), decimal(4, 2), "99.9999", "99.99"),
                Arguments.of(decimal(10, 2), integer(), "1.5", "-21474836"),
                Arguments.of(decimal(12, 0), integer(), "2147483648", "7"),
                Arguments.of(doublePrecision(), bigint(), "0.5", "1e15"),
                Arguments.of(doublePrecision(), decimal(10, 2), "0.125", "0.1"),
                Arguments.of(doublePrecision(), real(), "0.1", "0.5"),
                Arguments.of(doublePrecision(), real(), "1e300", "'NaN'"),
                Arguments.of(bigint(), decimal(5, 2), "1000", "999"),
                Arguments.of(timestamp(6), timestamp(0), "'2026-01-01 00:00:00.5'", "'2026-01-01 00:00:01'"),
                Arguments.of(timestampTz(6), timestampTz(3), "'2026-01-01 00:00:00.0005Z'", "'2026-01-01 00:00:00.5Z'"),
                Arguments.of(timestamp(6), date(), "'2026-01-01 01:00:00'", "'2026-01-01 00:00:00'"),
                Arguments.of(time(6), time(0), "'01:00:00.25'", "'01:00:00'"));
    }

    @ParameterizedTest
    @MethodSource("roundings")
    void nothingIsRounded(ColumnSpec from, ColumnSpec to, String misfit, String fit) throws SQLException {
        try (TestDatabase database = TestDatabase.postgresql()) {
            database.run(database.diff(Schema.empty(), column(from)).upgrade());
            database.execute("insert into t values (" + misfit + "), (null)");
            Diff diff = database.diff(column(from), column(to));
            assertThatThrownBy(() -> database.run(diff.upgrade())).hasMessageContaining("would be rounded");
            database.rollback();
            database.execute("delete from t where c is not null");
            database.execute("insert into t values (" + fit + ")");
            String value = database.query("select c from t where c is not null");
            database.run(diff.upgrade());
            database.run(diff.downgrade());
            assertThat(database.query("select c from t where c is not null")).isEqualTo(value);
            assertThat(database.diff(column(from), column(from)).upgrade()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "postgresql")
    void aSchemaThatWasThereStays(String name) throws SQLException {
        Schema wanted = schema(op -> op.createTable("audit.t", t -> t.column("a", integer())));
        try (TestDatabase database = TestDatabase.named(name)) {
            database.execute("create schema audit");
            Diff diff = database.diff(Schema.empty(), wanted);
            database.run(diff.upgrade());
            database.run(diff.downgrade());
            assertThat(database.query("select count(*) from pg_namespace where nspname = 'audit'"))
                    .isEqualTo("1");
            database.execute("drop schema audit");
            Diff own = database.diff(Schema.empty(), wanted);
            database.run(own.upgrade());
            database.execute("create table audit.by_hand (a int)");
            database.run(own.downgrade());
            assertThat(database.query("select count(*) from pg_namespace where nspname = 'audit'"))
                    .isEqualTo("1");
            database.execute("drop table audit.by_hand");
            database.run(own.upgrade());
            database.run(own.downgrade());
            assertThat(database.query("select count(*) from pg_namespace where nspname = 'audit'"))
                    .isEqualTo("0");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = "postgresql")
    void numbersGoOnBehindInsertedOnes(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(op ->
                    op.createTable("t", t -> t.column("id", bigint().identity()).column("a", integer())));
            database.run(op -> op.insert("t", List.of("id", "a"), dev.migration.ColumnTypes.row(7, 1)));
            database.execute("insert into t (a) values (2)");
            assertThat(database.query("select max(id) from t")).isEqualTo("8");
            database.run(op -> op.insert("t", List.of("id", "a"), dev.migration.ColumnTypes.row(3, 3)));
            database.execute("insert into t (a) values (4)");
            assertThat(database.query("select max(id) from t")).isEqualTo("9");
        }
    }
}
