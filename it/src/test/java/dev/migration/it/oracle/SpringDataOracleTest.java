package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.ObjectFactory;
import org.springframework.data.domain.Auditable;
import org.springframework.data.jpa.domain.AbstractAuditable;

/** Entities of a project with Spring Data, whose superclasses are class files, mean what Hibernate makes of them. */
@Tag("hibernate-6")
class SpringDataOracleTest {

    private static final Path SOURCE = Path.of("src/test/resources/spring-data/Model.java");

    @TempDir
    Path folder;

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.values());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void isWhatHibernateMakes(TestDatabase database) throws Exception {
        List<Path> classPath = new ArrayList<>(Javac.CLASS_PATH);
        Stream.of(AbstractAuditable.class, Auditable.class, ObjectFactory.class)
                .map(Javac::location)
                .forEach(classPath::add);
        Path classes = folder.resolve("classes");
        List<String> options = new ArrayList<>(List.of(Release.current().options(Naming.SPRING)));
        options.add("-Amigration.validation=none");
        assertThat(Javac.compile(List.of(SOURCE), classPath, classes, options)).isEmpty();
        Entities entities = ClassFolder.entities(classes, "spring_data", Naming.SPRING.settings());
        List<Class<?>> types = new ArrayList<>(entities.classes());
        types.add(AbstractAuditable.class);
        types.add(AbstractAuditable.class.getSuperclass());
        Entities all = new Entities(entities.loader(), types, entities.packages(), List.of(), entities.settings());
        Path work = Files.createTempDirectory(folder, "oracle");
        assertThat(new Oracle(all, ClassFolder.schema(classes), database, work).findings())
                .isEmpty();
    }
}
