package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.migration.it.TestDatabase;
import dev.migration.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The 70 tables of a published gateway that was written with SQLAlchemy, as entities of our own. Its databases are those
 * of the original but for what {@code gateway/differences.txt} explains. What the original's databases hold is no part of
 * this project: the comparison runs where the environment names the folder of the files.
 */
@Tag("hibernate-6")
class GatewayTest {

    private static final String FOLDER = "MIGRATION_IT_GATEWAY_FACTS";
    private static final String WITHOUT =
            "The facts of the original are not at hand; name their folder in " + FOLDER + ".";
    private static final Path SOURCES = Path.of("src/test/resources/gateway/src/main/java/gateway");
    private static final Path DIFFERENCES = Path.of("src/test/resources/gateway/differences.txt");

    @TempDir
    static Path folder;

    @BeforeAll
    static void compile() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCES)) {
            List<Path> files = sources.sorted().toList();
            assertThat(Javac.compile(
                            files, folder.resolve("classes"), Release.current().options(Naming.SPRING)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isWhatHibernateMakes(TestDatabase database) throws Exception {
        Path classes = folder.resolve("classes");
        Entities entities = ClassFolder.entities(classes, "gateway", Naming.SPRING.settings());
        Path work = Files.createDirectories(folder.resolve("oracle-" + Findings.id(database)));
        Oracle oracle = new Oracle(entities, ClassFolder.schema(classes), database, work);
        assertThat(new TreeSet<>(oracle.findings()))
                .isEqualTo(Expectations.read(DIFFERENCES).of("hibernate", Findings.id(database)));
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void isTheOriginal(TestDatabase database) throws Exception {
        assumeThat(Release.current())
                .as(
                        "Hibernate 6.6 names the column of p50ResponseTime p50response_time; the original has p50_response_time")
                .isEqualTo(Release.HIBERNATE_7);
        @Nullable String facts = System.getenv(FOLDER);
        if (facts == null) {
            // a test that is left out says why in its report only
            System.out.println("[WARNING] GatewayTest does not compare with the original: " + WITHOUT);
        }
        assumeThat(facts).as(WITHOUT).isNotNull();
        CanonicalFacts original =
                CanonicalFacts.read(Path.of(String.valueOf(facts), Findings.id(database) + "-tables.txt"));
        Set<String> lines = Expectations.read(DIFFERENCES).of("original", Findings.id(database));
        Map<String, String> rules = rules(lines);
        rules.keySet()
                .forEach(rule -> assertThat(original.facts().lines()).as(rule).anyMatch(line -> line.matches(rule)));
        Facts expected = original.facts().reworded(rules);
        assertThat(new TreeSet<>(expected.differences(made(database, original.names()))))
                .isEqualTo(lines.stream()
                        .filter(line -> !line.startsWith("~ "))
                        .collect(java.util.stream.Collectors.toCollection(TreeSet::new)));
    }

    private static Facts made(TestDatabase database, Set<String> names) throws Exception {
        Schema schema = ClassFolder.schema(folder.resolve("classes"));
        Path work = Files.createDirectories(folder.resolve("made-" + Findings.id(database)));
        String url = database.create(work, "gateway");
        try (Product product = new Product(schema, url, work)) {
            product.writeRevision();
            product.up();
        }
        try (Connection connection = TestDatabase.connect(url)) {
            Facts facts = database == TestDatabase.SQLITE
                    ? SqliteFacts.of(connection, names)
                    : PostgresFacts.of(connection, names);
            facts.removeTable("migration_history");
            return facts;
        }
    }

    /** Of {@code ~ what => in its place}. */
    private static Map<String, String> rules(Set<String> lines) {
        Map<String, String> rules = new LinkedHashMap<>();
        for (String line : lines) {
            if (line.startsWith("~ ")) {
                String[] sides = line.substring(2).split(" =>", 2);
                rules.put(sides[0], sides[1].strip());
            }
        }
        return rules;
    }
}
