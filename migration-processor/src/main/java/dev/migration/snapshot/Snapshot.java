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
 * @param naming the naming strategy that was used, {@code jpa} or {@code spring}
 * @param orm the release of the ORM whose schema it is, {@code hibernate-7} or {@code hibernate-6}
 * @param entities the binary names of the entity classes, sorted
 * @param converters the binary names of the converters that apply by themselves, sorted
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
        String naming,
        String orm,
        List<String> entities,
        List<String> converters,
        Schema schema,
        Map<String, String> origins,
        Map<ObjectName, List<String>> users,
        Map<String, String> formerNames,
        Map<String, List<String>> values) {

    static final String NEWEST_ORM = "hibernate-7";

    /** Where the snapshot lies in a jar or class folder. */
    public static final String PATH = "META-INF/migration/model.json";

    public Snapshot {
        entities = entities.stream().sorted().toList();
        converters = converters.stream().sorted().toList();
        origins = Collections.unmodifiableMap(new TreeMap<>(origins));
        users = Collections.unmodifiableMap(new TreeMap<>(users));
        formerNames = Collections.unmodifiableMap(new TreeMap<>(formerNames));
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** A snapshot of the schema of the newest release, of which no values are known. */
    public Snapshot(
            String naming,
            List<String> entities,
            List<String> converters,
            Schema schema,
            Map<String, String> origins,
            Map<String, String> formerNames) {
        this(naming, NEWEST_ORM, entities, converters, schema, origins, Map.of(), formerNames, Map.of());
    }

    /** A snapshot without converters, in which nothing was renamed. */
    public Snapshot(String naming, List<String> entities, Schema schema, Map<String, String> origins) {
        this(naming, entities, List.of(), schema, origins, Map.of());
    }
}
