package dev.migration.revision;

import dev.migration.error.MigrationException;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.Operation;
import dev.migration.operation.SqlEffect;
import dev.migration.schema.Schema;
import dev.migration.schema.SchemaException;
import java.util.ArrayList;
import java.util.List;

/**
 * The schema that revisions make, found without a database.
 *
 * @param schema what they have made after the last one
 * @param opaque one line for each raw SQL whose effect on the schema its author did not say; if there is any, {@code
 *     schema} may not be all
 */
public record Replay(Schema schema, List<String> opaque) {

    public Replay {
        opaque = List.copyOf(opaque);
    }

    /**
     * Loads and replays {@code entries}, in the order given.
     *
     * @throws MigrationException if a revision cannot be loaded, or an operation does not fit what is there before it
     */
    public static Replay of(RevisionRegistry registry, List<RevisionEntry> entries) {
        return of(entries.stream()
                .map(entry -> registry.record(entry, Plan.Direction.UP))
                .toList());
    }

    /**
     * Replays upgrades.
     *
     * @throws MigrationException if an operation does not fit what is there before it
     */
    public static Replay of(List<RecordedRevision> upgrades) {
        Schema schema = Schema.empty();
        List<String> opaque = new ArrayList<>();
        for (RecordedRevision revision : upgrades) {
            for (Operation operation : revision.operations()) {
                schema = apply(revision.entry(), operation, schema);
                if (operation instanceof ExecuteSql sql && sql.effect() instanceof SqlEffect.Opaque) {
                    opaque.add("revision '" + revision.entry().id() + "': " + operation.describe());
                }
            }
        }
        return new Replay(schema, opaque);
    }

    private static Schema apply(RevisionEntry entry, Operation operation, Schema before) {
        if (operation instanceof InsertRows) {
            // rows may go into a table that no revision made
            return before;
        }
        try {
            return operation.apply(before);
        } catch (SchemaException e) {
            throw new MigrationException(
                    "Revision '" + entry.id() + "' (" + entry.className() + ") does not fit what the revisions before"
                            + " it made: " + operation.describe() + ": " + e.getMessage(),
                    "Correct the operation if the revision is not applied anywhere yet; else write a new revision that"
                            + " mends it.",
                    e);
        }
    }
}
