package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.introspect.PartitionKey;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A table of the model that the database keeps in partitions. Every key of it must have the columns that its rows are
 * spread by, of which an entity need not know: a key that is there with these columns more is the same. Used once.
 */
final class PartitionedTable {

    private final Table wanted;
    private final Table there;
    private final PartitionKey partitionKey;
    private final Dialect dialect;
    private final List<String> warnings = new ArrayList<>();

    PartitionedTable(Table wanted, Table there, PartitionKey partitionKey, Dialect dialect) {
        this.wanted = wanted;
        this.there = there;
        this.partitionKey = partitionKey;
        this.dialect = dialect;
    }

    /** The partitioned tables that a revision made and the model does not have. */
    static Set<ObjectName> gone(CurrentSchema current, Schema model) {
        Set<ObjectName> gone =
                new TreeSet<>(current.surroundings().partitioned().keySet());
        gone.retainAll(current.schema().tables().keySet());
        gone.removeAll(model.tables().keySet());
        return gone;
    }

    /**
     * The table as the database can have it.
     *
     * @param renamed whether its columns have the names that they will have, so that one that is missing goes
     */
    Table attainable(boolean renamed) {
        if (!renamed && !wanted.columns().keySet().containsAll(partitionKey.columns())) {
            return wanted;
        }
        Map<Identifier, Constraint> constraints = new LinkedHashMap<>();
        for (Constraint constraint : wanted.constraints().values()) {
            attainable(constraint).ifPresent(found -> constraints.put(found.name(), found));
        }
        // a table has one primary key, which nothing of the model can take the place of
        boolean hasKey = constraints.values().stream().anyMatch(PrimaryKey.class::isInstance);
        there.primaryKey()
                .filter(key -> !hasKey && wanted.primaryKey().isPresent())
                .ifPresent(key -> constraints.put(key.name(), key));
        Map<Identifier, Index> indexes = new LinkedHashMap<>();
        for (Index index : wanted.indexes().values()) {
            attainable(index).ifPresent(found -> indexes.put(found.name(), found));
        }
        return wanted.withColumns(columns())
                .withConstraints(constraints.values())
                .withIndexes(indexes.values());
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (Column column : wanted.columns().values()) {
            Column standing = there.columns().getOrDefault(column.name(), column);
            boolean changes = !dialect.isSame(lowered(standing), lowered(column));
            if (changes && partitionKey.columns().contains(column.name())) {
                warnings.add("Column " + wanted.name() + "." + column.name() + " keeps its type "
                        + dialect.typeName(standing.type()) + ": the table is partitioned by it, and PostgreSQL changes"
                        + " no such type. Make a new table with op.sql(..) and move the rows.");
                columns.add(column.withType(standing.type()));
            } else {
                columns.add(column);
            }
        }
        there.columns().values().stream()
                .filter(column -> partitionKey.columns().contains(column.name())
                        && !wanted.columns().containsKey(column.name()))
                .forEach(column -> {
                    warnings.add("Column " + wanted.name() + "." + column.name()
                            + " stays: the table is partitioned by it.");
                    columns.add(column);
                });
        return columns;
    }

    private ColumnType lowered(Column column) {
        return dialect.lower(Table.of(wanted.name(), List.of(column), List.of(), List.of(), null))
                .requireColumn(column.name())
                .type();
    }

    List<String> warnings() {
        return warnings;
    }

    private Optional<Constraint> attainable(Constraint constraint) {
        boolean isKey = constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
        if (!isKey || partitionKey.allows(constraint.columns())) {
            return Optional.of(constraint);
        }
        Stream<Constraint> ofItsKind =
                there.constraints().values().stream().filter(other -> other.getClass() == constraint.getClass());
        return wider(ofItsKind, Constraint::columns, constraint.columns())
                .or(() -> leftOut(SchemaObject.constraint(wanted.name(), constraint)));
    }

    private Optional<Index> attainable(Index index) {
        List<Identifier> columns = columns(index);
        if (!index.unique() || partitionKey.allows(columns)) {
            return Optional.of(index);
        }
        Stream<Index> unique = there.indexes().values().stream().filter(Index::unique);
        return wider(unique, PartitionedTable::columns, columns)
                .or(() -> leftOut(SchemaObject.index(wanted.name(), index)));
    }

    private static List<Identifier> columns(Index index) {
        return index.keys().stream()
                .map(IndexKey::column)
                .flatMap(Stream::ofNullable)
                .toList();
    }

    /** What has the columns of the partitions too, and else the same. */
    private <T> Optional<T> wider(
            Stream<T> candidates, Function<T, Collection<Identifier>> columnsOf, Collection<Identifier> narrow) {
        Set<Identifier> wide = new HashSet<>(narrow);
        wide.addAll(partitionKey.columns());
        return candidates
                .filter(candidate -> Set.copyOf(columnsOf.apply(candidate)).equals(wide))
                .findFirst();
    }

    private <T> Optional<T> leftOut(SchemaObject object) {
        String why = partitionKey.hasExpressions()
                ? "the table is partitioned by an expression, so that it can have no key"
                : "the table is partitioned by "
                        + partitionKey.columns().stream().sorted().toList()
                        + ", which each key of it must have; @PartitionKey of Hibernate puts a column into the"
                        + " primary key";
        warnings.add(FilteredTable.leftOut(object, why));
        return Optional.empty();
    }
}
