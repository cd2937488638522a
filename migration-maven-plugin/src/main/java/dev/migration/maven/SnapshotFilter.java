package dev.migration.maven;

import dev.migration.processor.ModelFilter;
import dev.migration.schema.CompositeType;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.snapshot.EnumTypes;
import dev.migration.snapshot.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out of a snapshot what the processor would have left out, had it known this project's patterns. */
record SnapshotFilter(ModelFilter filter) {

    /** What of {@code located} belongs to the model. Keys that refer to what does not stay, as they do in the processor. */
    LocatedSnapshot apply(LocatedSnapshot located) {
        Snapshot snapshot = located.snapshot();
        List<Table> tables = snapshot.schema().tables().values().stream()
                .filter(table -> filter.takesTable(table.name()) && isNeeded(table.name(), snapshot))
                .toList();
        List<Sequence> sequences = snapshot.schema().sequences().values().stream()
                .filter(sequence -> isNeeded(sequence.name(), snapshot))
                .toList();
        List<CompositeType> compositeTypes =
                CompositeTypes.of(tables, snapshot.schema().compositeTypes());
        Set<String> names = names(tables);
        Snapshot rest = new Snapshot(
                snapshot.options(),
                snapshot.entities().stream().filter(filter::takesEntity).toList(),
                snapshot.converters(),
                snapshot.embeddables(),
                Schema.of(tables, sequences, EnumTypes.of(tables, compositeTypes), compositeTypes),
                ofThose(names, snapshot.origins()),
                snapshot.users(),
                ofThose(names, snapshot.formerNames()),
                snapshot.values());
        return new LocatedSnapshot(located.source(), rest);
    }

    private boolean isNeeded(ObjectName name, Snapshot snapshot) {
        List<String> users = snapshot.users().getOrDefault(name, List.of());
        return users.isEmpty() || users.stream().anyMatch(filter::takesEntity);
    }

    /** Tables and columns as the keys of a snapshot name them. */
    private static Set<String> names(List<Table> tables) {
        Set<String> names = new HashSet<>();
        for (Table table : tables) {
            names.add(table.name().toString());
            table.columns().keySet().forEach(column -> names.add(table.name() + "." + column));
        }
        return names;
    }

    private static Map<String, String> ofThose(Set<String> names, Map<String, String> all) {
        Map<String, String> some = new HashMap<>(all);
        some.keySet().retainAll(names);
        return some;
    }
}
