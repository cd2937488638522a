package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.Bystander;
import dev.migration.introspect.PartitionKey;
import dev.migration.introspect.Surroundings;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The model as far as a filter takes it; what the filter does not take is as it is there, so that nothing comes out
 * of comparing it. So is a table in whose place the database has something else, and what a partitioned one cannot have.
 * What is taken and needs something that is neither there nor taken is left out with a warning. Used once.
 */
final class FilteredModel {

    private final ObjectFilter filter;
    private final Schema current;
    private final Surroundings surroundings;
    private final Schema desired;
    private final boolean renamed;
    private final Dialect dialect;
    private final Map<ObjectName, FilteredTable> taken = new LinkedHashMap<>();
    private final List<String> warnings = new ArrayList<>();

    /** The model before anything is renamed. */
    FilteredModel(ObjectFilter filter, CurrentSchema current, Schema desired, Dialect dialect) {
        this(filter, current, desired, Set.of(), false, dialect);
    }

    /**
     * The model once all is renamed.
     *
     * @param kept tables that stay though the model does not have them
     */
    FilteredModel(ObjectFilter filter, CurrentSchema current, Schema desired, Set<ObjectName> kept, Dialect dialect) {
        this(filter, current, desired, kept, true, dialect);
    }

    private FilteredModel(
            ObjectFilter filter,
            CurrentSchema current,
            Schema desired,
            Set<ObjectName> kept,
            boolean renamed,
            Dialect dialect) {
        this.renamed = renamed;
        this.current = current.schema();
        this.surroundings = current.surroundings();
        this.desired = desired;
        this.dialect = dialect;
        Set<ObjectName> leftAlone = new HashSet<>(kept);
        desired.tables().keySet().stream()
                .filter(name -> surroundings.inPlaceOf(name).isPresent())
                .forEach(leftAlone::add);
        this.filter = filter.except(leftAlone);
    }

    /** What could not be taken, after {@link #schema}. */
    List<String> warnings() {
        return warnings;
    }

    Schema schema() {
        return filter.takesAll() && surroundings.partitioned().isEmpty() ? desired : mixed();
    }

    private Schema mixed() {
        Map<ObjectName, EnumType> enumTypes = mix(current.enumTypes(), desired.enumTypes(), SchemaObject::enumType);
        Map<ObjectName, Sequence> sequences = mix(current.sequences(), desired.sequences(), SchemaObject::sequence);
        Map<ObjectName, Table> tables = mix(current.tables(), desired.tables(), SchemaObject::table);
        tables.forEach(this::start);
        taken.values().forEach(FilteredTable::rules);
        taken.values().forEach(table -> table.foreignKeys(this::missingTarget));
        taken.forEach((name, table) -> {
            tables.put(name, table.build());
            warnings.addAll(table.warnings());
        });
        keepTargets(tables);
        Map<ObjectName, CompositeType> compositeTypes =
                mix(current.compositeTypes(), desired.compositeTypes(), SchemaObject::compositeType);
        keepCompositeTypes(tables, compositeTypes);
        keepEnumTypes(tables, compositeTypes, enumTypes);
        return new Schema(tables, sequences, enumTypes, compositeTypes);
    }

    private <T> Map<ObjectName, T> mix(
            Map<ObjectName, T> there, Map<ObjectName, T> wanted, Function<ObjectName, SchemaObject> address) {
        Map<ObjectName, T> mix = new LinkedHashMap<>();
        wanted.forEach((name, thing) -> {
            T kept = filter.takes(address.apply(name)) ? thing : there.get(name);
            if (kept != null) {
                mix.put(name, kept);
            }
        });
        there.forEach((name, thing) -> {
            if (!filter.takes(address.apply(name))) {
                mix.putIfAbsent(name, thing);
            }
        });
        return mix;
    }

    private void start(ObjectName name, Table wanted) {
        if (filter.takes(SchemaObject.table(name))) {
            FilteredTable table = new FilteredTable(filter, current.table(name), attainable(wanted));
            table.columns(this::missing);
            taken.put(name, table);
        }
    }

    private Table attainable(Table wanted) {
        PartitionKey key = surroundings.partitioned().get(wanted.name());
        if (key == null) {
            return wanted;
        }
        PartitionedTable table =
                new PartitionedTable(wanted, current.table(wanted.name()).orElse(wanted), key, dialect);
        Table attainable = table.attainable(renamed);
        warnings.addAll(table.warnings());
        return attainable;
    }

    /** What a column needs that is neither there nor made. */
    private Optional<String> missing(Column column) {
        if (!hasType(column)) {
            String kind = namedType(column.type()) == null ? "a composite type" : "an enumeration";
            return Optional.of("its type is " + kind + " that the filter leaves alone and that is not there");
        }
        return NextValue.in(column)
                .filter(sequence -> desired.sequences().containsKey(sequence)
                        && !filter.takes(SchemaObject.sequence(sequence))
                        && !current.sequences().containsKey(sequence))
                .map(sequence -> "its default is from sequence " + sequence
                        + ", which the filter leaves alone and which is not there");
    }

