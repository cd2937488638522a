package dev.migration.diff;

import dev.migration.operation.Operation;
import java.util.List;

/**
 * What leads from one schema to another and back.
 *
 * @param upgrade in the order to run them
 * @param downgrade the inverse of {@code upgrade}, in the order to run it
 * @param warnings sentences for the author: what could not be told, what may have been a rename
 * @param unmanaged what is in the database and neither a revision made nor the model has, one line each; left alone
 */
public record Diff(List<Operation> upgrade, List<Operation> downgrade, List<String> warnings, List<String> unmanaged) {

    public Diff {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        warnings = List.copyOf(warnings);
        unmanaged = List.copyOf(unmanaged);
    }

    public boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
