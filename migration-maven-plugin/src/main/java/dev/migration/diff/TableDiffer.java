package dev.migration.diff;

import dev.migration.operation.Operation;
import dev.migration.operation.SetTableComment;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What changes in a table that is on both sides. */
final class TableDiffer {

    private final TablePair pair;
    private final CurrentSchema current;

    TableDiffer(TablePair pair, CurrentSchema current) {
        this.pair = pair;
        this.current = current;
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        operations.addAll(new ColumnDiffer(pair, current).diff());
        operations.addAll(new ConstraintDiffer(pair).diff());
        operations.addAll(new IndexDiffer(pair, current).diff());
        Table before = pair.before().logical();
        Table after = pair.after().logical();
        if (!Objects.equals(before.comment(), after.comment()) && isCommentTold(before)) {
            operations.add(new SetTableComment(pair.name(), after.comment()));
        }
        return operations;
    }

    /** A database that keeps no comments tells nothing of one, but the revisions do. */
    private boolean isCommentTold(Table before) {
        boolean stored = !Objects.equals(
                pair.before().lowered().comment(), pair.after().lowered().comment());
        return stored || current.isCommentReplayed(before);
    }
}
