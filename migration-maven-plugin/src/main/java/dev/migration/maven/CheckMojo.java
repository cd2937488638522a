package dev.migration.maven;

import java.io.IOException;
import java.sql.SQLException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;

/** Fails if the entities mean another schema than the revisions make: somebody forgot to write one. Needs no database. */
@Mojo(
        name = "check",
        defaultPhase = LifecyclePhase.VERIFY,
        requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
        threadSafe = true)
public final class CheckMojo extends AbstractModelMojo {

    /** What the entities are compared with: revisions, database, or all, which compares the three with each other. */
    @Parameter(property = "against", defaultValue = "revisions")
    private String against;

    @Override
    void run(GoalContext context) throws IOException, SQLException {
        Against chosen = Against.parse(against);
        new Check(context, model(context)).run(chosen);
    }
}
