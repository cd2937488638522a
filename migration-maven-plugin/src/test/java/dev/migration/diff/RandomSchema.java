package dev.migration.diff;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
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
import dev.migration.schema.SequenceOptions;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Schemas made from a number: the same number gives the same schema, near names make pairs overlap. */
final class RandomSchema {

    private static final List<String> TABLES = List.of("users", "orders", "\"Order Line\"", "\"we\"\"ird\"", "select");
    private static final List<ColumnType> NUMBERS = List.of(
            new ColumnType.SmallInt(), new ColumnType.Int(), new ColumnType.BigInt(), new ColumnType.Decimal(19, 2));
    private static final List<ColumnType> TEXTS = List.of(
            new ColumnType.Varchar(50),
            new ColumnType.Varchar(255),
            new ColumnType.Text(),
            new ColumnType.EnumName(List.of("NEW", "it's"), 255),
            new ColumnType.EnumName(List.of("NEW", "it's", "OLD"), 255));
    private static final List<ColumnType> TIMES =
            List.of(new ColumnType.Date(), new ColumnType.Timestamp(6), new ColumnType.TimestampTz(3));
    private static final List<ColumnType> FLAGS = List.of(new ColumnType.Bool());
    private static final List<ColumnType> ORDINALS =
            List.of(new ColumnType.EnumOrdinal(3), new ColumnType.EnumOrdinal(4), new ColumnType.Int());
    private static final List<ColumnType> IDS = List.of(new ColumnType.Uuid());

    /** The types of a name can be cast to each other, so that every pair of schemas has a way. */
    private static final Map<String, List<ColumnType>> COLUMNS = new TreeMap<>(Map.of(
            "a", NUMBERS,
            "\"Camel Case\"", TEXTS,
            "\"with space\"", TIMES,
            "group", ORDINALS,
            "größe", FLAGS,
            "\"we\"\"ird\"", IDS));

    private static final ObjectName MOOD = ObjectName.of("mood");
    private static final List<List<String>> MOODS =
            List.of(List.of("NEW", "it's"), List.of("NEW", "it's", "OLD"), List.of("OLD", "it's", "NEW", "X"));

    private final Random random;
    private final @Nullable EnumType mood;
    private boolean moodIsUsed;

    private RandomSchema(long seed) {
        random = new Random(seed);
        mood = randomMood();
    }

    static Schema of(long seed) {
        return new RandomSchema(seed).schema();
    }

    private Schema schema() {
        List<Table> tables = new ArrayList<>();
        for (String name : TABLES) {
            if (random.nextInt(3) > 0) {
                tables.add(table(ObjectName.of(name)));
            }
        }
        List<Table> linked = tables.stream().map(table -> link(table, tables)).toList();
        List<Sequence> sequences = new ArrayList<>();
        if (random.nextBoolean()) {
            SequenceOptions some = SequenceOptions.DEFAULT.withMax(1_000_000L + random.nextInt(2));
            sequences.add(new Sequence(
                    ObjectName.of("users_seq"),
                    1 + random.nextInt(2),
                    random.nextBoolean() ? 1 : 50,
                    random.nextBoolean() ? null : some.withCycle()));
        }
        return Schema.of(linked, sequences, moods());
    }

    /** One that no column has leaves no trace in some databases. */
    private List<EnumType> moods() {
        return mood == null || !moodIsUsed ? List.of() : List.of(mood);
    }

    private @Nullable EnumType randomMood() {
        return random.nextBoolean() ? new EnumType(MOOD, MOODS.get(random.nextInt(MOODS.size()))) : null;
    }

