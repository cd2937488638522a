package dev.migration.maven;

import dev.migration.diff.Numbering;
import dev.migration.error.MigrationException;
import dev.migration.schema.CompositeType;
import dev.migration.schema.EnumType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes one model of the snapshots of several modules and jars. */
final class SnapshotMerger {

    private static final String ENVERS = "org.hibernate.envers.";

    private final Map<String, String> entitySources = new HashMap<>();
    private final Map<ObjectName, String> objectSources = new HashMap<>();
    private final Map<ObjectName, Table> ofEnvers = new HashMap<>();
    private final List<Table> tables = new ArrayList<>();
    private final Map<ObjectName, Sequence> sequences = new LinkedHashMap<>();
    private final Map<ObjectName, EnumType> enumTypes = new LinkedHashMap<>();
    private final Map<ObjectName, String> enumSources = new HashMap<>();
    private final Map<ObjectName, CompositeType> compositeTypes = new LinkedHashMap<>();
    private final Map<ObjectName, String> compositeSources = new HashMap<>();
    private final Map<String, String> origins = new HashMap<>();
    private final Map<String, String> formerNames = new HashMap<>();
    private final Map<ObjectName, List<String>> users = new HashMap<>();

    private SnapshotMerger() {}

    /** @throws MigrationException if two of them have the same entity, table, sequence, enumeration or composite type; both places are named */
    static DesiredModel merge(List<LocatedSnapshot> snapshots) {
        SnapshotMerger merger = new SnapshotMerger();
        snapshots.forEach(merger::add);
        Schema schema = Schema.of(
                merger.tables, merger.sequences.values(), merger.enumTypes.values(), merger.compositeTypes.values());
        return new DesiredModel(
                schema,
                Map.copyOf(merger.origins),
                Map.copyOf(merger.formerNames),
                Numbering.of(schema, merger.origins, merger.users));
    }

    private void add(LocatedSnapshot located) {
        Snapshot snapshot = located.snapshot();
        origins.putAll(snapshot.origins());
        formerNames.putAll(snapshot.formerNames());
        snapshot.users()
                .forEach((name, classes) ->
                        users.computeIfAbsent(name, key -> new ArrayList<>()).addAll(classes));
        for (String entity : snapshot.entities()) {
            claim(entitySources, entity, "entity class " + entity, located.source());
        }
        for (Table table : snapshot.schema().tables().values()) {
            addTable(table, snapshot.origins().getOrDefault(table.name().toString(), ""), located.source());
        }
        for (Sequence sequence : snapshot.schema().sequences().values()) {
            addSequence(sequence, located.source());
        }
        for (EnumType type : snapshot.schema().enumTypes().values()) {
            addEnumType(type, located.source());
        }
        for (CompositeType type : snapshot.schema().compositeTypes().values()) {
            addCompositeType(type, located.source());
        }
    }

    /** Modules may share a table that Envers, not an entity of theirs, brings: that of the revisions. */
    private void addTable(Table table, String origin, String source) {
        Table other = ofEnvers.get(table.name());
        if (origin.startsWith(ENVERS) && table.equals(other)) {
            return;
        }
        claim(objectSources, table.name(), "table " + table.name(), source);
        tables.add(table);
        if (origin.startsWith(ENVERS)) {
            ofEnvers.put(table.name(), table);
        }
    }

    /** Modules may share a sequence, as long as they mean the same by it. */
    private void addSequence(Sequence sequence, String source) {
        Sequence other = sequences.putIfAbsent(sequence.name(), sequence);
        if (other == null) {
            objectSources.put(sequence.name(), source);
        } else if (!other.equals(sequence)) {
            claim(objectSources, sequence.name(), "sequence " + sequence.name() + " (with other numbers)", source);
        }
    }

    /** Modules may share an enumeration too. */
    private void addEnumType(EnumType type, String source) {
        EnumType other = enumTypes.putIfAbsent(type.name(), type);
        if (other == null) {
            enumSources.put(type.name(), source);
        } else if (!other.equals(type)) {
            claim(enumSources, type.name(), "enumeration " + type.name() + " (with other values)", source);
        }
    }

    private void addCompositeType(CompositeType type, String source) {
        CompositeType other = compositeTypes.putIfAbsent(type.name(), type);
        if (other == null) {
            compositeSources.put(type.name(), source);
        } else if (!other.equals(type)) {
            claim(compositeSources, type.name(), "composite type " + type.name() + " (with other attributes)", source);
        }
    }

    private static <K> void claim(Map<K, String> sources, K key, String what, String source) {
        String other = sources.putIfAbsent(key, source);
        if (other != null) {
            throw new MigrationException(
                    "The " + what + " is in two snapshots: " + other + " and " + source + ".",
                    "Leave one of the two off the class path, or take the artifact out of"
                            + " migration.entityArtifacts if it has a snapshot of its own.");
        }
    }
}
