package dev.migration.maven;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals are configured with that look at the entities. */
abstract class AbstractModelMojo extends AbstractMigrationMojo {

    /** Dependencies whose entities have no snapshot of their own, as groupId:artifactId. */
    @Parameter(property = "migration.entityArtifacts")
    private List<String> entityArtifacts = List.of();

    /** How names are derived that no annotation gives: jpa (the default) or spring. */
    @Parameter(property = "migration.naming")
    private @Nullable String naming;

    /** The release of the ORM whose schema is meant: hibernate-7 (Spring Boot 4; the default) or hibernate-6 (Spring Boot 3). */
    @Parameter(property = "migration.orm")
    private @Nullable String orm;

    /** Whether constraints of Bean Validation count for the schema: auto (if the compiler sees a provider), ddl or none. */
    @Parameter(property = "migration.validation", defaultValue = "auto")
    private String validation;

    /** Column types of converters and Java types: com.acme.Money=numeric(19,4), each in a line of its own or behind a semicolon. */
    @Parameter(property = "migration.types")
    private String types = "";

    /** What Hibernate is set to: hibernate.default_schema=app, each in a line of its own or behind a semicolon. */
    @Parameter(property = "migration.settings")
    private String settings = "";

    /** Which entities and tables belong to the model, wherever they are from: com.acme.shop.*,table:shop_*. All without it. */
    @Parameter(property = "migration.include")
    private String include = "";

    /** Which entities and tables do not belong to the model: com.acme.legacy.*,table:audit_*. */
    @Parameter(property = "migration.exclude")
    private String exclude = "";

    DesiredModel model(GoalContext context) throws IOException {
        Map<String, String> options = new HashMap<>(Map.of(
                "migration.validation",
                validation,
                "migration.types",
                types,
                "migration.settings",
                settings,
                "migration.include",
                include,
                "migration.exclude",
                exclude));
        if (naming != null) {
            options.put("migration.naming", naming);
        }
        if (orm != null) {
            options.put("migration.orm", orm);
        }
        return new Model(context, entityArtifacts, options).read();
    }
}
