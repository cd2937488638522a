package dev.migration.maven;

import dev.migration.MigrationResult;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Undoes applied revisions. */
@Mojo(name = "down", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DownMojo extends AbstractMigrationMojo {

    /** How far: -N for the last N, the id (or its first characters) to go back to, or base to undo all. */
    @Parameter(property = "rev", defaultValue = "-1")
    private String rev;

    @Override
    void run(GoalContext context) throws SQLException {
        context.announceDatabase();
        MigrationResult result =
                context.migrator().listener(new LoggedRevisions(getLog())).down(rev);
        if (result.revisions().isEmpty()) {
            getLog().info("Nothing to undo: no revision is applied after the one that was asked for.");
        }
    }
}