    /** Whether the type of a column is there when the column is made. */
    private boolean hasType(Column column) {
        ColumnType type = column.type();
        while (type instanceof ColumnType.Array array) {
            type = array.element();
        }
        if (type instanceof ColumnType.Composite composite) {
            return filter.takes(SchemaObject.compositeType(composite.type()))
                    || current.compositeTypes().containsKey(composite.type());
        }
        return !(type instanceof ColumnType.NamedEnum named)
                || !dialect.hasEnumTypes()
                || filter.takes(SchemaObject.enumType(named.type()))
                || current.enumTypes().containsKey(named.type());
    }

    private static @Nullable ObjectName namedType(ColumnType type) {
        if (type instanceof ColumnType.Array array) {
            return namedType(array.element());
        }
        return type instanceof ColumnType.NamedEnum named ? named.type() : null;
    }

    /** Why a foreign key cannot be made. What the model never had is the author's business, filter or not. */
    private Optional<String> missingTarget(ForeignKey key) {
        Optional<Table> modelled = desired.table(key.target());
        Optional<Bystander> other = surroundings.inPlaceOf(key.target());
        if (other.isPresent() && !other.get().kind().canBeTarget()) {
            return Optional.of(key.target() + " is " + other.get().describe() + ", which no foreign key can point at");
        } else if (modelled.isEmpty() || other.isPresent()) {
            return Optional.empty();
        }
        FilteredTable filtered = taken.get(key.target());
        Optional<Table> target = filtered == null ? current.table(key.target()) : Optional.of(filtered.build());
        boolean reaches = target.filter(
                        table -> FilteredTable.hasKey(table, key) || !FilteredTable.hasKey(modelled.get(), key))
                .isPresent();
        if (reaches) {
            return Optional.empty();
        }
        return Optional.of(
                surroundings.partitioned().containsKey(key.target())
                        ? "no key of the partitioned table " + key.target() + " has just the columns that it points at"
                        : "it needs a column or table that the filter leaves alone and that is not there");
    }

    /** What a foreign key points at that stays because the filter does not take it must stay too. */
    private void keepTargets(Map<ObjectName, Table> tables) {
        boolean again = true;
        while (again) {
            again = false;
            for (Table gone : new TreeMap<>(current.tables()).values()) {
                Optional<Table> user = tables.containsKey(gone.name()) ? Optional.empty() : user(gone, tables);
                if (user.isPresent()) {
                    tables.put(gone.name(), gone);
                    warnings.add("Table " + gone.name() + " is not dropped: table "
                            + user.get().name() + " points at it with a foreign key that the filter leaves alone.");
                    again = true;
                }
            }
        }
    }

    private Optional<Table> user(Table gone, Map<ObjectName, Table> tables) {
        return new TreeMap<>(tables)
                .values().stream()
                        .filter(table -> table.constraintsOf(ForeignKey.class).stream()
                                .anyMatch(key -> key.target().equals(gone.name())
                                        && !filter.takes(SchemaObject.constraint(table.name(), key))))
                        .findFirst();
    }

    private void keepCompositeTypes(Map<ObjectName, Table> tables, Map<ObjectName, CompositeType> types) {
        for (CompositeType used : CompositeTypes.of(tables.values(), current.compositeTypes())) {
            if (!types.containsKey(used.name()) && !desired.compositeTypes().containsKey(used.name())) {
                types.put(used.name(), used);
                warnings.add("Composite type " + used.name()
                        + " is not dropped: a column that the filter leaves alone has that type.");
            }
        }
    }

    private void keepEnumTypes(
            Map<ObjectName, Table> tables,
            Map<ObjectName, CompositeType> compositeTypes,
            Map<ObjectName, EnumType> enumTypes) {
        List<ColumnType> types = Stream.concat(
                        tables.values().stream()
                                .flatMap(table -> table.columns().values().stream())
                                .map(Column::type),
                        compositeTypes.values().stream()
                                .flatMap(type -> type.attributes().stream())
                                .map(CompositeType.Attribute::type))
                .toList();
        for (EnumType gone : new TreeMap<>(current.enumTypes()).values()) {
            boolean used = types.stream().anyMatch(type -> gone.name().equals(namedType(type)));
            if (used
                    && !enumTypes.containsKey(gone.name())
                    && !desired.enumTypes().containsKey(gone.name())) {
                enumTypes.put(gone.name(), gone);
                warnings.add("Enumeration " + gone.name()
                        + " is not dropped: a column that the filter leaves alone has that type.");
            }
        }
    }
}
