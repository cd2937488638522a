package dev.migration.maven;

import dev.migration.diff.Diff;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.operation.Risk;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.Schema;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionId;
import dev.migration.write.RevisionSource;
import dev.migration.write.RevisionWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Writes the next revision of a project. */
final class NewRevision {

    private final GoalContext context;
    private final Log log;
    private final String message;
    private final @Nullable String packageName;

    NewRevision(GoalContext context, String message, @Nullable String packageName) {
        this.context = context;
        this.log = context.log();
        this.message = message;
        this.packageName = packageName;
    }

    void writeEmpty() throws IOException {
        write(context.registry().graph(), List.of(), List.of());
    }

    /** Writes what leads to {@code desired}; nothing if the database is there. */
    void writeDifference(Schema desired) throws IOException, SQLException {
        RevisionRegistry registry = context.registry();
        requireOneHead(registry.graph());
        Diff diff = new Comparison(context, registry).compare(desired);
        diff.warnings().forEach(log::warn);
        if (!diff.unmanaged().isEmpty()) {
            log.info("Left alone, because no revision made it: " + String.join(", ", diff.unmanaged()));
        }
        if (diff.isEmpty()) {
            log.info("Nothing to do: the entities and the database agree. No file was written.");
            return;
        }
        summarise(diff.upgrade());
        write(registry.graph(), diff.upgrade(), diff.downgrade());
    }

    private void summarise(List<Operation> operations) {
        log.info("Found " + operations.size() + (operations.size() == 1 ? " change:" : " changes:"));
        for (Operation operation : operations) {
            if (operation.risk() == Risk.DESTRUCTIVE) {
                log.warn("  ! " + operation.describe() + "  (loses data)");
            } else {
                log.info("  - " + operation.describe());
            }
        }
    }

    private void write(RevisionGraph graph, List<Operation> upgrade, List<Operation> downgrade) throws IOException {
        requireOneHead(graph);
        RevisionDraft draft = new RevisionDraft(
                RevisionId.random(),
                graph.heads().stream().map(RevisionEntry::id).toList(),
                message,
                Instant.now(),
                packageOf(graph),
                upgrade,
                downgrade);
        RevisionSource source = RevisionWriter.write(draft);
        Path file = RevisionFile.write(source, context.directory());
        log.info("Wrote revision " + draft.id() + ": " + context.shown(file));
        log.info("Read it, then apply it: mvn migration:up");
    }

    private String packageOf(RevisionGraph graph) {
        if (packageName != null) {
            return packageName;
        }
        return graph.heads().stream()
                .findFirst()
                .map(head -> PackageName.ofClass(head.className()))
                .orElseGet(() -> PackageName.ofGroup(context.project().getGroupId()));
    }

    private static void requireOneHead(RevisionGraph graph) {
        if (Heads.areSeveral(graph)) {
            throw new MigrationException(
                    Heads.listed(graph) + " So it is open which one the new revision follows.",
                    "Put them in one line: let `down` in the @Revision of one name the other.");
        }
    }
}
