package dev.migration.snapshot;

import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The schema that the entities of a module mean, and where it comes from.
 *
 * @param options what the processor was told that decides what is in it, as {@link SnapshotOptions} says it
 * @param entities the binary names of the entity classes, sorted
 * @param converters the binary names of the converters that apply by themselves, sorted
 * @param embeddables the binary names of the embeddables that extend others, sorted
 * @param origins for a table ({@code users}) its entity class, for a column ({@code users.email}) its attribute
 *     ({@code com.acme.User#email}); only for what has one
 * @param users for a table or sequence the binary names of the entity classes that need it, sorted; empty in a snapshot
 *     that does not say so
 * @param formerNames for a table or column, named as in {@code origins}, the name that its author says it had; of a
 *     column without its table
 * @param values by binary name of an enum or a converter what its source says that it stores, as literals of SQL; only
 *     for those whose values are checked
 */
public record Snapshot(
        Map<String, String> options,
        List<String> entities,
        List<String> converters,
        List<String> embeddables,
        Schema schema,
        Map<String, String> origins,
        Map<ObjectName, List<String>> users,
        Map<String, String> formerNames,
        Map<String, List<String>> values) {

    /** Where the snapshot lies in a jar or class folder. */
    public static final String PATH = "META-INF/migration/model.json";

    public Snapshot {
        options = Collections.unmodifiableMap(new TreeMap<>(options));
        entities = entities.stream().sorted().toList();
        converters = converters.stream().sorted().toList();
        embeddables = embeddables.stream().sorted().toList();
        origins = Collections.unmodifiableMap(new TreeMap<>(origins));
        users = Collections.unmodifiableMap(new TreeMap<>(users));
        formerNames = Collections.unmodifiableMap(new TreeMap<>(formerNames));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** A snapshot made without options, without converters, in which nothing was renamed and of which no values are known. */
    public Snapshot(List<String> entities, Schema schema, Map<String, String> origins) {
        this(Map.of(), entities, List.of(), List.of(), schema, origins, Map.of(), Map.of(), Map.of());
    }
}
