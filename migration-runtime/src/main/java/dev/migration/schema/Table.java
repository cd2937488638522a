package dev.migration.schema;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table with everything that belongs to it. The maps keep the order in which things were declared; equality does not
 * regard it.
 *
 * @param columns by name
 * @param constraints by name, at most one primary key among them
 * @param indexes by name
 */
public record Table(
        ObjectName name,
        Map<Identifier, Column> columns,
        Map<Identifier, Constraint> constraints,
        Map<Identifier, Index> indexes,
        @Nullable String comment) {

    public Table {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        constraints = Collections.unmodifiableMap(new LinkedHashMap<>(constraints));
        indexes = Collections.unmodifiableMap(new LinkedHashMap<>(indexes));
        requireColumns(name, columns, constraints, indexes);
    }

    /** A table from lists; two things of one name are refused. */
    public static Table of(
            ObjectName name,
            Collection<Column> columns,
            Collection<? extends Constraint> constraints,
            Collection<Index> indexes,
            @Nullable String comment) {
        return new Table(
                name,
                byName(name, "column", columns, Column::name),
                byName(name, "constraint", constraints, Constraint::name),
                byName(name, "index", indexes, Index::name),
                comment);
    }

    public Optional<Column> column(Identifier column) {
        return Optional.ofNullable(columns.get(column));
    }

    public Column requireColumn(Identifier column) {
        return column(column)
                .orElseThrow(() -> new SchemaException("Table " + name + " has no column " + column + "."));
    }

    public Optional<PrimaryKey> primaryKey() {
        return constraintsOf(PrimaryKey.class).stream().findFirst();
    }

    /** The constraints of one kind, in declaration order. */
    public <C extends Constraint> List<C> constraintsOf(Class<C> kind) {
        return constraints.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    public Table withName(ObjectName newName) {
        return new Table(newName, columns, constraints, indexes, comment);
    }

    public Table withComment(@Nullable String newComment) {
        return new Table(name, columns, constraints, indexes, newComment);
    }

    public Table withColumns(Collection<Column> newColumns) {
        return of(name, newColumns, constraints.values(), indexes.values(), comment);
    }

    public Table withConstraints(Collection<? extends Constraint> newConstraints) {
        return of(name, columns.values(), newConstraints, indexes.values(), comment);
    }

    public Table withIndexes(Collection<Index> newIndexes) {
        return of(name, columns.values(), constraints.values(), newIndexes, comment);
    }

    /** With {@code column} in the place of the one of that name, or at the end. */
    public Table withColumn(Column column) {
        Map<Identifier, Column> changed = new LinkedHashMap<>(columns);
        changed.put(column.name(), column);
        return withColumns(changed.values());
    }

    public Table withConstraint(Constraint constraint) {
        List<Constraint> changed = new ArrayList<>(constraints.values());
        changed.add(constraint);
        return withConstraints(changed);
    }

    public Table withIndex(Index index) {
        List<Index> changed = new ArrayList<>(indexes.values());
        changed.add(index);
        return withIndexes(changed);
    }

    private static void requireColumns(
            ObjectName table,
            Map<Identifier, Column> columns,
            Map<Identifier, Constraint> constraints,
            Map<Identifier, Index> indexes) {
        for (Constraint constraint : constraints.values()) {
            for (Identifier column : constraint.columns()) {
                requireColumn(table, "Constraint", constraint.name(), columns, column);
            }
        }
        for (Index index : indexes.values()) {
            for (IndexKey key : index.keys()) {
                if (key.column() != null) {
                    requireColumn(table, "Index", index.name(), columns, key.column());
                }
            }
        }
        if (constraints.values().stream().filter(PrimaryKey.class::isInstance).count() > 1) {
            throw new SchemaException("Table " + table + " has two primary keys.");
        }
    }

    private static void requireColumn(
            ObjectName table, String kind, Identifier user, Map<Identifier, Column> columns, Identifier column) {
        if (!columns.containsKey(column)) {
            throw new SchemaException(kind + " " + user + " of table " + table + " names column " + column
                    + ", which the table does not have. It has " + columns.keySet() + ".");
        }
    }

    private static <T> Map<Identifier, T> byName(
            ObjectName table, String kind, Collection<? extends T> things, Function<T, Identifier> nameOf) {
        Map<Identifier, T> map = new LinkedHashMap<>();
        for (T thing : things) {
            if (map.putIfAbsent(nameOf.apply(thing), thing) != null) {
                throw new SchemaException("Table " + table + " has " + kind + " " + nameOf.apply(thing) + " twice.");
            }
        }
        return map;
    }
}
