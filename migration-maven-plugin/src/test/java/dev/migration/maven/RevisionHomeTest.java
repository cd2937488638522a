package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Of a module without entities, one with them that uses it, and one more that uses that. */
class RevisionHomeTest {

    private static final String MODEL_ENTITY = "com.acme.Customer";

    @TempDir
    Path folder;

    private final Properties commandLine = new Properties();
    private TestProjects projects;
    private MavenProject text;
    private MavenProject model;
    private MavenProject app;

    @BeforeEach
    void modules() throws IOException {
        projects = new TestProjects(folder);
        text = projects.module("text");
        model = projects.module("model", text);
        app = projects.module("app", model);
        TestProjects.compiled(text);
        TestProjects.compiled(model, MODEL_ENTITY);
        TestProjects.compiled(app);
    }

    @Test
    void theFirstRevisionBelongsToTheModuleThatSeesAllEntities() throws IOException {
        assertThat(elsewhere(text)).isEqualTo("this module has no entities.");
        assertThat(elsewhere(model)).isEqualTo("the revisions belong to app, which depends on this module.");
        assertThat(elsewhere(app)).isEqualTo("here");
    }

    @Test
    void revisionsStayInTheModuleThatUsesTheEntities() throws IOException {
        TestProjects.revision(app);
        assertThat(elsewhere(text)).isEqualTo("the revisions are in app, which depends on this module.");
        assertThat(elsewhere(model)).isEqualTo("the revisions are in app, which depends on this module.");
        assertThat(elsewhere(app)).isEqualTo("here");
    }

    @Test
    void revisionsStayBesideTheEntities() throws IOException {
        TestProjects.revision(model);
        assertThat(elsewhere(text)).isEqualTo("the revisions are in model, which depends on this module.");
        assertThat(elsewhere(model)).isEqualTo("here");
        assertThat(elsewhere(app))
                .isEqualTo("this module has no entities, and the revisions are in model, on which it depends.");
    }

    @Test
    void aModuleWithEntitiesOfItsOwnGoesOn() throws IOException {
        TestProjects.revision(model);
        TestProjects.compiled(app, "com.acme.Purchase");
        assertThat(elsewhere(app)).isEqualTo("here");
    }

    @Test
    void aModuleThatSeesNoEntitiesIsLeftAlone() throws IOException {
        MavenProject tool = projects.module("tool");
        TestProjects.compiled(tool);
        assertThat(elsewhere(tool)).isEqualTo("this module has no entities.");
        MavenProject resources = projects.module("resources");
        assertThat(elsewhere(resources)).isEqualTo("this module has no entities.");
    }

    @Test
    void aModuleWhosePatternsLeaveOutAllEntitiesSeesNone() throws IOException {
        MavenProject tool = projects.module("tool", model);
        tool.getProperties().setProperty("migration.exclude", "com.acme.Cust*");
        TestProjects.compiled(tool);
        assertThat(elsewhere(tool)).isEqualTo("this module has no entities.");
        tool.getProperties().setProperty("migration.exclude", "com.acme.Other");
        assertThat(elsewhere(tool)).isEqualTo("here");
    }

    @Test
    void aModuleThatWasCompiledWithoutTheProcessorIsNotPassedOver() throws IOException {
        MavenProject tool = projects.module("tool");
        TestProjects.write(tool, "src/main/java/com/acme/Entity.java", "");
        assertThat(elsewhere(tool)).isEqualTo("here");
    }

    @Test
    void entityArtifactsAreEntities() throws IOException {
        MavenProject tool = projects.module("tool");
        TestProjects.compiled(tool);
        commandLine.setProperty("migration.entityArtifacts", "com.acme:other");
        assertThat(elsewhere(tool)).isEqualTo("here");
    }

    @Test
    void modulesWithoutThePluginHoldNoRevisions() throws IOException {
        projects.moduleWithoutPlugin("batch", model);
        MavenProject parent = projects.module("parent", model);
        parent.setPackaging("pom");
        assertThat(elsewhere(model)).isEqualTo("the revisions belong to app, which depends on this module.");
    }

    @Test
    void theFirstOfSeveralHomesIsChosenByTheUser() throws IOException {
        MavenProject batch = projects.module("batch", model);
        TestProjects.compiled(batch);
        assertThatThrownBy(() -> elsewhere(model))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Several modules depend on the entities of model, and none has revisions yet")
                .hasMessageContaining("app, batch.")
                .hasMessageContaining("mvn -pl :app -am migration:new");

        TestProjects.revision(batch);
        assertThat(elsewhere(model)).isEqualTo("the revisions are in batch, which depends on this module.");
    }

    private String elsewhere(MavenProject project) throws IOException {
        List<File> classPath = new ArrayList<>();
        classPath.add(new File(project.getBuild().getOutputDirectory()));
        projects.getUpstreamProjects(project, true)
                .forEach(used -> classPath.add(new File(used.getBuild().getOutputDirectory())));
        return new RevisionHome(projects, commandLine)
                .elsewhere(project, classPath)
                .orElse("here");
    }
}
