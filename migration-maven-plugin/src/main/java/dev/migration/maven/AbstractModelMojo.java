package dev.migration.maven;

import java.io.IOException;
import java.util.List;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals are configured with that look at the entities. */
abstract class AbstractModelMojo extends AbstractMigrationMojo {

    /** Dependencies whose entities have no snapshot of their own, as groupId:artifactId. */
    @Parameter(property = "migration.entityArtifacts")
    private List<String> entityArtifacts = List.of();

    /** How names are derived that no annotation gives: jpa or spring. */
    @Parameter(property = "migration.naming", defaultValue = "jpa")
    private String naming;

    DesiredModel model(GoalContext context) throws IOException {
        return new Model(context, entityArtifacts, naming).read();
    }
}
