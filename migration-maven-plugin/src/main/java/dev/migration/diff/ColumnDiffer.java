package dev.migration.diff;

import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.DropColumn;
import dev.migration.operation.Operation;
import dev.migration.schema.Column;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What changes in the columns of a table. */
final class ColumnDiffer {

    private final TablePair pair;
    private final CurrentSchema current;

    ColumnDiffer(TablePair pair, CurrentSchema current) {
        this.pair = pair;
        this.current = current;
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        Table before = pair.before().logical();
        Table after = pair.after().logical();
        ColumnComparison comparison = new ColumnComparison(pair);
        for (Column wanted : after.columns().values()) {
            Column there = before.columns().get(wanted.name());
            if (there == null) {
                operations.add(new AddColumn(pair.name(), wanted));
            } else {
                alter(comparison, there, wanted, operations);
            }
        }
        before.columns().keySet().stream()
                .filter(name -> !after.columns().containsKey(name))
                .sorted()
                .forEach(name -> operations.add(new DropColumn(pair.name(), name)));
        return operations;
    }

    private void alter(ColumnComparison comparison, Column there, Column wanted, List<Operation> operations) {
        boolean replayed = current.isReplayed(pair.name(), there);
        Column aligned = comparison.align(there, wanted);
        Column told = replayed ? asSaid(aligned, there, wanted) : aligned;
        if (!told.equals(wanted)) {
            operations.add(new AlterColumn(pair.name(), replayed ? there : aligned, wanted));
        }
    }

    /**
     * What this database does not keep, the revisions tell: a comment, what numbers a column on others, and a type that
     * others store in another way.
     */
    private static Column asSaid(Column aligned, Column there, Column wanted) {
        Column said = aligned.withComment(there.comment());
        if (!EveryDatabase.sameIdentity(there, wanted)) {
            said = said.withIdentity(there.identity());
        }
        return EveryDatabase.sameType(there, wanted) ? said : said.withType(there.type());
    }
}
