package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import dev.migration.processor.EntityClassFinder;
import dev.migration.processor.SnapshotCompiler;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The databases of published models are those that Hibernate makes of them, 7.4 under the naming of Jakarta Persistence, and
 * 6.6 under that of Spring. What differs stands in {@code oracle/models.txt} with its reason, and nothing else does.
 */
@Tag("hibernate-6")
class ModelOracleTest {

    private static final Path EXCEPTIONS = Path.of("src/test/resources/oracle/models.txt");
    private static final Release RELEASE = Release.current();
    private static final Naming NAMING = RELEASE == Release.HIBERNATE_6 ? Naming.SPRING : Naming.JPA;
    private static final Findings FOUND = new Findings();
    private static final Map<Model, Snapshot> SNAPSHOTS = new EnumMap<>(Model.class);

    @TempDir
    static Path folder;

    private static ModelJars jars;

    @BeforeAll
    static void resolve() throws Exception {
        jars = ModelJars.resolve(folder.resolve("jars"));
    }

    @AfterAll
    static void report() throws IOException {
        FOUND.write(RELEASE.file(Path.of("target/oracle"), "models"));
    }

    static Stream<Arguments> runs() {
        return Stream.of(Model.values())
                .flatMap(model -> Stream.of(TestDatabase.values()).map(database -> Arguments.of(model, database)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isWhatHibernateMakes(Model model, TestDatabase database) throws Exception {
        Entities entities = jars.entities(model, NAMING.settings());
        assertThat(entities.classes().stream().filter(type -> type.isAnnotationPresent(Entity.class)))
                .hasSize(model.entities());
        Path work = Files.createDirectories(folder.resolve(model.id() + Findings.id(database)));
        Set<String> findings = new TreeSet<>(new Oracle(entities, schema(model), database, work).findings());
        FOUND.add(model.id(), NAMING, database, findings);
        assertThat(findings)
                .isEqualTo(
                        Expectations.read(EXCEPTIONS).of(model.id(), RELEASE.id(), NAMING.id(), Findings.id(database)));
    }

    static Stream<Model> modelsWithSources() {
        return Stream.of(Model.values()).filter(Model::hasSources);
    }

    /** Whoever compiles the entities gets the schema that who has them in a jar gets. */
    @ParameterizedTest
    @MethodSource("modelsWithSources")
    void sourcesMeanWhatTheirClassesDo(Model model) throws IOException {
        Path classes = folder.resolve(model.id() + "-classes");
        List<String> options = new ArrayList<>(List.of(RELEASE.options(NAMING)));
        options.add("-proc:only");
        Javac.compile(jars.sources(model), jars.classPath(model), classes, options);
        assertThat(SnapshotJson.write(ClassFolder.snapshot(classes))).isEqualTo(SnapshotJson.write(snapshot(model)));
    }

    private static Schema schema(Model model) throws IOException {
        return snapshot(model).schema();
    }

    private static Snapshot snapshot(Model model) throws IOException {
        if (!SNAPSHOTS.containsKey(model)) {
            List<String> names = EntityClassFinder.find(jars.jar(model)).stream()
                    .filter(model::has)
                    .toList();
            SNAPSHOTS.put(
                    model, SnapshotCompiler.compile(names, List.of(), jars.classPath(model), RELEASE.settings(NAMING)));
        }
        return SNAPSHOTS.get(model);
    }
}
