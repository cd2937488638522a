package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import dev.migration.processor.EntityClassFinder;
import dev.migration.processor.SnapshotCompiler;
import dev.migration.schema.Schema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kotlin.KotlinVersion;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Entities that are written in Kotlin mean what Hibernate makes of them. */
class KotlinOracleTest {

    @TempDir
    static Path folder;

    private static Path classes;
    private static List<Path> classPath;

    @BeforeAll
    static void compile() throws Exception {
        List<Path> libraries = new ArrayList<>(Javac.CLASS_PATH);
        libraries.add(Javac.location(KotlinVersion.class));
        classes = folder.resolve("classes");
        Kotlinc.compile(Path.of("src/test/resources/kotlin/Model.kt"), libraries, classes);
        classPath = new ArrayList<>(libraries);
        classPath.add(classes);
    }

    static Stream<Arguments> runs() {
        return Stream.of(Naming.values())
                .flatMap(naming -> Stream.of(TestDatabase.values()).map(database -> Arguments.of(naming, database)));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void isWhatHibernateMakes(Naming naming, TestDatabase database) throws Exception {
        Map<String, String> options = Map.of("migration.naming", naming.id(), "migration.validation", "none");
        List<String> names = EntityClassFinder.find(classes);
        Schema schema = SnapshotCompiler.compile(names, List.of(classes), classPath, options)
                .schema();
        assertThat(schema.tables()).hasSize(9);
        Entities entities = ClassFolder.entities(classes, "kotlin_model", naming.settings());
        Path work = Files.createTempDirectory(folder, "kotlin");
        assertThat(new Oracle(entities, schema, database, work).findings()).isEmpty();
    }
}
