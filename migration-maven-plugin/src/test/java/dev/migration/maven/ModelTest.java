package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelTest {

    private static final String SNAPSHOT = "app/target/classes/META-INF/migration/model.json";

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();
    private TestProjects projects;
    private MavenProject app;

    @BeforeEach
    void project() throws IOException {
        projects = new TestProjects(folder);
        app = projects.module("app");
    }

    @Test
    void countsTheEntitiesOfEachPlace() throws IOException {
        compiledWithClasses(app, "com.acme.Customer", "com.acme.Order");
        dependOnModel();
        read();
        assertThat(log.lines)
                .containsExactly("info 2 entities in app/target/classes", "info 1 entity in model/target/classes");
    }

    @Test
    void withoutTheProcessorTheMissingXmlIsPrinted() throws IOException {
        TestProjects.write(app, "src/main/java/com/acme/Customer.java", "");
        assertThatReading()
                .hasMessageStartingWith("There is no snapshot of the entities (" + SNAPSHOT
                        + "): the annotation processor did not run.")
                .hasMessageContaining("<extensions>true</extensions>")
                .hasMessageContaining("<artifactId>migration-processor</artifactId>")
                .hasMessageContaining("<version>7</version>")
                .hasMessageContaining("<source>src/main/migrations</source>");
    }

    @Test
    void withTheExtensionTheSwitchesOfTheCompilerAreNamed() throws IOException {
        app.getPlugin(Coordinates.PLUGIN_KEY).setExtensions("true");
        TestProjects.write(app, "src/main/java/com/acme/Customer.java", "");
        assertThatReading()
                .hasMessageContaining("the annotation processor did not run.")
                .hasMessageContaining("Take <proc>none</proc>, -proc:none")
                .hasMessageNotContaining("<extensions>");
    }

    /** A dependency has entities: without those of the project all of its tables would be dropped. */
    @Test
    void entitiesOfADependencyDoNotHideThatTheProcessorDidNotRun() throws IOException {
        TestProjects.write(app, "src/main/java/com/acme/Customer.java", "");
        dependOnModel();
        assertThatReading().hasMessageContaining("the annotation processor did not run.");
    }

    @Test
    void aProjectWithoutSourcesUsesTheEntitiesOfADependency() throws IOException {
        dependOnModel();
        read();
        assertThat(log.lines).containsExactly("info 1 entity in model/target/classes");
    }

    @Test
    void anEmptySnapshotMeansThatThereAreNoEntities() throws IOException {
        TestProjects.compiled(app);
        assertThatReading()
                .hasMessageStartingWith("No entities found: " + SNAPSHOT + " lists none.")
                .hasMessageContaining("Is there a class with @Entity")
                .hasMessageContaining("-Dmigration.entityArtifacts")
                .hasMessageContaining("mvn migration:new -Dempty");
    }

    @Test
    void aProjectWithoutSourcesHasNoEntities() {
        assertThatReading()
                .hasMessageStartingWith("No entities found: the project has no sources, and no dependency lists any.");
    }

    @Test
    void aSnapshotThatOutlivedAClassIsNotUsed() throws IOException {
        TestProjects.compiled(app, "com.acme.Customer");
        assertThatReading()
                .hasMessageStartingWith("The snapshot " + SNAPSHOT
                        + " is out of date: it lists com.acme.Customer, which is no longer there.")
                .hasMessageContaining("mvn clean compile");
    }

    @Test
    void aSnapshotThatOutlivedAllSourcesIsNotUsed() throws IOException {
        compiledWithClasses(app, "com.acme.Outer$Customer");
        read();
        app.getCompileSourceRoots().clear();
        assertThatReading().hasMessageContaining("it lists com.acme.Outer$Customer, which is no longer there.");
    }

    private void dependOnModel() throws IOException {
        MavenProject model = projects.module("model");
        compiledWithClasses(model, "com.acme.Product");
        TestProjects.dependency(app, "model", Path.of(model.getBuild().getOutputDirectory()));
    }

    private static void compiledWithClasses(MavenProject project, String... entities) throws IOException {
        TestProjects.compiled(project, entities);
        for (String entity : entities) {
            TestProjects.write(project, "target/classes/" + entity.replace('.', '/') + ".class", "");
        }
    }

    private void read() throws IOException {
        try (GoalContext context = projects.context(app, log)) {
            assertThat(new Model(context, List.of(), Map.of()).read().schema().tables())
                    .isEmpty();
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertThatReading() {
        return assertThatThrownBy(this::read).isInstanceOf(MigrationException.class);
    }
}
