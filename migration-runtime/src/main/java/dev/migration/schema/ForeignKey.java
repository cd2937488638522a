package dev.migration.schema;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * That the values of {@code columns} stand in {@code targetColumns} of {@code target}, pair by pair.
 *
 * @param targetColumns never empty: the target's key is written out
 */
public record ForeignKey(
        Identifier name,
        List<Identifier> columns,
        ObjectName target,
        List<Identifier> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrability deferrability,
        Match match)
        implements Constraint {

    public ForeignKey {
        columns = Names.requireDistinct("foreign key " + name, columns);
        targetColumns = Names.requireDistinct("foreign key " + name, targetColumns);
        if (columns.size() != targetColumns.size()) {
            throw new SchemaException("Foreign key " + name + " pairs " + columns.size() + " columns with "
                    + targetColumns.size() + " of " + target + ".");
        }
    }

    public ForeignKey(Identifier name, List<Identifier> columns, ObjectName target, List<Identifier> targetColumns) {
        this(
                name,
                columns,
                target,
                targetColumns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE,
                Match.SIMPLE);
    }

    /** Whether both demand the same, whatever their names and the order of their pairs. */
    public boolean demandsSameAs(ForeignKey other) {
        return pairs().equals(other.pairs())
                && withColumns(other.columns)
                        .withTarget(target, other.targetColumns)
                        .withName(other.name)
                        .equals(other);
    }

    private Map<Identifier, Identifier> pairs() {
        return IntStream.range(0, columns.size()).boxed().collect(Collectors.toMap(columns::get, targetColumns::get));
    }

    @Override
    public ForeignKey withName(Identifier newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate, deferrability, match);
    }

    public ForeignKey withTarget(ObjectName newTarget, List<Identifier> newTargetColumns) {
        return new ForeignKey(name, columns, newTarget, newTargetColumns, onDelete, onUpdate, deferrability, match);
    }

    @Override
    public ForeignKey renameColumns(UnaryOperator<Identifier> rename) {
        return withColumns(columns.stream().map(rename).toList());
    }

    private ForeignKey withColumns(List<Identifier> newColumns) {
        return new ForeignKey(name, newColumns, target, targetColumns, onDelete, onUpdate, deferrability, match);
    }
}
