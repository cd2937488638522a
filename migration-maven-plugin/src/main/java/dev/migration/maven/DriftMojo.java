package dev.migration.maven;

import java.sql.SQLException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails if the database is not what its applied revisions make: somebody changed it by hand. */
@Mojo(name = "drift", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class DriftMojo extends AbstractMigrationMojo {

    @Override
    void run(GoalContext context) throws SQLException {
        new DriftReport(context).requireNone();
    }
}
