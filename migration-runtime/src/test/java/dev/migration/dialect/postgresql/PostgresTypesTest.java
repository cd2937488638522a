package dev.migration.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.CreateTable;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import dev.migration.testing.PlanRunner;
import dev.migration.testing.PostgresServer;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresTypesTest {

    private static final List<ColumnType> TYPES = List.of(
            new ColumnType.Bool(),
            new ColumnType.TinyInt(),
            new ColumnType.SmallInt(),
            new ColumnType.Int(),
            new ColumnType.BigInt(),
            new ColumnType.Real(),
            new ColumnType.DoublePrecision(),
            new ColumnType.FloatBits(17),
            new ColumnType.FloatBits(34),
            new ColumnType.FloatBits(53),
            new ColumnType.Decimal(38, 2),
            new ColumnType.Decimal(21, 0),
            new ColumnType.Decimal(5, -2),
            new ColumnType.Char(1),
            new ColumnType.Varchar(255),
            new ColumnType.Varchar(10_485_760),
            new ColumnType.Varchar(10_485_761),
            new ColumnType.Text(),
            new ColumnType.Clob(null),
            new ColumnType.Varbinary(255),
            new ColumnType.Blob(7),
            new ColumnType.Date(),
            new ColumnType.Time(0),
            new ColumnType.Time(6),
            new ColumnType.TimeTz(0),
            new ColumnType.Timestamp(3),
            new ColumnType.Timestamp(9),
            new ColumnType.TimestampTz(6),
            new ColumnType.IntervalSecond(6),
            new ColumnType.Uuid(),
            new ColumnType.Json(),
            new ColumnType.Xml(),
            new ColumnType.Inet(),
            new ColumnType.Array(new ColumnType.Varchar(40), 7),
            new ColumnType.Array(new ColumnType.TimestampTz(6), null),
            new ColumnType.Array(new ColumnType.Array(new ColumnType.Int(), null), null),
            new ColumnType.EnumName(List.of("A", "B"), 20),
            new ColumnType.EnumOrdinal(3),
            new ColumnType.Native("money"),
            new ColumnType.Native("INT8"),
            new ColumnType.Native("Numeric"),
            new ColumnType.Native("VARCHAR"),
            new ColumnType.Native("bit  varying(5)"),
            new ColumnType.Native("time(3) with time zone"),
            new ColumnType.Native("timestamptz"),
            new ColumnType.Native("interval(3)"),
            new ColumnType.Native("tsvector"),
            new ColumnType.Native("numeric(10) array"),
            new ColumnType.NamedEnum(ObjectName.of("\"Mood\""), List.of("ok")),
            new ColumnType.Composite(ObjectName.of("\"Pair\"")),
            new ColumnType.Native("\"Mood\""));

    @Test
    void readsBackFromTheServerWhatItWrote() throws SQLException {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < TYPES.size(); i++) {
            columns.add(Column.of("c" + i, TYPES.get(i)));
        }
        try (Connection connection = PostgresServer.newDatabase().getConnection()) {
            PlanRunner runner = new PlanRunner(new PostgresDialect(), connection);
            runner.execute("create type \"Mood\" as enum ('ok')");
            runner.execute("create type \"Pair\" as (a integer)");
            runner.run(List.of(new CreateTable(Table.of(ObjectName.of("t"), columns, List.of(), List.of(), null))));
            List<String> stored = runner.query("select pg_catalog.format_type(atttypid, atttypmod)"
                    + " from pg_catalog.pg_attribute where attrelid = 't'::regclass and attnum > 0 order by attnum");
            List<String> read = stored.stream()
                    .map(type -> PostgresTypes.name(PostgresTypes.parse(type)))
                    .toList();
            assertThat(read).isEqualTo(TYPES.stream().map(PostgresTypes::name).toList());
        }
    }

    @Test
    void hasANameForEveryKindOfType() {
        assertThat(TYPES.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(ColumnType.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "float4                              | real",
                "float(53)                           | double precision",
                "float(24)                           | real",
                "character varying(255)              | varchar(255)",
                "Decimal(10)                         | numeric(10,0)",
                "TIMESTAMP ( 6 ) WITH TIME ZONE      | timestamp(6) with time zone",
                "timestamp without time zone         | timestamp(6)",
                "time(0) without time zone           | time(0)",
                "varchar(40) array                   | varchar(40)[]",
                "varchar(40) array[7]                | varchar(40)[]",
                "int[][]                             | integer[]",
                "public.\"Odd Type\"                 | public.\"Odd Type\"",
                "HSTORE                              | hstore",
                "\"char\"                            | \"char\"",
                "bigserial                           | bigserial"
            })
    void hasOneSpelling(String given, String name) {
        assertThat(PostgresTypes.name(new ColumnType.Native(given))).isEqualTo(name);
        assertThat(PostgresTypes.name(PostgresTypes.parse(name))).isEqualTo(name);
    }
}
