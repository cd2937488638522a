package dev.migration.dialect.postgresql;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tables that inherit from others that the same revision changes. What changes in columns of a parent changes in those of
 * its heirs at once, and can change only there.
 */
final class Families {

    private static final String HEIRS = """
            with recursive named as (
                select name, to_regclass(name) as oid from unnest(?) as n (name)),
            line as (
                select i.inhrelid as heir, i.inhparent as parent, 1 as depth from pg_catalog.pg_inherits i
                join pg_catalog.pg_class c on c.oid = i.inhrelid where not c.relispartition
                union all
                select line.heir, i.inhparent, depth + 1 from line
                join pg_catalog.pg_inherits i on i.inhrelid = line.parent)
            select heir.name as heir, parent.name as parent, max(depth) over (partition by heir.name) as depth
            from line join named heir on heir.oid = line.heir
            left join named parent on parent.oid = line.parent""";

    /** What an operation changes of a table. */
    private record Part(ObjectName table, Identifier name) {}

    /** By quoted name at the start. */
    private final Map<String, Set<String>> parents = new HashMap<>();

    private final Map<String, Integer> depths = new HashMap<>();

    /** Names of tables at the start, by those that they get. */
    private final Map<ObjectName, ObjectName> firstNames = new HashMap<>();

    private final List<Operation> ordered = new ArrayList<>();

    private Families() {}

    /** Asks the catalogue once. */
    static Families of(List<Operation> operations, Connection connection) throws SQLException {
        Families families = new Families();
        families.read(families.names(operations), connection);
        families.order(operations);
        return families;
    }

    /** The operations with those of heirs behind the same ones of their parents. */
    List<Operation> ordered() {
        return ordered;
    }

    /** Whether the table, under a name that it has at any time of the revision, inherits from another. */
    boolean isHeir(ObjectName table) {
        return parents.containsKey(first(table));
    }

    private Set<String> names(List<Operation> operations) {
        Set<String> names = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof RenameTable rename) {
                firstNames.put(rename.to(), firstNames.getOrDefault(rename.from(), rename.from()));
            }
            part(operation).ifPresent(part -> names.add(first(part.table())));
        }
        return names;
    }

    private String first(ObjectName table) {
        return PostgresNames.quote(firstNames.getOrDefault(table, table));
    }

    private void read(Set<String> names, Connection connection) throws SQLException {
        if (names.isEmpty()) {
            return;
        }
        try (PreparedStatement query = connection.prepareStatement(HEIRS)) {
            query.setArray(1, connection.createArrayOf("text", names.toArray()));
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    String heir = found.getString("heir");
                    depths.put(heir, found.getInt("depth"));
                    Set<String> ofHeir = parents.computeIfAbsent(heir, none -> new HashSet<>());
                    String parent = found.getString("parent");
                    if (parent != null) {
                        ofHeir.add(parent);
                    }
                }
            }
        }
    }

    private void order(List<Operation> operations) {
        Map<Integer, List<Operation>> behind = new HashMap<>();
        Set<Integer> moved = new HashSet<>();
        for (int i = 0; i < operations.size(); i++) {
            int parents = lastOfParents(operations, i);
            if (parents > i) {
                moved.add(i);
                behind.computeIfAbsent(parents, none -> new ArrayList<>()).add(operations.get(i));
            }
        }
        for (int i = 0; i < operations.size(); i++) {
            if (!moved.contains(i)) {
                ordered.add(operations.get(i));
            }
            List<Operation> heirs = behind.getOrDefault(i, List.of());
            heirs.stream()
                    .sorted((one, other) -> Integer.compare(depth(one), depth(other)))
                    .forEach(ordered::add);
        }
    }

    private int depth(Operation operation) {
        return part(operation)
                .map(part -> depths.getOrDefault(first(part.table()), 0))
                .orElse(0);
    }

    /** Where the same is done to a table that the one of the operation inherits from; -1 if nowhere. */
    private int lastOfParents(List<Operation> operations, int index) {
        Part part = part(operations.get(index)).orElse(null);
        Set<String> ofTable = part == null ? Set.of() : parents.getOrDefault(first(part.table()), Set.of());
        for (int i = operations.size() - 1; part != null && i > index && !ofTable.isEmpty(); i--) {
            boolean same = operations.get(i).getClass() == operations.get(index).getClass();
            if (same
                    && part(operations.get(i))
                            .filter(other -> ofTable.contains(first(other.table()))
                                    && other.name().equals(part.name()))
                            .isPresent()) {
                return i;
            }
        }
        return -1;
    }

    /** Empty if the operation is none that a parent hands down. */
    private static Optional<Part> part(Operation operation) {
        if (operation instanceof AddColumn add) {
            return Optional.of(new Part(add.table(), add.column().name()));
        } else if (operation instanceof AlterColumn alter) {
            return Optional.of(new Part(alter.table(), alter.after().name()));
        } else if (operation instanceof DropColumn drop) {
            return Optional.of(new Part(drop.table(), drop.column()));
        } else if (operation instanceof RenameColumn rename) {
            return Optional.of(new Part(rename.table(), rename.from()));
        }
        return operation instanceof DropConstraint drop
                ? Optional.of(new Part(drop.table(), drop.constraint()))
                : Optional.empty();
    }
}
