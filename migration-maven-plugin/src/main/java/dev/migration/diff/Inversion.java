package dev.migration.diff;

import dev.migration.operation.AlterColumn;
import dev.migration.operation.AlterEnumType;
import dev.migration.operation.CreateSchema;
import dev.migration.operation.DropColumn;
import dev.migration.operation.Operation;
import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The way back: every operation inverted against the schema before it, last first. */
final class Inversion {

    private Inversion() {}

    /** @param schemas those that were there before, which the way back leaves alone */
    static List<Operation> of(List<Operation> upgrade, Schema start, Set<Identifier> schemas) {
        List<Operation> downgrade = new ArrayList<>();
        Schema before = start;
        for (Operation operation : upgrade) {
            if (!(operation instanceof CreateSchema create && schemas.contains(create.schema()))) {
                downgrade.addAll(0, operation.invert(before));
            }
            before = operation.apply(before);
        }
        return RowSafety.apply(withJoinedEnumChanges(withoutVainAlterations(downgrade)));
    }

    /** Values that were added one by one go at once. */
    private static List<Operation> withJoinedEnumChanges(List<Operation> downgrade) {
        List<Operation> joined = new ArrayList<>();
        for (Operation operation : downgrade) {
            Operation last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last instanceof AlterEnumType first
                    && operation instanceof AlterEnumType second
                    && first.after().equals(second.before())) {
                joined.set(joined.size() - 1, new AlterEnumType(first.before(), second.after()));
            } else {
                joined.add(operation);
            }
        }
        return joined;
    }

    /** A column that goes anyway is not altered first. */
    private static List<Operation> withoutVainAlterations(List<Operation> downgrade) {
        return downgrade.stream()
                .filter(operation -> !(operation instanceof AlterColumn alter
                        && downgrade.contains(
                                new DropColumn(alter.table(), alter.after().name()))))
                .toList();
    }
}
