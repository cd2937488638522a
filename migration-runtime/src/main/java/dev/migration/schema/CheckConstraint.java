package dev.migration.schema;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * That {@code expression} is not false for any row.
 *
 * @param expression in SQL, without the parentheses around it; taken as it stands
 */
public record CheckConstraint(Identifier name, String expression) implements Constraint {

    public CheckConstraint {
        if (expression.isBlank()) {
            throw new SchemaException("Check constraint " + name + " has no expression.");
        }
    }

    @Override
    public CheckConstraint withName(Identifier newName) {
        return new CheckConstraint(newName, expression);
    }

    @Override
    public List<Identifier> columns() {
        return List.of();
    }

    @Override
    public CheckConstraint renameColumns(UnaryOperator<Identifier> rename) {
        return this;
    }
}
