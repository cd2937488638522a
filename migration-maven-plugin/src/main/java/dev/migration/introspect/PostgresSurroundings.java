package dev.migration.introspect;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Collects what is around the tables while rows of {@link PostgresObjects} and constraints are read. Used once. */
final class PostgresSurroundings {

    /** How a name is written, given the oid and the name of its schema. */
    @FunctionalInterface
    interface Names {
        ObjectName of(Long schema, String schemaName, String name);
    }

    private static final String NOT_NULL = "n";

    private final Names names;
    private final Set<Bystander> bystanders = new LinkedHashSet<>();
    private final Map<ObjectName, PartitionKey> partitioned = new HashMap<>();
    private final Map<ObjectName, Set<ObjectName>> resting = new HashMap<>();
    private final Set<ObjectName> heirs = new LinkedHashSet<>();
    private final List<LaxConstraint> lax = new ArrayList<>();

    PostgresSurroundings(Names names) {
        this.names = names;
    }

    /** Notes what the row tells; answers whether it is a table that can be managed. */
    boolean take(Record row) {
        BystanderKind kind = BystanderKind.valueOf(row.get("kind", String.class).toUpperCase(Locale.ROOT));
        ObjectName name = name(row);
        String extension = row.get("extension", String.class);
        boolean isTable = kind == BystanderKind.TABLE || kind == BystanderKind.PARTITIONED_TABLE;
        if (!isTable || extension != null) {
            bystanders.add(new Bystander(kind, name, owner(row), extension, row.get("members", Integer.class)));
            return false;
        }
        if (kind == BystanderKind.PARTITIONED_TABLE) {
            partitioned.put(name, partitionKey(row));
        }
        if (row.get("inherits", Boolean.class)) {
            heirs.add(name);
        }
        Set<ObjectName> found = resting(row);
        if (!found.isEmpty()) {
            resting.put(name, found);
        }
        return true;
    }

    /** Notes whether rows may break the constraint; answers whether it is more than that a column is NOT NULL. */
    boolean takeRule(Record row, Record table) {
        boolean isNotNull = row.get("kind", String.class).equals(NOT_NULL);
        boolean enforced = row.get("enforced", Boolean.class);
        if (!enforced || !row.get("convalidated", Boolean.class)) {
            Identifier column = isNotNull ? Identifier.quoted(row.get("columns", String[].class)[0]) : null;
            lax.add(new LaxConstraint(
                    name(table), Identifier.quoted(row.get("conname", String.class)), column, enforced));
        }
        return !isNotNull;
    }

    Surroundings read() {
        return new Surroundings(List.copyOf(bystanders), partitioned, resting, heirs, lax, Set.of());
    }

    private ObjectName name(Record row) {
        return names.of(row.get("schema", Long.class), "", row.get("name", String.class));
    }

    private @Nullable ObjectName owner(Record row) {
        String owner = row.get("owner", String.class);
        return owner == null
                ? null
                : names.of(row.get("owner_schema", Long.class), row.get("owner_schema_name", String.class), owner);
    }

    private static PartitionKey partitionKey(Record row) {
        @Nullable String[] columns = row.get("partition_columns", String[].class);
        return new PartitionKey(
                Stream.ofNullable(columns)
                        .flatMap(Arrays::stream)
                        .map(Identifier::quoted)
                        .collect(Collectors.toSet()),
                row.get("has_expressions", Boolean.class));
    }

    private Set<ObjectName> resting(Record row) {
        Set<ObjectName> found = new LinkedHashSet<>();
        String[] restingNames = row.get("resting", String[].class);
        for (int i = 0; restingNames != null && i < restingNames.length; i++) {
            found.add(names.of(
                    row.get("resting_schemas", Long[].class)[i],
                    row.get("resting_schema_names", String[].class)[i],
                    restingNames[i]));
        }
        return found;
    }
}
