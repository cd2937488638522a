package dev.migration.maven;

import dev.migration.MigrationStatus;
import dev.migration.Migrator;
import dev.migration.RevisionState;
import dev.migration.history.AppliedRevision;
import dev.migration.revision.RevisionEntry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Lists the revisions of the project, the newest first, and which of them the database has. */
@Mojo(name = "history", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class HistoryMojo extends AbstractMigrationMojo {

    /** Also shows each revision's file and checksum, and when and by whom it was applied. */
    @Parameter(property = "verbose", defaultValue = "false")
    private boolean verbose;

    @Override
    void run(GoalContext context) throws SQLException {
        context.announceDatabase();
        Migrator migrator = context.migrator();
        MigrationStatus status = migrator.current();
        List<RevisionEntry> heads = context.registry().graph().heads();
        List<RevisionState> newestFirst = new ArrayList<>(migrator.history());
        Collections.reverse(newestFirst);
        for (RevisionState revision : newestFirst) {
            getLog().info(line(revision, heads.contains(revision.entry()), status));
            if (verbose) {
                details(revision, context).forEach(detail -> getLog().info("    " + detail));
            }
        }
        if (newestFirst.isEmpty()) {
            getLog().info("The project has no revisions. Write the first: mvn migration:new -Dmsg=\"initial schema\"");
        }
        for (AppliedRevision row : status.unknown()) {
            getLog().warn(row.id() + " " + row.message() + " (applied, but not in the project)");
        }
    }

    private static String line(RevisionState revision, boolean head, MigrationStatus status) {
        RevisionEntry entry = revision.entry();
        String down = entry.down().isEmpty() ? "<base>" : String.join(", ", entry.down());
        String marks = (head ? " (head)" : "")
                + (status.current().contains(entry) ? " (current)" : "")
                + (revision.applied().isEmpty() ? " (pending)" : "")
                + (status.edited().contains(entry) ? " (edited after it was applied)" : "");
        return down + " -> " + entry.id() + marks + ", " + entry.message();
    }

    private static List<String> details(RevisionState revision, GoalContext context) {
        RevisionEntry entry = revision.entry();
        Path file = context.directory().resolve(entry.className().replace('.', '/') + ".java");
        String applied = revision.applied()
                .map(row -> row.appliedAt() + " by " + row.appliedBy() + " in "
                        + row.duration().toMillis() + " ms")
                .orElse("no");
        return List.of(
                "file:     " + (Files.exists(file) ? context.shown(file) : entry.className() + " of a dependency"),
                "checksum: " + entry.checksum(),
                "applied:  " + applied);
    }
}
