package dev.migration.diff;

import dev.migration.operation.CreateIndex;
import dev.migration.operation.DropIndex;
import dev.migration.operation.Operation;
import dev.migration.schema.Index;
import java.util.ArrayList;
import java.util.List;

/** What changes in the indexes of a table. */
final class IndexDiffer {

    private final TablePair pair;

    IndexDiffer(TablePair pair) {
        this.pair = pair;
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
        return operations;
    }
}
