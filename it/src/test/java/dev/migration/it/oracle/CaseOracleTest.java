package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The databases of the small models are those that Hibernate makes of them. What differs stands in {@code
 * oracle/exceptions.txt} with its reason, and nothing else does; what is refused stands in the processor's {@code
 * outcomes.txt}.
 */
class CaseOracleTest {

    static final Path EXCEPTIONS = Path.of("src/test/resources/oracle/exceptions.txt");

    @TempDir
    static Path folder;

    private static final Map<String, List<String>> COMPILED = new HashMap<>();
    private static final Findings FOUND = new Findings();

    static Stream<Arguments> cases() throws IOException {
        return CaseFolder.all().stream()
                .flatMap(model -> Stream.of(Naming.values())
                        .flatMap(naming -> Stream.of(TestDatabase.values())
                                .map(database -> Arguments.of(model.name(), naming, database))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("cases")
    void isWhatHibernateMakes(String name, Naming naming, TestDatabase database) throws Exception {
        CaseFolder model = new CaseFolder(CaseFolder.ALL.resolve(name));
        Set<String> outcomes =
                Expectations.read(CaseFolder.ALL.resolve("outcomes.txt")).of(name, naming.id());
        Path classes = folder.resolve(name + "-" + naming.id());
        if (!COMPILED.containsKey(classes.toString())) {
            COMPILED.put(classes.toString(), model.compile(naming, classes));
        }
        if (!COMPILED.getOrDefault(classes.toString(), List.of()).isEmpty()) {
            assertThat(outcomes).as("refused").anyMatch(line -> line.startsWith("refused "));
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
        assertThat(findings).isEqualTo(Expectations.read(EXCEPTIONS).of(name, naming.id(), Findings.id(database)));
    }

    @AfterAll
    static void report() throws IOException {
        FOUND.write(Path.of("target/oracle/cases.txt"));
    }

    @Test
    void everyExceptionIsOfACase() throws IOException {
        assertThat(CaseFolder.all().stream().map(CaseFolder::name))
                .containsAll(Expectations.read(EXCEPTIONS).cases());
    }
}
