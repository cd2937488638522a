package dev.migration.schema;

import java.util.List;
import java.util.function.UnaryOperator;

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

    @Override
    public ForeignKey withName(Identifier newName) {
        return new ForeignKey(newName, columns, target, targetColumns, onDelete, onUpdate, deferrability, match);
    }

    public ForeignKey withTarget(ObjectName newTarget, List<Identifier> newTargetColumns) {
        return new ForeignKey(name, columns, newTarget, newTargetColumns, onDelete, onUpdate, deferrability, match);
    }

    @Override
    public ForeignKey renameColumns(UnaryOperator<Identifier> rename) {
        return new ForeignKey(
                name,
                columns.stream().map(rename).toList(),
                target,
                targetColumns,
                onDelete,
                onUpdate,
                deferrability,
                match);
    }
}
