package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.Dependent;
import dev.migration.introspect.LaxConstraint;
import dev.migration.introspect.PartitionKey;
import dev.migration.introspect.Surroundings;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes the names of a live schema as the revisions and the model write them: a name that the database folded, and the
 * default schema where it is written out.
 */
final class Rewording {

    private final Dialect dialect;
    private final @Nullable Identifier defaultSchema;
    private final Map<String, Identifier> known = new HashMap<>();

    /** Of a table and of the columns of one: elsewhere a name may be written otherwise. */
    private final Map<String, Identifier> knownTables = new HashMap<>();

    private final Map<ObjectName, Map<String, Identifier>> knownColumns = new HashMap<>();
    private final Set<ObjectName> knownObjects = new HashSet<>();

    Rewording(Dialect dialect, @Nullable Identifier defaultSchema, Schema replayed, Schema desired) {
        this.dialect = dialect;
        this.defaultSchema = defaultSchema;
        learn(replayed);
        learn(desired);
    }

    Schema of(Schema live) {
        return Schema.of(
                live.tables().values().stream().map(this::table).toList(),
                live.sequences().values().stream().map(this::sequence).toList(),
                live.enumTypes().values().stream()
                        .map(type -> type.withName(name(type.name())))
                        .toList(),
                live.compositeTypes().values().stream().map(this::compositeType).toList());
    }

    /** What is around the schema, under the names that {@link #of} gives. */
    Surroundings of(Surroundings live) {
        Map<ObjectName, PartitionKey> partitioned = new HashMap<>();
        live.partitioned().forEach((table, key) -> partitioned.put(name(table), key.rename(this::name)));
        Map<ObjectName, Set<ObjectName>> resting = new HashMap<>();
        live.resting()
                .forEach((table, names) ->
                        resting.put(name(table), names.stream().map(this::name).collect(Collectors.toSet())));
        return new Surroundings(
                live.bystanders().stream()
                        .map(bystander -> bystander.rename(this::name))
                        .toList(),
                partitioned,
                resting,
                live.heirs().stream().map(this::name).collect(Collectors.toSet()),
                live.lax().stream().map(this::lax).toList(),
                live.unnumbered().stream().map(this::name).collect(Collectors.toSet()));
    }

    Dependent of(Dependent live) {
        return live.rename(this::name, this::name);
    }

    private LaxConstraint lax(LaxConstraint live) {
        Identifier column = live.column();
        return new LaxConstraint(
                name(live.table()), name(live.name()), column == null ? null : name(column), live.enforced());
    }

    /** A lowered table with the names of the table that it was lowered from, where the dialect changed them. */
    static Table like(Table lowered, Table logical, Dialect dialect) {
        Schema only = Schema.of(List.of(logical), List.of());
        return new Rewording(dialect, null, only, Schema.empty()).table(lowered);
    }

    private void learn(Schema schema) {
        for (Table table : schema.tables().values()) {
            learn(table.name());
            knownTables.putIfAbsent(
                    dialect.folded(table.name().name()), table.name().name());
            Map<String, Identifier> columns = knownColumns.computeIfAbsent(table.name(), name -> new HashMap<>());
            table.columns().keySet().forEach(column -> columns.putIfAbsent(dialect.folded(column), column));
            learn(table.columns().keySet());
            learn(table.constraints().keySet());
            learn(table.indexes().keySet());
            table.constraintsOf(ForeignKey.class).forEach(key -> {
                learn(key.target());
                learn(key.targetColumns());
            });
        }
        schema.sequences().keySet().forEach(this::learn);
        schema.enumTypes().keySet().forEach(this::learn);
        for (CompositeType type : schema.compositeTypes().values()) {
            learn(type.name());
            type.attributes().forEach(attribute -> learn(List.of(attribute.name())));
        }
    }

    private void learn(ObjectName name) {
        knownObjects.add(name);
        learn(List.of(name.name()));
        if (name.schema() != null) {
            learn(List.of(name.schema()));
        }
    }

    private void learn(Collection<Identifier> names) {
        names.forEach(name -> known.putIfAbsent(dialect.folded(name), name));
    }

    private Table table(Table live) {
        ObjectName own = name(live.name());
        UnaryOperator<Identifier> columnName = column -> column(own, column);
        return Table.of(
                own,
                live.columns().values().stream()
                        .map(column ->
                                column.withName(columnName.apply(column.name())).withType(type(column.type())))
                        .toList(),
                live.constraints().values().stream()
                        .map(constraint -> constraint(constraint, columnName))
                        .toList(),
                live.indexes().values().stream()
                        .map(index -> index.renameColumns(columnName).withName(name(index.name())))
                        .toList(),
                live.comment());
    }

    private CompositeType compositeType(CompositeType live) {
        return live.withName(name(live.name()))
                .map(attribute -> new CompositeType.Attribute(name(attribute.name()), type(attribute.type())));
    }

    private ColumnType type(ColumnType live) {
        if (live instanceof ColumnType.NamedEnum named) {
            return new ColumnType.NamedEnum(name(named.type()), named.values(), named.byPosition());
        } else if (live instanceof ColumnType.Composite composite) {
            return new ColumnType.Composite(name(composite.type()));
        }
        return live instanceof ColumnType.Array array
                ? new ColumnType.Array(type(array.element()), array.length())
                : live;
    }

    private Constraint constraint(Constraint live, UnaryOperator<Identifier> columnName) {
        Constraint renamed = live.renameColumns(columnName).withName(name(live.name()));
        if (!(renamed instanceof ForeignKey key)) {
            return renamed;
        }
        ObjectName target = name(key.target());
        return key.withTarget(
                target,
                key.targetColumns().stream()
                        .map(column -> column(target, column))
                        .toList());
    }

    private Identifier column(ObjectName table, Identifier live) {
        Identifier written = knownColumns.getOrDefault(table, Map.of()).get(dialect.folded(live));
        return written == null ? name(live) : written;
    }

    private Sequence sequence(Sequence live) {
        return live.withName(name(live.name()));
    }

    private ObjectName name(ObjectName live) {
        Identifier schema = live.schema() == null ? null : name(live.schema());
        Identifier table = knownTables.get(dialect.folded(live.name()));
        ObjectName reworded = new ObjectName(schema, table == null ? name(live.name()) : table);
        ObjectName written = new ObjectName(defaultSchema, reworded.name());
        boolean isWrittenOut = schema == null && !knownObjects.contains(reworded) && knownObjects.contains(written);
        return isWrittenOut ? written : reworded;
    }

    private Identifier name(Identifier live) {
        return known.getOrDefault(dialect.folded(live), live);
    }
}
