package dev.migration.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.jspecify.annotations.Nullable;

/**
 * What the dependencies of a project make likely and nobody said: whose names its entities get, and of which release of
 * Hibernate its schema is.
 *
 * @param given the options of the processor that somebody set, also to their defaults
 */
record FrameworkHints(Collection<Artifact> dependencies, Map<String, String> given) {

    private static final String NAMING = "migration.naming";
    private static final String ORM = "migration.orm";
    private static final String SETTINGS = "migration.settings";

    /** One sentence with the property to set for each; none where all is said. */
    List<String> all() {
        List<String> hints = new ArrayList<>();
        String hibernate = version("hibernate-core");
        if (hibernate == null) {
            return hints;
        }
        if (!isNamingSaid() && version("spring-boot") != null) {
            hints.add(
                    "Spring Boot names the column of the attribute firstName first_name; here it is firstName. Set the"
                            + " property " + NAMING
                            + " to spring, or to jpa if the application keeps the names of JPA; other naming strategies"
                            + " belong in " + SETTINGS + ".");
        }
        if (!given.containsKey(ORM) && major(hibernate) < 7) {
            hints.add("The project has Hibernate " + hibernate + "; the schema followed is that of Hibernate 7. Set the"
                    + " property " + ORM + " to hibernate-6, or to hibernate-7 to keep it.");
        }
        return hints;
    }

    /** The option stands for what no setting of Hibernate says. */
    private boolean isNamingSaid() {
        String settings = given.getOrDefault(SETTINGS, "");
        return given.containsKey(NAMING)
                || (settings.contains("hibernate.implicit_naming_strategy")
                        && settings.contains("hibernate.physical_naming_strategy"));
    }

    private @Nullable String version(String artifactId) {
        return dependencies.stream()
                .filter(artifact -> artifactId.equals(artifact.getArtifactId())
                        && artifact.getGroupId().startsWith("org."))
                .map(Artifact::getVersion)
                .findFirst()
                .orElse(null);
    }

    private static int major(String version) {
        String digits = version.replaceFirst("\\D.*", "");
        return digits.isEmpty() ? 7 : Integer.parseInt(digits);
    }
}
