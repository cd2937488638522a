package dev.migration.introspect;

import dev.migration.schema.Identifier;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What the rows of a partitioned table are spread by.
 *
 * @param hasExpressions whether not all of it are columns; then the table can have no key at all
 */
public record PartitionKey(Set<Identifier> columns, boolean hasExpressions) {

    public PartitionKey {
        columns = Set.copyOf(columns);
    }

    /** Whether the table can have a key, or unique index, of {@code key}. */
    public boolean allows(Collection<Identifier> key) {
        return !hasExpressions && key.containsAll(columns);
    }

    /** The same under the names that {@code rename} gives. */
    public PartitionKey rename(UnaryOperator<Identifier> rename) {
        return new PartitionKey(columns.stream().map(rename).collect(Collectors.toSet()), hasExpressions);
    }
}
