package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.nio.file.Path;

/** The words for a project whose entities cannot be seen. */
final class MissingSnapshot {

    private MissingSnapshot() {}

    /**
     * No snapshot at all: the processor did not run.
     *
     * @param directory the source folder of the revisions, as the POM would have it
     * @param extension whether the plugin is declared with extensions, so that the wiring is there
     */
    static MigrationException noProcessor(Path expected, String version, String directory, boolean extension) {
        String problem =
                "There is no snapshot of the entities (" + expected + "): " + "the annotation processor did not run.";
        return new MigrationException(
                problem, (extension ? whyNotRun() : wiring(version, directory)) + "\n" + otherCauses());
    }

    /**
     * Nothing was found.
     *
     * @param written whether there is a snapshot, so that the processor ran; there is none where there are no sources
     */
    static MigrationException noEntities(Path snapshot, boolean written) {
        return new MigrationException(
                "No entities found: "
                        + (written
                                ? snapshot + " lists none."
                                : "the project has no sources, and no dependency lists any."),
                """
                Is there a class with @Entity (jakarta.persistence or javax.persistence) in src/main/java?
                Do migration.include and migration.exclude leave any?
                Is it in Kotlin, Groovy or Scala? Name the project itself: -Dmigration.entityArtifacts=groupId:artifactId
                """ + elsewhere("") + """

                An empty revision is written with: mvn migration:new -Dempty -Dmsg="..."\
                """);
    }

    /** The snapshot lists an entity that is not there any more. */
    static MigrationException stale(Path snapshot, String entity) {
        return new MigrationException(
                "The snapshot " + snapshot + " is out of date: it lists " + entity + ", which is no longer there.",
                "Compile all again: mvn clean compile");
    }

    /**
     * The snapshot lists entities, but javac has nothing to compile: their sources are gone, or another compiler's.
     *
     * @param project groupId:artifactId
     */
    static MigrationException noSources(Path snapshot, String entity, String project) {
        return new MigrationException(
                "The snapshot " + snapshot + " cannot be trusted: it lists " + entity
                        + ", but the project has no Java sources.",
                """
                1. Are they gone? Then: mvn clean compile
                2. Are the entities in Kotlin, Groovy or Scala? Then their classes are read, with or without kapt, by
                   <migration.entityArtifacts>%s</migration.entityArtifacts> among the properties of the POM.\
                """.formatted(project));
    }

    private static String whyNotRun() {
        return """
            1. Take <proc>none</proc>, -proc:none, <skipMain> and -Dmaven.main.skip out of the configuration of
               maven-compiler-plugin, then: mvn clean compile. If a toolchain chooses JDK 23 or later while Maven runs on an
               older one, the compiler also needs <proc>full</proc>.""";
    }

    private static String wiring(String version, String directory) {
        return """
            1. The compiler does not know the processor. In the POM:

                <plugin>
                    <groupId>%1$s</groupId>
                    <artifactId>%2$s</artifactId>
                    <version>%3$s</version>
                    <extensions>true</extensions>
                </plugin>

               or, without the extension, a dependency where maven-compiler-plugin has no <annotationProcessorPaths>
               (on JDK 23 and later with <proc>full</proc> there):

                <dependency>
                    <groupId>%1$s</groupId>
                    <artifactId>%4$s</artifactId>
                    <version>%3$s</version>
                    <scope>provided</scope>
                    <optional>true</optional>
                </dependency>

               or, where it has them, one more of these:

                <path>
                    <groupId>%1$s</groupId>
                    <artifactId>%4$s</artifactId>
                    <version>%3$s</version>
                </path>

               and, so that the revisions are compiled too:

                <plugin>
                    <groupId>org.codehaus.mojo</groupId>
                    <artifactId>build-helper-maven-plugin</artifactId>
                    <version>3.6.1</version>
                    <executions>
                        <execution>
                            <goals>
                                <goal>add-source</goal>
                            </goals>
                            <configuration>
                                <sources>
                                    <source>%5$s</source>
                                </sources>
                            </configuration>
                        </execution>
                    </executions>
                </plugin>

               Without the extension a phase goes before the goal: mvn process-classes migration:new -Dmsg="..."
            """.formatted(Coordinates.GROUP, Coordinates.PLUGIN, version, Coordinates.PROCESSOR, directory);
    }

    private static String otherCauses() {
        return "2. " + elsewhere("   ");
    }

    private static String elsewhere(String indent) {
        return "Are the entities in another module or jar? One that is compiled with the processor brings its snapshot\n"
                + indent
                + "along as a dependency; any other is read with -Dmigration.entityArtifacts=groupId:artifactId";
    }
}
