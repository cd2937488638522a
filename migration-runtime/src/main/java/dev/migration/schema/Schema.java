package dev.migration.schema;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Everything that this product manages in a database. The maps keep insertion order; equality does not regard it. */
public record Schema(Map<ObjectName, Table> tables, Map<ObjectName, Sequence> sequences) {

    private static final Schema EMPTY = new Schema(Map.of(), Map.of());

    public Schema {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        sequences = Collections.unmodifiableMap(new LinkedHashMap<>(sequences));
    }

    public static Schema empty() {
        return EMPTY;
    }

    /** A schema from lists; two tables or two sequences of one name are refused. */
    public static Schema of(Collection<Table> tables, Collection<Sequence> sequences) {
        Map<ObjectName, Table> byName = new LinkedHashMap<>();
        for (Table table : tables) {
            if (byName.putIfAbsent(table.name(), table) != null) {
                throw new SchemaException("There are two tables " + table.name() + ".");
            }
        }
        Schema schema = new Schema(byName, Map.of());
        for (Sequence sequence : sequences) {
            schema = schema.plus(sequence);
        }
        return schema;
    }

    public Optional<Table> table(ObjectName name) {
        return Optional.ofNullable(tables.get(name));
    }

    public Table requireTable(ObjectName name) {
        return table(name).orElseThrow(() -> new SchemaException("There is no table " + name + "."));
    }

    public boolean isEmpty() {
        return tables.isEmpty() && sequences.isEmpty();
    }

    /** With a new table; refused if there is one of that name. */
    public Schema plus(Table table) {
        if (tables.containsKey(table.name())) {
            throw new SchemaException("There is already a table " + table.name() + ".");
        }
        return with(table);
    }

    /** With {@code table} in the place of the one of that name, or at the end. */
    public Schema with(Table table) {
        Map<ObjectName, Table> changed = new LinkedHashMap<>(tables);
        changed.put(table.name(), table);
        return new Schema(changed, sequences);
    }

    public Schema withoutTable(ObjectName name) {
        requireTable(name);
        Map<ObjectName, Table> changed = new LinkedHashMap<>(tables);
        changed.remove(name);
        return new Schema(changed, sequences);
    }

    /** With a new sequence; refused if there is one of that name. */
    public Schema plus(Sequence sequence) {
        if (sequences.containsKey(sequence.name())) {
            throw new SchemaException("There is already a sequence " + sequence.name() + ".");
        }
        Map<ObjectName, Sequence> changed = new LinkedHashMap<>(sequences);
        changed.put(sequence.name(), sequence);
        return new Schema(tables, changed);
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
        Map<ObjectName, Sequence> changed = new LinkedHashMap<>(sequences);
        changed.remove(name);
        return new Schema(tables, changed);
    }
}
