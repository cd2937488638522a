package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.ProjectFiles;
import dev.migration.it.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The databases of the sample application, as it is in the end, are those that Hibernate makes of it. */
@Tag("hibernate-6")
class SampleOracleTest {

    private static final Path SHOP = Path.of("src/test/resources/shop");
    private static final int STEPS = 7;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isWhatHibernateMakes(TestDatabase database) throws Exception {
        Path project = folder.resolve("shop");
        for (int step = 1; step <= STEPS; step++) {
            ProjectFiles.overlay(SHOP.resolve("step" + step), project);
        }
        Path classes = folder.resolve("classes");
        try (Stream<Path> sources = Files.list(project.resolve("src/main/java/shop"))) {
            List<Path> files = sources.sorted().toList();
            assertThat(Javac.compile(files, classes, Release.current().options(Naming.SPRING)))
                    .isEmpty();
        }
        Entities entities = ClassFolder.entities(classes, "shop", Naming.SPRING.settings());
        Oracle oracle = new Oracle(entities, ClassFolder.schema(classes), database, folder);
        assertThat(oracle.findings()).isEmpty();
    }
}
