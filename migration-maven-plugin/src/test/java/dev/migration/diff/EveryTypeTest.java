package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialect;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was made with a type is read as what has that type. */
class EveryTypeTest {

    private static final ObjectName MOOD = ObjectName.of("mood");

    private static final ObjectName PAIR = ObjectName.of("pair");

    private static final List<ColumnType> TYPES = List.of(
            new ColumnType.Bool(),
            new ColumnType.TinyInt(),
            new ColumnType.SmallInt(),
            new ColumnType.Int(),
            new ColumnType.BigInt(),
            new ColumnType.Real(),
            new ColumnType.DoublePrecision(),
            new ColumnType.FloatBits(24),
            new ColumnType.FloatBits(53),
            new ColumnType.Decimal(19, 2),
            new ColumnType.Decimal(38, 0),
            new ColumnType.Char(1),
            new ColumnType.Char(36),
            new ColumnType.Varchar(1),
            new ColumnType.Varchar(255),
            new ColumnType.Varchar(32_600),
            new ColumnType.Text(),
            new ColumnType.Clob(null),
            new ColumnType.Clob(100),
            new ColumnType.Varbinary(16),
            new ColumnType.Blob(null),
            new ColumnType.Blob(100),
            new ColumnType.Date(),
            new ColumnType.Time(0),
            new ColumnType.Time(6),
            new ColumnType.TimeTz(3),
            new ColumnType.Timestamp(0),
            new ColumnType.Timestamp(6),
            new ColumnType.Timestamp(9),
            new ColumnType.TimestampTz(3),
            new ColumnType.IntervalSecond(6),
            new ColumnType.Uuid(),
            new ColumnType.Json(),
            new ColumnType.Xml(),
            new ColumnType.Inet(),
            new ColumnType.Array(new ColumnType.Varchar(40), 7),
            new ColumnType.Array(new ColumnType.Array(new ColumnType.Int(), null), null),
            new ColumnType.EnumName(List.of("A", "it's"), 20),
            new ColumnType.NamedEnum(MOOD, List.of("A", "it's")),
            new ColumnType.Composite(PAIR),
            new ColumnType.Array(new ColumnType.Composite(PAIR), null),
            new ColumnType.EnumOrdinal(3),
            new ColumnType.Native("numeric"),
            new ColumnType.Native("CHARACTER VARYING (7)"),
            new ColumnType.Native("int8"));

    @Test
    void everyKindIsTried() {
        assertThat(TYPES.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(
                        Stream.of(ColumnType.class.getPermittedSubclasses()).toArray(Class<?>[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void isEqualToItself(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            List<Operation> operations = operations(database.dialect());
            Schema schema = TestDatabase.replay(operations);
            database.run(operations);
            assertThat(database.diff(schema, schema).upgrade())
                    .as("with revisions")
                    .isEmpty();
            assertThat(database.diff(Schema.empty(), schema).upgrade())
                    .as("without revisions")
                    .isEmpty();
        }
    }

    private static List<Operation> operations(Dialect dialect) {
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateEnumType(new EnumType(MOOD, List.of("A", "it's"))));
        List<Column> columns = new ArrayList<>();
        TYPES.stream()
                .filter(type -> dialect.hasCompositeTypes() || !type.toString().contains("Composite"))
                .forEach(type -> columns.add(Column.of("c" + columns.size(), type)));
        if (dialect.hasCompositeTypes()) {
            // of all types but itself
            List<CompositeType.Attribute> attributes = new ArrayList<>();
            TYPES.stream()
                    .filter(type -> !type.toString().contains("Composite"))
                    .forEach(type ->
                            attributes.add(new CompositeType.Attribute(Identifier.of("a" + attributes.size()), type)));
            operations.add(new CreateCompositeType(new CompositeType(PAIR, attributes)));
        }
        operations.add(new CreateTable(Table.of(ObjectName.of("t"), columns, List.of(), List.of(), null)));
        return operations;
    }
}
