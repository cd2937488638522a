package dev.migration.operation;

import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.List;
import java.util.function.UnaryOperator;

/** Keeps foreign keys pointing at what was renamed. */
final class Targets {

    private Targets() {}

    /** {@code table} with its foreign keys to {@code from} pointing at {@code to} and at its renamed columns. */
    static Table retarget(Table table, ObjectName from, ObjectName to, UnaryOperator<Identifier> renameColumn) {
        List<Constraint> constraints = table.constraints().values().stream()
                .map(constraint -> retarget(constraint, from, to, renameColumn))
                .toList();
        return table.withConstraints(constraints);
    }

    private static Constraint retarget(
            Constraint constraint, ObjectName from, ObjectName to, UnaryOperator<Identifier> renameColumn) {
        if (constraint instanceof ForeignKey key && key.target().equals(from)) {
            return key.withTarget(
                    to, key.targetColumns().stream().map(renameColumn).toList());
        }
        return constraint;
    }
}
