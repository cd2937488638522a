package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import dev.migration.processor.EntityClassFinder;
import dev.migration.processor.SnapshotCompiler;
import dev.migration.schema.Schema;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The databases of published models are those that Hibernate makes of them. What differs stands in {@code
 * oracle/models.txt} with its reason, and nothing else does.
 */
class ModelOracleTest {

    private static final Path EXCEPTIONS = Path.of("src/test/resources/oracle/models.txt");
    private static final Findings FOUND = new Findings();
    private static final Map<Model, Schema> SCHEMAS = new EnumMap<>(Model.class);

    @TempDir
    static Path folder;

    private static ModelJars jars;

    @BeforeAll
    static void resolve() throws Exception {
        jars = ModelJars.resolve(folder.resolve("jars"));
    }

    @AfterAll
    static void report() throws IOException {
        FOUND.write(Path.of("target/oracle/models.txt"));
    }

    static Stream<Arguments> runs() {
        return Stream.of(Model.values())
                .flatMap(model -> Stream.of(TestDatabase.values()).map(database -> Arguments.of(model, database)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isWhatHibernateMakes(Model model, TestDatabase database) throws Exception {
        Entities entities = jars.entities(model, Naming.JPA.settings());
        assertThat(entities.classes().stream().filter(type -> type.isAnnotationPresent(Entity.class)))
                .hasSize(model.entities());
        Path work = Files.createDirectories(folder.resolve(model.id() + Findings.id(database)));
        Set<String> findings = new TreeSet<>(new Oracle(entities, schema(model), database, work).findings());
        FOUND.add(model.id(), Naming.JPA, database, findings);
        assertThat(findings)
                .isEqualTo(Expectations.read(EXCEPTIONS).of(model.id(), Naming.JPA.id(), Findings.id(database)));
    }

    private static Schema schema(Model model) throws IOException {
        if (!SCHEMAS.containsKey(model)) {
            List<String> names = EntityClassFinder.find(jars.jar(model)).stream()
                    .filter(model::has)
                    .toList();
            SCHEMAS.put(
                    model,
                    SnapshotCompiler.compile(
                                    names,
                                    List.of(),
                                    jars.classPath(model),
                                    Map.of("migration.naming", Naming.JPA.id()))
                            .schema());
        }
        return SCHEMAS.get(model);
    }
}