    private Table table(ObjectName name) {
        List<Column> columns = new ArrayList<>();
        Column id = Column.of("id", new ColumnType.BigInt()).withNullable(false);
        columns.add(random.nextInt(3) > 0 ? id.withIdentity(Identity.DEFAULT) : id);
        COLUMNS.forEach((column, types) -> {
            if (random.nextBoolean()) {
                columns.add(column(column, types));
            }
        });
        if (mood != null && random.nextBoolean()) {
            Column column = Column.of("mood", new ColumnType.NamedEnum(MOOD, mood.values()));
            columns.add(random.nextBoolean() ? column : column.withDefault(new DefaultValue.Text("NEW")));
            moodIsUsed = true;
        }
        List<Constraint> constraints = new ArrayList<>();
        constraints.add(new PrimaryKey(Identifier.quoted("pk_" + name.name().text()), List.of(Identifier.of("id"))));
        List<Index> indexes = new ArrayList<>();
        for (Column column : columns.subList(1, columns.size())) {
            rule(name, column, constraints, indexes);
        }
        String comment = random.nextInt(3) == 0 ? "About '" + random.nextInt(2) + "'" : null;
        return Table.of(name, columns, constraints, indexes, comment);
    }

    private Column column(String name, List<ColumnType> types) {
        ColumnType type = types.get(random.nextInt(types.size()));
        Column column = Column.of(name, type).withNullable(random.nextBoolean());
        if (random.nextInt(4) == 0) {
            column = column.withComment("c" + random.nextInt(2));
        }
        return random.nextInt(3) == 0 ? withDefault(column) : column;
    }

    private Column withDefault(Column column) {
        ColumnType type = column.type();
        if (type instanceof ColumnType.Bool) {
            return column.withDefault(new DefaultValue.Bool(random.nextBoolean()));
        } else if (type instanceof ColumnType.Int || type instanceof ColumnType.BigInt) {
            return column.withDefault(new DefaultValue.Numeric(BigDecimal.valueOf(random.nextInt(3) - 1)));
        } else if (type instanceof ColumnType.Decimal) {
            return column.withDefault(new DefaultValue.Numeric(new BigDecimal("1.50")));
        } else if (type instanceof ColumnType.Varchar || type instanceof ColumnType.Text) {
            return column.withDefault(new DefaultValue.Text(random.nextBoolean() ? "it's $1" : "0"));
        } else if (type instanceof ColumnType.Timestamp) {
            return column.withDefault(new DefaultValue.Expression("current_timestamp"));
        }
        return column;
    }

    private void rule(ObjectName table, Column column, List<Constraint> constraints, List<Index> indexes) {
        String suffix = "_" + table.name().text() + "_" + column.name().text();
        List<Identifier> columns = List.of(column.name());
        switch (random.nextInt(6)) {
            case 0 -> constraints.add(new UniqueConstraint(Identifier.quoted("uq" + suffix), columns));
            case 1 ->
                constraints.add(new CheckConstraint(
                        Identifier.quoted("ch" + suffix),
                        "id > " + random.nextInt(2) + " and id <> " + Math.floorMod(suffix.hashCode(), 1_000_000)));
            case 2 ->
                indexes.add(new Index(
                        Identifier.quoted("ix" + suffix),
                        List.of(
                                random.nextBoolean()
                                        ? IndexKey.column(column.name())
                                        : IndexKey.column(column.name()).desc(),
                                IndexKey.column(Identifier.of("id"))),
                        random.nextBoolean()));
            case 3 ->
                indexes.add(new Index(
                        Identifier.quoted("px" + suffix),
                        List.of(IndexKey.column(column.name())),
                        false,
                        "id > " + random.nextInt(2),
                        null,
                        List.of()));
            default -> {}
        }
    }

    private Table link(Table table, List<Table> tables) {
        Table linked = table;
        for (Table target : tables) {
            if (random.nextInt(4) == 0) {
                Identifier column =
                        Identifier.quoted("to_" + target.name().name().text());
                linked = linked.withColumn(
                                new Column(column, new ColumnType.BigInt(), true, null, null, null, null, null))
                        .withConstraint(new ForeignKey(
                                Identifier.quoted("fk_" + table.name().name().text() + "_"
                                        + target.name().name().text()),
                                List.of(column),
                                target.name(),
                                List.of(Identifier.of("id")),
                                random.nextBoolean() ? ReferentialAction.CASCADE : ReferentialAction.NO_ACTION,
                                ReferentialAction.NO_ACTION,
                                Deferrability.NOT_DEFERRABLE,
                                Match.SIMPLE));
            }
        }
        return linked;
    }
}
