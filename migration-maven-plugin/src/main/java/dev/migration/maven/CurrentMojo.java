package dev.migration.maven;

import dev.migration.MigrationStatus;
import dev.migration.error.MigrationException;
import dev.migration.history.AppliedRevision;
import dev.migration.revision.RevisionEntry;
import dev.migration.revision.RevisionGraph;
import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Shows the revision at which the database is, and how many are pending. */
@Mojo(name = "current", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class CurrentMojo extends AbstractMigrationMojo {

    @Override
    void run(GoalContext context) throws SQLException {
        context.announceDatabase();
        MigrationStatus status = context.migrator().current();
        RevisionGraph graph = context.registry().graph();
        Set<String> heads = graph.heads().stream().map(RevisionEntry::id).collect(Collectors.toSet());
        for (RevisionEntry entry : status.current()) {
            getLog().info(entry.id() + " " + entry.message() + (heads.contains(entry.id()) ? " (head)" : ""));
        }
        for (RevisionEntry entry : status.edited()) {
            getLog().warn(entry.id() + " " + entry.message() + " was edited after it was applied");
        }
        if (!status.unknown().isEmpty()) {
            throw unknown(status);
        }
        if (status.applied().isEmpty()) {
            getLog().info("No revision is applied.");
        }
        if (Heads.areSeveral(graph)) {
            getLog().warn(Heads.listed(graph) + " Apply them with: mvn migration:up -Drev=heads");
        }
        int pending = status.pending().size();
        getLog().info(pending == 0 ? "Nothing is pending." : pending + " pending; apply: mvn migration:up");
    }

    private static MigrationException unknown(MigrationStatus status) {
        String rows = status.unknown().stream().map(CurrentMojo::described).collect(Collectors.joining(", "));
        return new MigrationException(
                "Can't locate revision " + rows + ": the database has it, the project does not.",
                "Its file is on another branch, in a newer version of the project, or was deleted: bring it back and"
                        + " compile.");
    }

    private static String described(AppliedRevision row) {
        return "'" + row.id() + "' (" + row.message() + ", applied at " + row.appliedAt() + ")";
    }
}
