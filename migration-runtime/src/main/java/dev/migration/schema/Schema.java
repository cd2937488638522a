package dev.migration.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that this product manages in a database. The maps keep insertion order; equality does not regard it. A
 * column or attribute of a named enumeration that is listed here has the values of that one, whatever it was given.
 */
public record Schema(
        Map<ObjectName, Table> tables,
        Map<ObjectName, Sequence> sequences,
        Map<ObjectName, EnumType> enumTypes,
        Map<ObjectName, CompositeType> compositeTypes) {

    private static final Schema EMPTY = new Schema(Map.of(), Map.of(), Map.of(), Map.of());

    public Schema {
        EnumValues values = new EnumValues(enumTypes);
        enumTypes = Collections.unmodifiableMap(new LinkedHashMap<>(enumTypes));
        tables = Collections.unmodifiableMap(mapped(tables, values::of));
        sequences = Collections.unmodifiableMap(new LinkedHashMap<>(sequences));
        compositeTypes = Collections.unmodifiableMap(mapped(compositeTypes, values::of));
    }

    public static Schema empty() {
        return EMPTY;
    }

    /** A schema from lists, without enumerations; two things of one kind and name are refused. */
    public static Schema of(Collection<Table> tables, Collection<Sequence> sequences) {
        return of(tables, sequences, List.of());
    }

    /** A schema from lists, without composite types; two things of one kind and name are refused. */
    public static Schema of(Collection<Table> tables, Collection<Sequence> sequences, Collection<EnumType> enumTypes) {
        return of(tables, sequences, enumTypes, List.of());
    }

    /** A schema from lists; two things of one kind and name are refused. */
    public static Schema of(
            Collection<Table> tables,
            Collection<Sequence> sequences,
            Collection<EnumType> enumTypes,
            Collection<CompositeType> compositeTypes) {
        return new Schema(
                byName("table", tables, Table::name),
                byName("sequence", sequences, Sequence::name),
                byName("enumeration", enumTypes, EnumType::name),
                byName("composite type", compositeTypes, CompositeType::name));
    }

    public Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    public Table requireTable(ObjectName name) {
        return table(name).orElseThrow(() -> new SchemaException("There is no table " + name + "."));
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty() && enumTypes.isEmpty() && compositeTypes.isEmpty();
    }

    /** The schemas that the names of all objects mention. */
    public Set<Identifier> schemas() {
        return Stream.of(tables, sequences, enumTypes, compositeTypes)
                .flatMap(objects -> objects.keySet().stream())
                .flatMap(name -> Stream.ofNullable(name.schema()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With other tables in the place of all. */
    public Schema withTables(Collection<Table> newTables) {
        return new Schema(byName("table", newTables, Table::name), sequences, enumTypes, compositeTypes);
    }

    /** With a new table; refused if there is one of that name. */
    public Schema plus(Table table) {
        requireFree("table", tables, table.name());
        return with(table);
    }

    /** With {@code table} in the place of the one of that name, or at the end. */
    public Schema with(Table table) {
        return new Schema(with(tables, table.name(), table), sequences, enumTypes, compositeTypes);
    }

    public Schema withoutTable(ObjectName name) {
        requireTable(name);
        return new Schema(without(tables, name), sequences, enumTypes, compositeTypes);
    }

    /** With a new sequence; refused if there is one of that name. */
    public Schema plus(Sequence sequence) {
        requireFree("sequence", sequences, sequence.name());
        return new Schema(tables, with(sequences, sequence.name(), sequence), enumTypes, compositeTypes);
    }

    public Sequence requireSequence(ObjectName name) {
        Sequence sequence = sequences.get(name);
        if (sequence == null) {
            throw new SchemaException("There is no sequence " + name + ".");
        }
        return sequence;
    }

    public Schema withoutSequence(ObjectName name) {
        requireSequence(name);
        return new Schema(tables, without(sequences, name), enumTypes, compositeTypes);
    }

    /** With a new enumeration; refused if there is one of that name. */
    public Schema plus(EnumType type) {
        requireFree("enumeration", enumTypes, type.name());
        return with(type);
    }

    /** With {@code type} in the place of the one of that name, or at the end. */
    public Schema with(EnumType type) {
        return new Schema(tables, sequences, with(enumTypes, type.name(), type), compositeTypes);
    }

    public EnumType requireEnumType(ObjectName name) {
        EnumType type = enumTypes.get(name);
        if (type == null) {
            throw new SchemaException("There is no enumeration " + name + ".");
        }
        return type;
    }

    public Schema withoutEnumType(ObjectName name) {
        requireEnumType(name);
        return new Schema(tables, sequences, without(enumTypes, name), compositeTypes);
    }

    /** With a new composite type; refused if there is one of that name. */
    public Schema plus(CompositeType type) {
        requireFree("composite type", compositeTypes, type.name());
        return with(type);
    }

    /** With {@code type} in the place of the one of that name, or at the end. */
    public Schema with(CompositeType type) {
        return new Schema(tables, sequences, enumTypes, with(compositeTypes, type.name(), type));
    }

    public CompositeType requireCompositeType(ObjectName name) {
        CompositeType type = compositeTypes.get(name);
        if (type == null) {
            throw new SchemaException("There is no composite type " + name + ".");
        }
        return type;
    }

    public Schema withoutCompositeType(ObjectName name) {
        requireCompositeType(name);
        return new Schema(tables, sequences, enumTypes, without(compositeTypes, name));
    }

    private static <T> Map<ObjectName, T> mapped(Map<ObjectName, T> things, UnaryOperator<T> change) {
        Map<ObjectName, T> copy = new LinkedHashMap<>(things);
        copy.replaceAll((name, thing) -> change.apply(thing));
        return copy;
    }

    private static void requireFree(String kind, Map<ObjectName, ?> taken, ObjectName name) {
        if (taken.containsKey(name)) {
            throw new SchemaException("There is already a " + kind + " " + name + ".");
        }
    }

    private static <T> Map<ObjectName, T> with(Map<ObjectName, T> map, ObjectName name, T thing) {
        Map<ObjectName, T> changed = new LinkedHashMap<>(map);
        changed.put(name, thing);
        return changed;
    }

    private static <T> Map<ObjectName, T> without(Map<ObjectName, T> map, ObjectName name) {
        Map<ObjectName, T> changed = new LinkedHashMap<>(map);
        changed.remove(name);
        return changed;
    }

    private static <T> Map<ObjectName, T> byName(
            String kind, Collection<? extends T> things, Function<T, ObjectName> nameOf) {
        Map<ObjectName, T> map = new LinkedHashMap<>();
        for (T thing : things) {
            if (map.putIfAbsent(nameOf.apply(thing), thing) != null) {
                throw new SchemaException("There are two " + kind + "s " + nameOf.apply(thing) + ".");
            }
        }
        return map;
    }
}
