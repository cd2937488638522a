package dev.migration.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SnapshotJsonTest {

    private static final List<ColumnType> TYPES = List.of(
            new ColumnType.Bool(),
            new ColumnType.TinyInt(),
            new ColumnType.SmallInt(),
            new ColumnType.Int(),
            new ColumnType.BigInt(),
            new ColumnType.Real(),
            new ColumnType.DoublePrecision(),
            new ColumnType.FloatBits(34),
            new ColumnType.Decimal(38, 2),
            new ColumnType.Char(1),
            new ColumnType.Varchar(255),
            new ColumnType.Text(),
            new ColumnType.Clob(null),
            new ColumnType.Clob(70000),
            new ColumnType.Varbinary(16),
            new ColumnType.Blob(null),
            new ColumnType.Date(),
            new ColumnType.Time(0),
            new ColumnType.TimeTz(3),
            new ColumnType.Timestamp(6),
            new ColumnType.TimestampTz(6),
            new ColumnType.IntervalSecond(6),
            new ColumnType.Uuid(),
            new ColumnType.Json(),
            new ColumnType.Xml(),
            new ColumnType.Inet(),
            new ColumnType.Array(new ColumnType.Array(new ColumnType.Varchar(4), null), 7),
            new ColumnType.EnumName(List.of("A", "it's", "\"b\""), 20),
            new ColumnType.Composite(ObjectName.of("audit.\"Part\"")),
            new ColumnType.NamedEnum(ObjectName.of("app.\"Mood\""), List.of("A", "it's")),
            new ColumnType.EnumOrdinal(3),
            new ColumnType.Native("jsonb"));

    @Test
    void knowsEveryType() {
        assertThat(TYPES.stream().map(Object::getClass)).contains(ColumnType.class.getPermittedSubclasses());
        List<Column> columns = new ArrayList<>();
        for (ColumnType type : TYPES) {
            columns.add(Column.of("c" + columns.size(), type));
        }
        assertRoundTrip(Schema.of(List.of(table("t", columns)), List.of()));
    }

    @Test
    void keepsEverythingAndItsOrder() {
        Column id = Column.of("id", new ColumnType.BigInt()).withIdentity(new Identity(true, 5, 2));
        Column text = Column.of("note", new ColumnType.Varchar(5))
                .withDefault(new DefaultValue.Text("it's <b> \u2028 \\ \" \n"))
                .withCollation("C")
                .withComment("");
        Column number =
                Column.of("n", new ColumnType.Int()).withDefault(new DefaultValue.Numeric(new BigDecimal("1E+3")));
        Column flag = Column.of("f", new ColumnType.Bool()).withDefault(new DefaultValue.Bool(true));
        Column day = Column.of("d", new ColumnType.Date()).withDefault(new DefaultValue.Expression("now()"));
        Column sum = Column.of("s", new ColumnType.Int()).withGenerated(Generated.any("n + 1"));
        Identifier n = number.name();
        Table table = Table.of(
                ObjectName.of("app.\"Order.Line\""),
                List.of(id, text, number, flag, day, sum),
                List.of(
                        new PrimaryKey(Identifier.of("pk"), List.of(id.name())),
                        new UniqueConstraint(
                                Identifier.of("uq"), List.of(n, text.name()), true, Deferrability.INITIALLY_DEFERRED),
                        new ForeignKey(
                                Identifier.of("fk"),
                                List.of(n),
                                ObjectName.of("other"),
                                List.of(Identifier.of("id")),
                                ReferentialAction.CASCADE,
                                ReferentialAction.SET_NULL,
                                Deferrability.INITIALLY_IMMEDIATE,
                                Match.FULL),
                        new CheckConstraint(Identifier.of("ck"), "n > 0 and note <> '<'")),
                List.of(new Index(
                        Identifier.of("ix"),
                        List.of(
                                IndexKey.column(n).desc().nulls(IndexKey.NullsOrder.LAST),
                                IndexKey.expression("lower(note)")),
                        true,
                        "n > 0",
                        "gin",
                        List.of(id.name()))),
                "lines");
        Snapshot back = assertRoundTrip(Schema.of(
                List.of(table),
                List.of(new Sequence(ObjectName.of("app.s_SEQ"), 1, 50)),
                List.of(new EnumType(ObjectName.of("app.\"Mood\""), List.of("b", "A")))));
        assertThat(new ArrayList<>(
                        back.schema().requireTable(table.name()).columns().keySet()))
                .isEqualTo(new ArrayList<>(table.columns().keySet()));
    }

    @Test
    void isLaidOutTheSameEachTime() {
        Column id = Column.of("id", new ColumnType.BigInt()).withNullable(false);
        Column note =
                Column.of("note", new ColumnType.Varchar(5)).withComment("\t\b\n\r\f\"\\ \u0001 \u2028 \u2029 <ü>");
        Snapshot snapshot = new Snapshot(
                List.of("a.A"), Schema.of(List.of(table("t", List.of(id, note))), List.of()), Map.of("t", "a.A"));
        assertThat(SnapshotJson.write(snapshot)).isEqualTo("""
                {
                  "format": 1,
                  "entities": [
                    "a.A"
                  ],
                  "converters": [],
                  "tables": [
                    {
                      "name": "t",
                      "columns": [
                        {"name": "id", "type": {"kind": "BigInt"}, "nullable": false},
                        {"name": "note", "type": {"kind": "Varchar", "length": 5}, "nullable": true, "comment": "\\t\\b\\n\\r\\f\\"\\\\ \\u0001 \\u2028 \\u2029 <ü>"}
                      ],
                      "constraints": [],
                      "indexes": []
                    }
                  ],
                  "sequences": [],
                  "origins": {
                    "t": "a.A"
                  }
                }
                """);
    }

    @Property(tries = 200)
    void readsWhatItWrites(@ForAll("schemas") Schema schema) {
        assertRoundTrip(schema);
    }

    @Provide
    Arbitrary<Schema> schemas() {
        Arbitrary<Column> column = Combinators.combine(names(), Arbitraries.of(TYPES), Arbitraries.of(true, false))
                .as((name, type, nullable) ->
                        Column.of("x", type).withName(name).withNullable(nullable));
        Arbitrary<Table> table = Combinators.combine(
                        names(),
                        column.list().uniqueElements(Column::name).ofMinSize(1).ofMaxSize(6))
                .as((name, columns) -> table(name.toString(), columns));
        return table.list().uniqueElements(Table::name).ofMaxSize(4).map(tables -> Schema.of(tables, List.of()));
    }

    private static Arbitrary<Identifier> names() {
        return Arbitraries.of(
                        "users",
                        "Users2",
                        "select",
                        "we\"ird",
                        "back\\slash",
                        "a.b",
                        "x y",
                        "\uD83D\uDE00",
                        "é",
                        "$a",
                        "\"")
                .map(Identifier::of);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"format\":2}",
                "{\"format\":1}",
                "{\"format\":1,\"tables\":[{\"name\":\"t\",\"columns\":[{\"name\":\"a\",\"type\":{\"kind\":\"Foo\"}}]}]}"
            })
    void saysWhatToDoWithADamagedFile(String json) {
        assertThatThrownBy(() -> SnapshotJson.read(json, "a.jar!/model.json"))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The snapshot a.jar!/model.json cannot be read: ")
                .hasMessageContaining("Compile the project again");
    }

    private static Snapshot assertRoundTrip(Schema schema) {
        Snapshot snapshot = new Snapshot(
                Map.of("migration.orm", "hibernate-6"),
                List.of("b.B", "a.A"),
                List.of("a.C"),
                List.of("a.E"),
                schema,
                Map.of("t", "a.A", "t.c0", "a.A#c"),
                schema.tables().isEmpty() ? Map.of() : Map.of(ObjectName.of("s.\"t.u\""), List.of("a.A", "b.B")),
                schema.tables().isEmpty() ? Map.of() : Map.of("t", "old"),
                Map.of());
        String json = SnapshotJson.write(snapshot);
        Snapshot back = SnapshotJson.read(json, "test");
        assertThat(back).isEqualTo(snapshot);
        assertThat(SnapshotJson.write(back)).isEqualTo(json);
        assertThat(new LinkedHashSet<>(back.schema().tables().keySet()))
                .containsExactlyElementsOf(snapshot.schema().tables().keySet());
        return back;
    }

    private static Table table(String name, List<Column> columns) {
        return Table.of(new ObjectName(null, Identifier.of(name)), columns, List.of(), List.of(), null);
    }
}
