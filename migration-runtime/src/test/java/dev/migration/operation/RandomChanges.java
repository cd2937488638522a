package dev.migration.operation;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Changes that fit a schema, picked at random. */
final class RandomChanges {

    private static final List<String> NAMES =
            List.of("a", "Users", "select", "\"We\"\"ird\"", "\"two words\"", "back\\slash", "gr\u00fc\u00dfe", "x1");
    private static final List<ColumnType> TYPES = List.of(
            new ColumnType.BigInt(),
            new ColumnType.Varchar(20),
            new ColumnType.EnumName(List.of("A", "B"), 255),
            new ColumnType.Array(new ColumnType.Uuid(), null));

    private final Random random;
    private int counter;

    RandomChanges(Random random) {
        this.random = random;
    }

    /** A change that fits {@code schema}. */
    Operation next(Schema schema) {
        List<Function<Schema, Optional<Operation>>> kinds = List.of(
                s -> Optional.of(new CreateTable(table(s))),
                s -> Optional.of(new CreateSequence(new Sequence(newName(), random.nextInt(5), 1 + random.nextInt(5)))),
                s -> Optional.of(new CreateSchema(Identifier.of("audit"))),
                s -> Optional.of(new DropSchema(Identifier.of("audit"))),
                s -> sequence(s).map(sequence -> new DropSequence(sequence.name())),
                s -> sequence(s)
                        .map(q -> new AlterSequence(q, new Sequence(q.name(), q.start() + 1, q.increment() + 1))),
                s -> Optional.of(new CreateEnumType(new EnumType(newName(), List.of("A", "B")))),
                s -> unusedEnum(s).map(type -> new DropEnumType(type.name())),
                s -> some(s.enumTypes().values()).map(type -> new AddEnumValue(type.name(), value(), null, null)),
                s -> some(s.enumTypes().values())
                        .map(type -> new AddEnumValue(type.name(), value(), pick(type.values()), null)),
                s -> some(s.enumTypes().values())
                        .map(type -> new AddEnumValue(type.name(), value(), null, pick(type.values()))),
                s -> some(s.enumTypes().values())
                        .map(type -> new RenameEnumValue(type.name(), pick(type.values()), value())),
                s -> some(s.enumTypes().values())
                        .map(type -> new AlterEnumType(type, new EnumType(type.name(), List.of(value(), value())))),
                s -> table(s, t -> true)
                        .flatMap(t -> some(s.enumTypes().values()).map(type -> new AddColumn(t.name(), column(type)))),
                s -> Optional.of(new CreateCompositeType(new CompositeType(newName(), attributes(s)))),
                s -> some(s.compositeTypes().values())
                        .map(type -> new AlterCompositeType(
                                type, new CompositeType(type.name(), attributes(Schema.empty())))),
                s -> some(s.compositeTypes().values())
                        .map(type -> new RenameAttribute(
                                type.name(), pick(type.attributes()).name(), newIdentifier())),
                s -> unusedComposite(s).map(type -> new DropCompositeType(type.name())),
                s -> table(s, t -> true)
                        .flatMap(t -> some(s.compositeTypes().values())
                                .map(type -> new AddColumn(
                                        t.name(), column().withType(new ColumnType.Composite(type.name()))))),
                s -> table(s, t -> true).map(t -> new DropTable(t.name())),
                s -> table(s, t -> true).map(t -> new RenameTable(t.name(), newName())),
                s -> table(s, t -> true).map(t -> new SetTableComment(t.name(), random.nextBoolean() ? null : "why")),
                s -> table(s, t -> true).map(t -> new AddColumn(t.name(), column())),
                s -> table(s, t -> true)
                        .map(t -> new RenameColumn(t.name(), column(t).name(), newIdentifier())),
                s -> table(s, t -> true)
                        .map(t -> new Backfill(t.name(), column(t).name(), "1")),
                s -> some(s.sequences().values())
                        .flatMap(q -> table(s, t -> true)
                                .map(t -> new ContinueSequence(
                                        q.name(), 50, t.name(), column(t).name()))),
                s -> table(s, t -> true).map(this::alter),
                s -> table(s, t -> unused(t).findAny().isPresent())
                        .map(t -> new DropColumn(
                                t.name(), pick(unused(t).toList()).name())),
                s -> table(s, t -> true).map(t -> new AddConstraint(t.name(), constraint(t, s))),
                s -> table(s, t -> !t.constraints().isEmpty())
                        .map(t -> new DropConstraint(
                                t.name(), pick(t.constraints().values()).name())),
                s -> table(s, t -> !t.constraints().isEmpty())
                        .map(t -> new RenameConstraint(
                                t.name(), pick(t.constraints().values()).name(), newIdentifier())),
                s -> table(s, t -> !t.indexes().isEmpty())
                        .map(t -> new RenameIndex(
                                t.name(), pick(t.indexes().values()).name(), newIdentifier())),
                s -> sequence(s).map(sequence -> new RenameSequence(sequence.name(), newName())),
                s -> table(s, t -> true).map(t -> new CreateIndex(t.name(), index(t))),
                s -> table(s, t -> !t.indexes().isEmpty())
                        .map(t -> new DropIndex(
                                t.name(), pick(t.indexes().values()).name())));
        return Stream.generate(() -> pick(kinds).apply(schema))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** Dropping one that a column has fits no schema. */
    private Optional<EnumType> unusedEnum(Schema schema) {
        return some(schema.enumTypes().values().stream()
                .filter(type -> Stream.concat(
                                schema.tables().values().stream()
                                        .flatMap(table -> table.columns().values().stream())
                                        .map(Column::type),
                                schema.compositeTypes().values().stream()
                                        .flatMap(composite -> composite.attributes().stream())
                                        .map(CompositeType.Attribute::type))
                        .noneMatch(of -> of instanceof ColumnType.NamedEnum named
                                && named.type().equals(type.name())))
                .toList());
    }

    private List<CompositeType.Attribute> attributes(Schema schema) {
        List<CompositeType.Attribute> attributes = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            attributes.add(new CompositeType.Attribute(newIdentifier(), pick(TYPES)));
        }
        some(schema.enumTypes().values())
                .ifPresent(type -> attributes.add(new CompositeType.Attribute(
                        newIdentifier(), new ColumnType.NamedEnum(type.name(), type.values()))));
        return attributes;
    }

