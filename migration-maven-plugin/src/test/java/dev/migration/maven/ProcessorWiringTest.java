package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessorWiringTest {

    private static final String MAPSTRUCT =
            "<path><groupId>org.mapstruct</groupId><artifactId>mapstruct-processor</artifactId><version>1</version></path>";
    private static final String OURS =
            "<path><groupId>dev.migration</groupId><artifactId>migration-processor</artifactId><version>7</version></path>";

    private final Model model = new Model();
    private final PluginExecution compile = new PluginExecution();
    private final PluginExecution testCompile = new PluginExecution();
    private final Properties commandLine = new Properties();
    private final List<String> warnings = new ArrayList<>();

    ProcessorWiringTest() {
        compile.addGoal("compile");
        testCompile.setId("default-testCompile");
        testCompile.addGoal("testCompile");
        Plugin compiler = new Plugin();
        compiler.setArtifactId("maven-compiler-plugin");
        compiler.addExecution(compile);
        compiler.addExecution(testCompile);
        model.setBuild(new Build());
        model.getBuild().addPlugin(compiler);
    }

    @Test
    void joinsTheProcessorPathOfTheProject() {
        compile.setConfiguration(dom("<annotationProcessorPaths>" + MAPSTRUCT + "</annotationProcessorPaths>"));
        testCompile.setConfiguration(dom("<annotationProcessorPaths>" + MAPSTRUCT + "</annotationProcessorPaths>"));

        wire(25);

        assertThat(text(compile))
                .isEqualTo(text("<annotationProcessorPaths>" + MAPSTRUCT + OURS + "</annotationProcessorPaths>"));
        assertThat(text(testCompile))
                .isEqualTo(text("<annotationProcessorPaths>" + MAPSTRUCT + "</annotationProcessorPaths>"));
        assertThat(model.getDependencies()).isEmpty();
        assertThat(warnings).isEmpty();
    }

    @Test
    void leavesTheProcessorPathThatNamesItAlone() {
        String there = "<annotationProcessorPaths>" + OURS + "</annotationProcessorPaths>";
        compile.setConfiguration(dom(there));
        testCompile.setConfiguration(dom(there));

        wire(17);

        assertThat(text(compile)).isEqualTo(text(there));
        assertThat(text(testCompile))
                .isEqualTo(text(there + "<compilerArgs><arg>-Amigration.skip=true</arg></compilerArgs>"));
    }

    @Test
    void isADependencyForTheCompilerOnlyWhereProcessorsAreFoundOnTheClassPath() {
        wire(17);

        assertThat(model.getDependencies()).singleElement().satisfies(processor -> {
            assertThat(processor.getManagementKey()).isEqualTo("dev.migration:migration-processor:jar");
            assertThat(processor.getVersion()).isEqualTo("7");
            assertThat(processor.getScope()).isEqualTo("provided");
            assertThat(processor.isOptional()).isTrue();
        });
        assertThat(text(compile)).isEqualTo(text(""));
        assertThat(text(testCompile)).isEqualTo(text("<compilerArgs><arg>-Amigration.skip=true</arg></compilerArgs>"));
    }

    @Test
    void takesAnEmptyProcessorPathForNone() {
        compile.setConfiguration(dom("<annotationProcessorPaths/>"));
        wire(17);
        assertThat(model.getDependencies()).hasSize(1);
        assertThat(text(compile)).isEqualTo(text("<annotationProcessorPaths/>"));
    }

    @Test
    void asksForProcessorsWhereTheCompilerRunsNoneByDefault() {
        wire(23);
        assertThat(text(compile)).isEqualTo(text("<proc>full</proc>"));
    }

    @Test
    void keepsTheProjectsOwnChoiceOfProcessing() {
        compile.setConfiguration(dom("<proc>only</proc>"));
        wire(25);
        assertThat(text(compile)).isEqualTo(text("<proc>only</proc>"));
    }

    @Test
    void keepsTheProjectsOwnChoiceInArgumentsAndProperties() {
        compile.setConfiguration(dom("<compilerArgs><arg>-proc:full</arg></compilerArgs>"));
        wire(25);
        assertThat(text(compile)).isEqualTo(text("<compilerArgs><arg>-proc:full</arg></compilerArgs>"));

        compile.setConfiguration(null);
        model.addProperty("maven.compiler.proc", "full");
        wire(25);
        assertThat(text(compile)).isEqualTo(text(""));
    }

    @Test
    void joinsProcessorsThatAreNamed() {
        compile.setConfiguration(dom(
                "<annotationProcessors><annotationProcessor>com.acme.P</annotationProcessor></annotationProcessors>"));
        wire(25);
        assertThat(text(compile))
                .isEqualTo(text("<annotationProcessors><annotationProcessor>com.acme.P</annotationProcessor>"
                        + "<annotationProcessor>dev.migration.processor.MigrationProcessor</annotationProcessor>"
                        + "</annotationProcessors>"));
        assertThat(model.getDependencies()).hasSize(1);
    }

    @Test
    void passesOptionsUnlessTheProjectDoes() {
        ProcessorWiring wiring = new ProcessorWiring("7", Map.of("migration.naming", "spring"), commandLine, 17);
        wiring.apply(model, warnings::add);
        assertThat(text(compile)).isEqualTo(text("<compilerArgs><arg>-Amigration.naming=spring</arg></compilerArgs>"));

        String own = "<compilerArgs><arg>-Amigration.naming=jpa</arg></compilerArgs>";
        compile.setConfiguration(dom(own));
        wiring.apply(model, warnings::add);
        assertThat(text(compile)).isEqualTo(text(own));
    }

    @Test
    void warnsWhereProcessorsAreSwitchedOff() {
        compile.setConfiguration(dom("<proc>none</proc>"));
        wire(17);
        compile.setConfiguration(dom("<compilerArgs><arg>-proc:none</arg></compilerArgs>"));
        wire(17);
        compile.setConfiguration(null);
        model.addProperty("maven.compiler.proc", "none");
        wire(25);
        model.getProperties().clear();
        commandLine.setProperty("maven.compiler.proc", "none");
        wire(25);
        assertThat(text(compile)).isEqualTo(text(""));
        assertThat(warnings).hasSize(4).allMatch(warning -> warning.contains("Remove <proc>none</proc>"));
    }

    @ParameterizedTest
    @CsvSource({
        "17, 25, <proc>full</proc>",
        "25, 17, ''",
        "25, 1.8, ''",
        "17, '[21,24)', ''",
        "17, '[23,)', <proc>full</proc>",
        "25, any, <proc>full</proc>",
    })
    void looksAtTheJdkOfAToolchain(int maven, String toolchain, String expected) {
        Plugin toolchains = new Plugin();
        toolchains.setArtifactId("maven-toolchains-plugin");
        toolchains.setConfiguration(dom("<toolchains><jdk><version>" + toolchain + "</version></jdk></toolchains>"));
        model.getBuild().addPlugin(toolchains);
        wire(maven);
        assertThat(text(compile)).isEqualTo(text(expected));
    }

    @Test
    void looksAtTheJdkThatIsSelectedInAnExecution() {
        PluginExecution select = new PluginExecution();
        select.setConfiguration(dom("<version>25</version>"));
        Plugin toolchains = new Plugin();
        toolchains.setArtifactId("maven-toolchains-plugin");
        toolchains.addExecution(new PluginExecution());
        toolchains.addExecution(select);
        model.getBuild().addPlugin(toolchains);
        wire(17);
        assertThat(text(compile)).isEqualTo(text("<proc>full</proc>"));
    }

    @Test
    void looksAtTheToolchainOfTheCompilerItself() {
        String own = "<jdkToolchain><version>17</version></jdkToolchain>";
        compile.setConfiguration(dom(own));
        wire(25);
        assertThat(text(compile)).isEqualTo(text(own));
    }

    @Test
    void wiringTwiceChangesNothingMore() {
        wire(25);
        String once = text(compile) + text(testCompile);
        wire(25);
        assertThat(text(compile) + text(testCompile)).isEqualTo(once);
        assertThat(model.getDependencies()).hasSize(1);
    }

    @Test
    void keepsADependencyThatIsDeclared() {
        Dependency declared = new Dependency();
        declared.setGroupId("dev.migration");
        declared.setArtifactId("migration-processor");
        declared.setVersion("6");
        model.addDependency(declared);
        wire(17);
        assertThat(model.getDependencies()).containsExactly(declared);
    }

    private void wire(int javaVersion) {
        new ProcessorWiring("7", Map.of(), commandLine, javaVersion).apply(model, warnings::add);
    }

    private static String text(PluginExecution execution) {
        return String.valueOf(execution.getConfiguration());
    }

    private static String text(String content) {
        return String.valueOf(content.isEmpty() ? new Xpp3Dom("configuration") : dom(content));
    }

    private static Xpp3Dom dom(String content) {
        try {
            return Xpp3DomBuilder.build(new StringReader("<configuration>" + content + "</configuration>"));
        } catch (XmlPullParserException | IOException e) {
            throw new IllegalArgumentException(content, e);
        }
    }
}
