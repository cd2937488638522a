package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.schema.ObjectName;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.project.MavenProject;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelTest {

    private static final String SNAPSHOT = "app/target/classes/META-INF/migration/model.json";

    private static final String SHOP = """
            {"format": 1, "entities": ["com.acme.Order", "com.acme.Outer$Customer"], "converters": [],
             "tables": [
              {"name": "customers", "columns": [{"name": "id", "type": {"kind": "BigInt"}, "nullable": false}],
               "constraints": [], "indexes": []},
              {"name": "orders", "columns": [{"name": "id", "type": {"kind": "BigInt"}, "nullable": false}],
               "constraints": [], "indexes": []},
              {"name": "order_lines", "columns": [{"name": "mood", "nullable": true,
                "type": {"kind": "NamedEnum", "type": "mood", "values": ["GOOD", "BAD"]}}],
               "constraints": [], "indexes": []}],
             "sequences": [
              {"name": "ids", "start": 1, "increment": 50},
              {"name": "order_seq", "start": 1, "increment": 50}],
             "enumTypes": [{"name": "mood", "values": ["GOOD", "BAD"]}],
             "origins": {"customers": "com.acme.Outer$Customer", "orders": "com.acme.Order",
              "order_lines": "com.acme.Order#lines"},
             "users": {"customers": ["com.acme.Outer$Customer"], "orders": ["com.acme.Order"],
              "order_lines": ["com.acme.Order"], "order_seq": ["com.acme.Order"],
              "ids": ["com.acme.Order", "com.acme.Outer$Customer"]},
             "formerNames": {"orders": "purchases"}}
            """;

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
    void anEntityThatAMappingFileMakesOfAClassOfADependencyIsThere() throws IOException {
        MavenProject library = projects.module("library");
        TestProjects.write(library, "target/classes/com/acme/Customer.class", "");
        TestProjects.dependency(app, "library", Path.of(library.getBuild().getOutputDirectory()));
        TestProjects.compiled(app, "com.acme.Customer");
        read();
        assertThat(log.lines).containsExactly("info 1 entity in app/target/classes");
    }

    /** It moved there, and the compiler has not seen it yet. */
    @Test
    void anEntityThatADependencyHasNowIsOutOfDate() throws IOException {
        dependOnModel();
        TestProjects.compiled(app, "com.acme.Product");
        assertThatReading().hasMessageContaining("it lists com.acme.Product, which is no longer there.");
    }

    @Test
    void aSnapshotThatOutlivedAllSourcesIsNotUsed() throws IOException {
        compiledWithClasses(app, "com.acme.Outer$Customer");
        read();
        app.getCompileSourceRoots().clear();
        assertThatReading()
                .hasMessageContaining("it lists com.acme.Outer$Customer, but the project has no Java sources.")
                .hasMessageContaining("mvn clean compile")
                .hasMessageContaining(
                        "<migration.entityArtifacts>%s:%s<".formatted(app.getGroupId(), app.getArtifactId()));
    }

    /** The processor of the dependency knew nothing of the patterns of this project. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "-                                | -                         | customers order_lines orders | ids order_seq | mood | 2",
                "exclude                          | com.acme.Order            | customers                    | ids           | ''   | 1",
                "exclude                          | com.acme.Outer.Customer   | order_lines orders           | ids order_seq | mood | 1",
                "exclude                          | com.acme.Outer$*          | order_lines orders           | ids order_seq | mood | 1",
                "exclude                          | table:order*, com.x.*     | customers                    | ids order_seq | ''   | 2",
                "include                          | com.acme.order            | order_lines orders           | ids order_seq | mood | 1",
                "include                          | com.acme.*,table:orders   | orders                       | ids order_seq | ''   | 2",
            })
    void patternsActOnDependenciesToo(
            String option, String patterns, String tables, String sequences, String enumTypes, int entities)
            throws IOException {
        MavenProject shop = projects.module("shop");
        Snapshot compiled = SnapshotJson.read(SHOP, "test");
        TestProjects.write(shop, "target/classes/" + Snapshot.PATH, SnapshotJson.write(compiled));
        TestProjects.dependency(app, "shop", Path.of(shop.getBuild().getOutputDirectory()));
        DesiredModel model = read(Map.of("migration." + option, patterns));
        assertThat(names(model.schema().tables().keySet())).isEqualTo(tables);
        assertThat(names(model.schema().sequences().keySet())).isEqualTo(sequences);
        assertThat(names(model.schema().enumTypes().keySet())).isEqualTo(enumTypes);
        assertThat(model.origins()).hasSameSizeAs(model.schema().tables());
        boolean renamed = model.schema().tables().containsKey(ObjectName.of("orders"));
        assertThat(model.annotatedRenames()).hasSize(renamed ? 1 : 0);
        assertThat(log.lines)
                .containsExactly(
                        "info " + entities + (entities == 1 ? " entity" : " entities") + " in shop/target/classes");
    }

    @Test
    void whereNoPatternTakesAnEntityTheMessageNamesThem() throws IOException {
        dependOnModel();
        assertThatThrownBy(() -> read(Map.of("migration.exclude", "com.acme.*")))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("migration.include and migration.exclude");
    }

    private static String names(Set<ObjectName> names) {
        return names.stream().map(ObjectName::toString).sorted().collect(Collectors.joining(" "));
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
        assertThat(read(Map.of()).schema().tables()).isEmpty();
    }

    private DesiredModel read(Map<String, String> options) throws IOException {
        try (GoalContext context = projects.context(app, log)) {
            return new Model(context, List.of(), options).read();
        }
    }

    private AbstractThrowableAssert<?, ? extends Throwable> assertThatReading() {
        return assertThatThrownBy(this::read).isInstanceOf(MigrationException.class);
    }
}
