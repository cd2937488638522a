package dev.migration.maven;

import dev.migration.MigrationResult;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Applies pending revisions. */
@Mojo(
        name = "up",
        defaultPhase = LifecyclePhase.PROCESS_CLASSES,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class UpMojo extends AbstractMigrationMojo {

    /** How far: head, an id, the first characters of one, or +N for the next N. */
    @Parameter(property = "rev", defaultValue = "head")
    private String rev;

    @Override
    void run(GoalContext context) throws SQLException {
        context.announceDatabase();
        MigrationResult result =
                context.migrator().listener(new LoggedRevisions(getLog())).up(rev);
        if (result.revisions().isEmpty()) {
            getLog().info("Nothing to apply: the database has every revision that was asked for.");
        }
    }
}
