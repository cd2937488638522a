package dev.migration.write;

import dev.migration.operation.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a new revision says.
 *
 * @param down the ids of the parents
 * @param created gives the time stamp in the name of the file, in UTC
 * @param packageName empty for the unnamed package
 * @param irreversible why there is no way back, or null; {@code downgrade} is empty if it is given
 */
public record RevisionDraft(
        String id,
        List<String> down,
        String message,
        Instant created,
        String packageName,
        List<Operation> upgrade,
        List<Operation> downgrade,
        @Nullable String irreversible) {

    public RevisionDraft {
        down = List.copyOf(down);
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
        if (irreversible != null && !downgrade.isEmpty()) {
            throw new IllegalArgumentException("An irreversible revision has no downgrade.");
        }
    }

    public RevisionDraft(
            String id,
            List<String> down,
            String message,
            Instant created,
            String packageName,
            List<Operation> upgrade,
            List<Operation> downgrade) {
        this(id, down, message, created, packageName, upgrade, downgrade, null);
    }
}
