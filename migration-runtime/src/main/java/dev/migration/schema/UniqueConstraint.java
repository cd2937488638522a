package dev.migration.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * That no two rows are equal in {@code columns}.
 *
 * @param nullsNotDistinct true if two nulls count as equal (PostgreSQL 15 and later)
 */
public record UniqueConstraint(
        Identifier name, List<Identifier> columns, boolean nullsNotDistinct, Deferrability deferrability)
        implements Constraint {

    public UniqueConstraint {
        columns = Names.requireDistinct("unique constraint " + name, columns);
    }

    public UniqueConstraint(Identifier name, List<Identifier> columns) {
        this(name, columns, false, Deferrability.NOT_DEFERRABLE);
    }

    @Override
    public UniqueConstraint withName(Identifier newName) {
        return new UniqueConstraint(newName, columns, nullsNotDistinct, deferrability);
    }

    @Override
    public UniqueConstraint renameColumns(UnaryOperator<Identifier> rename) {
        return new UniqueConstraint(name, columns.stream().map(rename).toList(), nullsNotDistinct, deferrability);
    }
}
