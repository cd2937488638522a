package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectSettingsTest {

    @TempDir
    Path folder;

    private final Plugin plugin = new Plugin();
    private final Properties commandLine = new Properties();
    private MavenProject project;

    @BeforeEach
    void project() throws IOException {
        project = new TestProjects(folder).module("app");
    }

    @ParameterizedTest
    @CsvSource({
        "typed, configured, property, typed",
        ", configured, property, configured",
        ", , property, property",
        ", ' spaced ', , spaced",
        ", , , ",
    })
    void whatIsNearestToTheKeyboardWins(
            @Nullable String typed, @Nullable String configured, @Nullable String property, @Nullable String expected)
            throws Exception {
        if (typed != null) {
            commandLine.setProperty("migration.naming", typed);
        }
        configure(configured == null ? "" : "<naming>" + configured + "</naming>");
        if (property != null) {
            project.getProperties().setProperty("migration.naming", property);
        }
        assertThat(settings().value("naming")).isEqualTo(expected);
        assertThat(settings().isSet("naming")).isEqualTo(expected != null);
        assertThat(settings().processorOptions().get("migration.naming")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"'', true", "true, true", "TRUE, true", "false, false", "no, false", ", false"})
    void aFlagIsOnWithoutAValue(@Nullable String typed, boolean expected) {
        if (typed != null) {
            commandLine.setProperty("migration.skip", typed);
        }
        assertThat(settings().flag("skip")).isEqualTo(expected);
    }

    /** A forked compiler takes each line of its file of options for one. */
    @Test
    void optionsForTheCompilerStandOnOneLine() throws Exception {
        configure("<types>\n  a.B = text\n  c.D=jsonb;\n</types><exclude>a.*,\n  b.*</exclude>");
        assertThat(settings().processorOptions())
                .containsEntry("migration.types", "a.B = text;c.D=jsonb;")
                .containsEntry("migration.exclude", "a.*, b.*");
    }

    @Test
    void aListIsSet() throws Exception {
        configure("<entityArtifacts><artifact>com.acme:model</artifact></entityArtifacts>");
        assertThat(settings().isSet("entityArtifacts")).isTrue();
        assertThat(settings().isSet("naming")).isFalse();
    }

    @Test
    void theDirectoryIsBelowTheProject() throws Exception {
        File base = folder.resolve("app").toFile();
        assertThat(settings().migrationDirectory()).isEqualTo(new File(base, "src/main/migrations"));
        configure("<directory>src/revisions</directory>");
        assertThat(settings().migrationDirectory()).isEqualTo(new File(base, "src/revisions"));
        commandLine.setProperty(
                "migration.directory", folder.resolve("elsewhere").toString());
        assertThat(settings().migrationDirectory())
                .isEqualTo(folder.resolve("elsewhere").toFile());
    }

    private ProjectSettings settings() {
        return new ProjectSettings(plugin, project, commandLine);
    }

    private void configure(String content) throws IOException, XmlPullParserException {
        plugin.setConfiguration(
                Xpp3DomBuilder.build(new StringReader("<configuration>" + content + "</configuration>")));
    }
}
