package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.bool;
import static dev.migration.ColumnTypes.date;
import static dev.migration.ColumnTypes.decimal;
import static dev.migration.ColumnTypes.doublePrecision;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.intervalSecond;
import static dev.migration.ColumnTypes.json;
import static dev.migration.ColumnTypes.timestamp;
import static dev.migration.ColumnTypes.timestampTz;
import static dev.migration.ColumnTypes.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnSpec;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A column without values can become one of every type; one with values that have no cast is refused. */
class EveryTypeChangeTest {

    private static final ObjectName TABLE = ObjectName.of("t");
    private static final List<String> NAMES = List.of("C", "A", "B");

    /** One of each kind that a revision can change into another in one step. */
    private static final List<ColumnType> TYPES = List.of(
            new ColumnType.Bool(),
            new ColumnType.TinyInt(),
            new ColumnType.Int(),
            new ColumnType.BigInt(),
            new ColumnType.Real(),
            new ColumnType.DoublePrecision(),
            new ColumnType.Decimal(19, 2),
            new ColumnType.Char(1),
            new ColumnType.Varchar(255),
            new ColumnType.Text(),
            new ColumnType.Clob(null),
            new ColumnType.Varbinary(16),
            new ColumnType.Blob(null),
            new ColumnType.Date(),
            new ColumnType.Time(6),
            new ColumnType.TimeTz(3),
            new ColumnType.Timestamp(6),
            new ColumnType.TimestampTz(6),
            new ColumnType.IntervalSecond(6),
            new ColumnType.Uuid(),
            new ColumnType.Json(),
            new ColumnType.Xml(),
            new ColumnType.Inet(),
            new ColumnType.Array(new ColumnType.Varchar(40), null),
            new ColumnType.Array(new ColumnType.Uuid(), null),
            new ColumnType.Array(new ColumnType.Int(), null),
            new ColumnType.Array(new ColumnType.Bool(), null),
            new ColumnType.Array(new ColumnType.BigInt(), null),
            new ColumnType.EnumName(NAMES, 20),
            new ColumnType.NamedEnum(ObjectName.of("mood"), NAMES),
            new ColumnType.EnumOrdinal(3));

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void noValueStandsInTheWay(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(List.of(new CreateEnumType(new EnumType(ObjectName.of("mood"), NAMES))));
            List<String> failures = new ArrayList<>();
            for (ColumnType from : TYPES) {
                for (ColumnType to : TYPES) {
                    try {
                        database.run(change(from, to));
                    } catch (SQLException | RuntimeException e) {
                        failures.add(from + " to " + to + ": " + e.getMessage());
                        database.rollback();
                    }
                }
            }
            assertThat(failures).isEmpty();
        }
    }

    private static List<Operation> change(ColumnType from, ColumnType to) {
        Column before = Column.of("c", from).withNullable(false);
        Table table = Table.of(TABLE, List.of(before), List.of(), List.of(), null);
        return List.of(
                new CreateTable(table), new AlterColumn(TABLE, before, before.withType(to)), new DropTable(TABLE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.4", "2"})
    void noNumberBecomesATruthValueThatIsNone(String value) throws SQLException {
        for (ColumnSpec number : List.of(doublePrecision(), decimal(10, 2))) {
            try (TestDatabase database = TestDatabase.named("postgresql")) {
                database.run(op -> op.createTable("t", t -> t.column("c", number)));
                database.execute("insert into t values (" + value + "), (1), (0)");
                assertThatThrownBy(() -> database.run(op -> op.alterColumn("t", "c", number, bool())))
                        .hasMessageContaining("would be rounded");
                database.rollback();
                database.execute("delete from t where c = " + value);
                database.run(op -> op.alterColumn("t", "c", number, bool()));
                assertThat(database.query("select count(*) from t where c")).isEqualTo("1");
            }
        }
    }

    static Stream<Arguments> withoutCast() {
        return Stream.of(
                Arguments.of(uuid(), bigint(), "'0b7d3c0e-5f3a-4c1e-9a55-0123456789ab'", "uuid"),
                Arguments.of(bool(), timestampTz(6), "true", "boolean"),
                Arguments.of(bigint(), intervalSecond(6), "12", "bigint"),
                Arguments.of(integer(), timestamp(6), "12", "integer"),
                Arguments.of(doublePrecision(), date(), "1.5", "double precision"),
                Arguments.of(json(), uuid(), "'{}'", "jsonb"));
    }

    @ParameterizedTest
    @MethodSource("withoutCast")
    void valuesWithoutCastAreRefused(ColumnSpec from, ColumnSpec to, String value, String type) throws SQLException {
        try (TestDatabase database = TestDatabase.named("postgresql")) {
            database.run(op -> op.createTable("t", t -> t.column("c", from)));
            database.execute("insert into t values (" + value + "), (null)");
            assertThatThrownBy(() -> database.run(op -> op.alterColumn("t", "c", from, to)))
                    .hasMessageContaining("{count} of its rows have a value, and there is no cast from " + type);
            database.rollback();
            database.execute("delete from t where c is not null");
            database.run(op -> op.alterColumn("t", "c", from, to));
            assertThat(database.query("select count(*) from t where c is null")).isEqualTo("1");
        }
    }
}
