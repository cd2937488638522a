package dev.migration.diff;

import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.schema.Index;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;

/** What changes in the indexes of a table. */
final class IndexDiffer {

    private final TablePair pair;
    private final CurrentSchema current;

    IndexDiffer(TablePair pair, CurrentSchema current) {
        this.pair = pair;
        this.current = current;
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        Match<Index> match = pair.indexes();
        match.leftOnly().stream()
                .map(Index::name)
                .sorted()
                .forEach(gone -> operations.add(new DropIndex(pair.name(), gone)));
        for (Index added : match.rightOnly()) {
            Index said = pair.after().logical().indexes().getOrDefault(added.name(), added);
            operations.add(new CreateIndex(pair.name(), said));
        }
        match.pairs().forEach(same -> operations.addAll(elsewhere(same)));
        return operations;
    }

    /** What is the same here may differ on another database, if the revisions say what is here. */
    private List<Operation> elsewhere(Match.Pair<Index> same) {
        Table before = pair.before().logical();
        Table after = pair.after().logical();
        Index there = before.indexes().get(same.left().name());
        Index wanted = after.indexes().get(same.right().name());
        if (there == null || wanted == null || !current.isReplayed(pair.name(), there)) {
            return List.of();
        }
        return EveryDatabase.sameIndex(before, there, after, wanted)
                ? List.of()
                : List.of(new DropIndex(pair.name(), there.name()), new CreateIndex(pair.name(), wanted));
    }
}
