package dev.migration.revision;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.error.MigrationException;
import dev.migration.operation.IrreversibleException;
import dev.migration.operation.Operation;
import dev.migration.schema.SchemaException;
import java.util.List;

/** A revision and what it does in one direction. */
public record RecordedRevision(RevisionEntry entry, List<Operation> operations) {

    public RecordedRevision {
        operations = List.copyOf(operations);
    }

    /**
     * Lets {@code migration} record.
     *
     * @throws MigrationException if it fails at that, or says that there is no way back
     */
    public static RecordedRevision of(RevisionEntry entry, Migration migration, Plan.Direction direction) {
        Operations recorder = new Operations();
        try {
            if (direction == Plan.Direction.UP) {
                migration.upgrade(recorder);
            } else {
                migration.downgrade(recorder);
            }
        } catch (IrreversibleException e) {
            throw irreversible(entry, e);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            throw new MigrationException(
                    "Revision '" + entry.id() + "' (" + entry.className() + ") fails in its "
                            + (direction == Plan.Direction.UP ? "upgrade" : "downgrade") + " method, before anything"
                            + " of it was run: " + (e instanceof SchemaException ? e.getMessage() : e),
                    "Correct the method; it must only record operations.",
                    e);
        }
        return new RecordedRevision(entry, recorder.recorded());
    }

    private static MigrationException irreversible(RevisionEntry entry, IrreversibleException e) {
        return new MigrationException(
                "Revision '" + entry.id() + "' \"" + entry.message() + "\" (" + entry.className()
                        + ") cannot be undone: " + e.getMessage(),
                "Go down to '" + entry.id() + "' at the furthest, or restore a backup made before it.",
                e);
    }
}
