package dev.migration.diff;

import dev.migration.operation.AddConstraint;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.schema.Constraint;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What changes in the constraints of a table. The checks that stand for a type go with their column. */
final class ConstraintDiffer {

    private final TablePair pair;

    ConstraintDiffer(TablePair pair) {
        this.pair = pair;
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        Table before = pair.before().logical();
        Table after = pair.after().logical();
        Match<Constraint> match = pair.constraints();
        match.leftOnly().stream()
                .map(Constraint::name)
                .filter(before.constraints()::containsKey)
                .sorted()
                .forEach(gone -> operations.add(new DropConstraint(pair.name(), gone)));
        for (Constraint added : match.rightOnly()) {
            Constraint said = after.constraints().get(added.name());
            if (said != null) {
                operations.add(new AddConstraint(pair.name(), said));
            }
        }
        return operations;
    }
}
