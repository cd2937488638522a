package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The databases of the small models are those that Hibernate makes of them. What differs stands in {@code
 * oracle/exceptions.txt} with its reason, and nothing else does; what is refused stands in the processor's {@code
 * outcomes.txt}, for Hibernate 6.6 in {@code outcomes-6.6.txt}. A model that has no script of 6.6, and that javac refuses
 * with its classes, is written with what only Hibernate 7 has.
 */
@Tag("hibernate-6")
class CaseOracleTest {

    static final Path EXCEPTIONS = Path.of("src/test/resources/oracle/exceptions.txt");

    @TempDir
    static Path folder;

    /** All without it. */
    private static final Pattern CHOSEN = Pattern.compile(System.getProperty("it.cases", ".*"));

    private static final Release RELEASE = Release.current();
    private static final Map<Path, List<String>> COMPILED = new ConcurrentHashMap<>();
    private static final Findings FOUND = new Findings();

    static Stream<Arguments> cases() throws IOException {
        return CaseFolder.all().stream()
                .filter(model -> CHOSEN.matcher(model.name()).matches())
                // the scripts of HibernateDdlTest show those; the generator of statements that is asked here knows of
                // none
                .filter(model -> !model.hasDefaultSchema())
                .flatMap(model -> Stream.of(Naming.values())
                        .flatMap(naming -> Stream.of(TestDatabase.values())
                                .map(database -> Arguments.of(model, naming, database))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void isWhatHibernateMakes(CaseFolder model, Naming naming, TestDatabase database) throws Exception {
        String name = model.name();
        Set<String> outcomes = model.outcomes(RELEASE, name, naming.id());
        Path classes = folder.resolve(name + "-" + naming.id());
        List<String> errors = errors(model, naming, classes);
        if (!errors.isEmpty()) {
            if (model.isWrittenFor(RELEASE) || errors.stream().allMatch(error -> error.startsWith("MIG-"))) {
                assertThat(outcomes).as("refused").anyMatch(line -> line.startsWith("refused "));
            }
            return;
        }
        Entities entities = model.entities(naming, classes);
        Path work = Files.createTempDirectory(folder, name.replace('_', '-'));
        Set<String> findings = new TreeSet<>();
        try {
            Oracle oracle = new Oracle(entities, ClassFolder.schema(classes), database, work);
            findings.addAll(oracle.findings());
        } catch (HibernateModel.Refused refused) {
            if (outcomes.contains("mapped, which Hibernate refuses")) {
                return;
            }
            findings.add("refused by Hibernate");
        }
        FOUND.add(name, naming, database, findings);
        assertThat(findings)
                .isEqualTo(Expectations.read(EXCEPTIONS).of(name, RELEASE.id(), naming.id(), Findings.id(database)));
    }

    /** The classes are the same for all databases. */
    private static List<String> errors(CaseFolder model, Naming naming, Path classes) {
        return COMPILED.computeIfAbsent(classes, key -> {
            try {
                return model.compile(RELEASE, naming, classes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @AfterAll
    static void report() throws IOException {
        FOUND.write(RELEASE.file(Path.of("target/oracle"), "cases"));
    }

    @Test
    void everyExceptionIsOfACase() throws IOException {
        assertThat(CaseFolder.all().stream().map(CaseFolder::name))
                .containsAll(Expectations.read(EXCEPTIONS).cases());
    }
}