    private Optional<CompositeType> unusedComposite(Schema schema) {
        List<CompositeType> used = CompositeTypes.of(schema.tables().values(), schema.compositeTypes());
        return some(schema.compositeTypes().values().stream()
                .filter(type -> !used.contains(type))
                .toList());
    }

    private Column column(EnumType type) {
        DefaultValue value = random.nextBoolean() ? new DefaultValue.Text(pick(type.values())) : null;
        return column().withType(new ColumnType.NamedEnum(type.name(), type.values()))
                .withDefault(value);
    }

    private String value() {
        return "v" + counter++;
    }

    private Operation alter(Table table) {
        Column before = column(table);
        Column after = before.withType(pick(TYPES))
                .withNullable(random.nextBoolean())
                .withDefault(random.nextBoolean() ? null : new DefaultValue.Text("it's"))
                .withComment(random.nextBoolean() ? null : "c");
        return new AlterColumn(table.name(), before, after);
    }

    private Table table(Schema schema) {
        List<Column> columns = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            columns.add(column());
        }
        Table table = Table.of(newName(), columns, List.of(), List.of(), null);
        return random.nextBoolean() ? table : table.withConstraint(constraint(table, schema));
    }

    private Constraint constraint(Table table, Schema schema) {
        Identifier name = newIdentifier();
        List<Identifier> columns = List.of(column(table).name());
        return switch (random.nextInt(4)) {
            case 0 ->
                table.primaryKey().isPresent()
                        ? new CheckConstraint(name, columns.get(0) + " > 1")
                        : new PrimaryKey(name, columns);
            case 1 -> new UniqueConstraint(name, columns);
            case 2 -> {
                Table target = table(schema, t -> true).orElse(table);
                yield new ForeignKey(
                        name, columns, target.name(), List.of(column(target).name()));
            }
            default -> new CheckConstraint(name, "1 = 1");
        };
    }

    private Index index(Table table) {
        IndexKey key =
                random.nextBoolean() ? IndexKey.column(column(table).name()).desc() : IndexKey.expression("lower(x)");
        return new Index(newIdentifier(), List.of(key), random.nextBoolean());
    }

    /** Columns that no constraint and no index has, of which the table has another one too. */
    private static Stream<Column> unused(Table table) {
        return table.columns().values().stream()
                .filter(column -> table.columns().size() > 1)
                .filter(column -> table.indexes().values().stream().noneMatch(i -> i.uses(column.name())))
                .filter(column -> table.constraints().values().stream()
                        .noneMatch(c -> c.columns().contains(column.name())));
    }

    private Optional<Table> table(Schema schema, Predicate<Table> fit) {
        return some(schema.tables().values().stream().filter(fit).toList());
    }

    private Optional<Sequence> sequence(Schema schema) {
        return some(schema.sequences().values());
    }

    private Column column(Table table) {
        return pick(table.columns().values());
    }

    private Column column() {
        return new Column(newIdentifier(), pick(TYPES), random.nextBoolean(), null, null, null, null, null);
    }

    private ObjectName newName() {
        return new ObjectName(random.nextBoolean() ? null : Identifier.of("audit"), newIdentifier());
    }

    /** A name that nothing has yet. */
    private Identifier newIdentifier() {
        Identifier base = Identifier.of(pick(NAMES));
        String text = base.text() + counter++;
        return base.isQuoted() ? Identifier.quoted(text) : Identifier.of(text);
    }

    private <T> Optional<T> some(Collection<T> things) {
        return things.isEmpty() ? Optional.empty() : Optional.of(pick(things));
    }

    private <T> T pick(Collection<T> things) {
        return List.copyOf(things).get(random.nextInt(things.size()));
    }
}
