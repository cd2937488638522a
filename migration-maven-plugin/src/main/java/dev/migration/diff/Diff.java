package dev.migration.diff;

import dev.migration.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What leads from one schema to another and back.
 *
 * @param upgrade in the order to run them
 * @param downgrade the inverse of {@code upgrade}, in the order to run it
 * @param irreversible why there is no way back, or null; {@code downgrade} is empty if it is given
 * @param warnings sentences for the author: what could not be told, what may have been a rename
 * @param unmanaged what is in the database and neither a revision made nor the model has, one line each; left alone
 * @param bystanders what is in the database and of a kind that is not managed at all, one line for each kind
 */
public record Diff(
        List<Operation> upgrade,
        List<Operation> downgrade,
        @Nullable String irreversible,
        List<String> warnings,
        List<String> unmanaged,
        List<String> bystanders) {

    public Diff {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        warnings = List.copyOf(warnings);
        unmanaged = List.copyOf(unmanaged);
        bystanders = List.copyOf(bystanders);
    }

    /** The same with more warnings before the others. */
    Diff withWarnings(List<String> more) {
        List<String> all = new ArrayList<>(more);
        all.addAll(warnings);
        return new Diff(upgrade, downgrade, irreversible, all, unmanaged, bystanders);
    }

    public boolean isEmpty() {
        return upgrade.isEmpty();
    }
}
