package dev.migration.introspect;

import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.schema.ObjectName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a database has around that which is managed, and what a {@link dev.migration.schema.Schema} does not tell of its
 * tables.
 *
 * @param partitioned tables that keep their rows in partitions
 * @param resting by table, what is in the way of dropping it, or broken by that: views, tables that inherit from it or
 *     have triggers about it, and foreign keys of tables that are no part of what was read as managed
 * @param heirs the tables that inherit from others
 * @param lax constraints that rows may break
 * @param unnumbered tables of SQLite whose key it does not number, though it is an integer ({@code without rowid})
 */
public record Surroundings(
        List<Bystander> bystanders,
        Map<ObjectName, PartitionKey> partitioned,
        Map<ObjectName, Set<ObjectName>> resting,
        Set<ObjectName> heirs,
        List<LaxConstraint> lax,
        Set<ObjectName> unnumbered) {

    /** Nothing, or no database at hand. */
    public static final Surroundings NONE =
            new Surroundings(List.of(), Map.of(), Map.of(), Set.of(), List.of(), Set.of());

    public Surroundings {
        bystanders = List.copyOf(bystanders);
        partitioned = Map.copyOf(partitioned);
        resting = Map.copyOf(resting);
        heirs = Set.copyOf(heirs);
        lax = List.copyOf(lax);
        unnumbered = Set.copyOf(unnumbered);
    }

    /** What the database has under the name of a table, and is no table that can be managed. */
    public Optional<Bystander> inPlaceOf(ObjectName table) {
        return bystanders.stream()
                .filter(bystander ->
                        bystander.kind().isLikeTable() && bystander.name().equals(table))
                .findFirst();
    }

    /** The same once a table or column has another name, or what is given is no rename of one. */
    public Surroundings after(Operation rename) {
        if (rename instanceof RenameTable table) {
            Map<ObjectName, PartitionKey> renamed = new HashMap<>();
            partitioned.forEach((name, key) -> renamed.put(name.equals(table.from()) ? table.to() : name, key));
            return new Surroundings(bystanders, renamed, resting, heirs, lax, unnumbered);
        } else if (rename instanceof RenameColumn column && partitioned.containsKey(column.table())) {
            Map<ObjectName, PartitionKey> renamed = new HashMap<>(partitioned);
            renamed.computeIfPresent(
                    column.table(), (name, key) -> key.rename(old -> old.equals(column.from()) ? column.to() : old));
            return new Surroundings(bystanders, renamed, resting, heirs, lax, unnumbered);
        }
        return this;
    }
}
