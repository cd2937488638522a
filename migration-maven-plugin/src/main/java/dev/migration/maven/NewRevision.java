package dev.migration.maven;

import dev.migration.diff.Diff;
import dev.migration.diff.Scope;
import dev.migration.error.MigrationException;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionGraph;
import dev.migration.revision.RevisionRegistry;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionId;
import dev.migration.write.RevisionSource;
import dev.migration.write.RevisionWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Writes the next revision of a project. */
final class NewRevision {

    private final GoalContext context;
    private final Log log;
    private final String message;
    private final RevisionTemplate template;
    private final boolean dryRun;

    /** @param dryRun whether to print the revision and write nothing */
    NewRevision(GoalContext context, String message, RevisionTemplate template, boolean dryRun) {
        this.context = context;
        this.log = context.log();
        this.message = message;
        this.template = template;
        this.dryRun = dryRun;
    }

    void writeEmpty() throws IOException {
        write(context.registry().graph(), new Diff(List.of(), List.of(), null, List.of(), List.of(), List.of()));
    }

    /** Writes what leads to {@code model}; nothing if the database, or the revisions, are there. */
    void writeDifference(DesiredModel model, Against against, boolean dropUnmanaged, Permissions permissions)
            throws IOException, SQLException {
        RevisionRegistry registry = context.registry();
        requireOneHead(registry.graph());
        requireDatabase(against, dropUnmanaged);
        Scope scope = new Scope(context.filter(), dropUnmanaged);
        Comparison comparison = new Comparison(context, registry, scope);
        Diff diff = compare(comparison, model, against, permissions);
        require(permissions.undecided(), "Shown here as renamed.");
        diff.warnings().forEach(log::warn);
        if (!diff.unmanaged().isEmpty()) {
            log.info("Left alone, because no revision made it: " + String.join(", ", diff.unmanaged())
                    + " (-Dmigration.dropUnmanaged drops it)");
        }
        Bystanders.print(diff.bystanders(), log);
        if (diff.isEmpty()) {
            log.info("Nothing to do: the entities and the " + against.typed() + " agree. No file was written.");
            return;
        }
        if (diff.irreversible() != null) {
            log.warn("There will be no way back: " + diff.irreversible());
        }
        int changes = Summary.changes(diff.upgrade()).size();
        log.info("Found " + changes + (changes == 1 ? " change:" : " changes:"));
        new Summary(log).print(diff.upgrade());
        require(permissions.lacking(diff), "Shown here all the same.");
        write(registry.graph(), diff);
        if (dryRun && against == Against.DATABASE) {
            new DryRun(context).printSql(diff.upgrade());
        }
    }

    /** Nothing is lost by a preview, so that it needs no leave; but it says what writing will need. */
    private void require(Optional<MigrationException> objection, String preview) {
        if (objection.isPresent() && !dryRun) {
            throw objection.get();
        }
        objection.ifPresent(open -> log.warn(open.getMessage() + "\n" + preview));
    }

    private static void requireDatabase(Against against, boolean dropUnmanaged) {
        if (dropUnmanaged && against == Against.REVISIONS) {
            throw new MigrationException(
                    "Without a database nobody knows what is unmanaged, so -Dmigration.dropUnmanaged can drop nothing.",
                    "Leave -Dagainst=revisions out, so that the entities are compared with the database.");
        }
    }

    private static Diff compare(Comparison comparison, DesiredModel model, Against against, Permissions permissions)
            throws SQLException {
        return switch (against) {
            case REVISIONS -> comparison.withRevisions(model, permissions);
            case DATABASE -> comparison.withDatabase(model, permissions);
            case ALL ->
                throw new MigrationException(
                        "A revision leads from one schema to another, so `new` cannot compare with all.",
                        "Choose: -Dagainst=database or -Dagainst=revisions. All three are compared by: mvn"
                                + " migration:check -Dagainst=all");
        };
    }

    private void write(RevisionGraph graph, Diff diff) throws IOException {
        requireOneHead(graph);
        RevisionDraft draft = new RevisionDraft(
                RevisionId.random(),
                graph.heads().stream().map(RevisionEntry::id).toList(),
                message,
                Instant.now(),
                packageOf(graph),
                diff.upgrade(),
                diff.downgrade(),
                diff.irreversible());
        RevisionSource source = RevisionWriter.write(draft, template.style());
        if (dryRun) {
            new DryRun(context).print(source);
            return;
        }
        Path file = RevisionFile.write(source, context.directory());
        log.info("Wrote revision " + draft.id() + ": " + context.shown(file));
        template.formatter().format(file, context.project().getBasedir().toPath(), log);
        log.info("Read it, then apply it: mvn migration:up");
    }

    private String packageOf(RevisionGraph graph) {
        String packageName = template.packageName();
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
