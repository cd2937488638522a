package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Compares the entities with the database, or with the revisions if it does not exist yet, and writes a revision that makes up the difference. */
@Mojo(name = "new", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class NewMojo extends AbstractMigrationMojo {

    /** What the revision is for, in one line. */
    @Parameter(property = "msg")
    private @Nullable String msg;

    /** Writes a revision without operations, to be filled in by hand; compares nothing. */
    @Parameter(property = "empty", defaultValue = "false")
    private boolean empty;

    /** Dependencies whose entities have no snapshot of their own, as groupId:artifactId. */
    @Parameter(property = "migration.entityArtifacts")
    private List<String> entityArtifacts = List.of();

    /** How names are derived that no annotation gives: jpa or spring. */
    @Parameter(property = "migration.naming", defaultValue = "jpa")
    private String naming;

    private @Nullable String packageName;

    /** The package of new revisions; without it that of the last revision, else the groupId with .migrations after it. */
    @Parameter(name = "package", property = "migration.package")
    public void setPackage(String name) {
        packageName = name;
    }

    @Override
    void run(GoalContext context) throws IOException, SQLException {
        if (msg == null || msg.isBlank()) {
            throw new MigrationException(
                    "The revision has no message.", "Say what it is for: mvn migration:new -Dmsg=\"add users\"");
        }
        NewRevision revision = new NewRevision(context, msg.strip(), packageName);
        if (empty) {
            revision.writeEmpty();
        } else {
            revision.writeDifference(new Model(context, entityArtifacts, naming).read());
        }
    }
}
