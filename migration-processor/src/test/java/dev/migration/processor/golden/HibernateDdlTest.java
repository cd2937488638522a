package dev.migration.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.SourceSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small models of our own, and the scripts that Hibernate wrote for them: the snapshot means the same tables on PostgreSQL.
 * What is refused, or differs on purpose, stands in {@code outcomes.txt} with its reason, and nothing else does; for
 * Hibernate 6.6 in {@code outcomes-6.6.txt}. A model without its script is written with what only Hibernate 7 has.
 */
class HibernateDdlTest {

    private static final Path CASES = Path.of("src/test/resources/hibernate-ddl");

    /** Those with constraints of Bean Validation, which Hibernate puts into its DDL where it finds a validator. */
    private static final Path VALIDATED = Path.of("src/test/resources/validation-ddl");

    /**
     * A release of Hibernate.
     *
     * @param models the folder of the models
     * @param option what the processor is told
     * @param scripts what the names of its scripts end in
     * @param outcomes what is known to differ
     */
    private record Release(Path models, String option, String scripts, Map<String, List<String>> outcomes) {

        Release(Path models, String option, String scripts, String outcomes) {
            this(models, option, scripts, expected(models.resolve(outcomes)));
        }

        @Override
        public String toString() {
            return option;
        }

        Path script(Path folder, String naming) {
            return folder.resolve(naming + scripts);
        }

        Stream<String> cases() throws IOException {
            try (Stream<Path> folders = Files.list(models)) {
                List<Path> all = folders.filter(Files::isDirectory).sorted().toList();
                return all.stream()
                        .flatMap(model -> Stream.of("jpa", "spring")
                                .filter(naming -> Files.exists(script(model, naming)))
                                .map(naming -> model.getFileName() + " " + naming));
            }
        }
    }

    private static final List<Release> RELEASES = List.of(
            new Release(CASES, "hibernate-7", ".sql", "outcomes.txt"),
            new Release(CASES, "hibernate-6", "-6.6.sql", "outcomes-6.6.txt"),
            new Release(VALIDATED, "hibernate-7", ".sql", "outcomes.txt"));

    static List<Arguments> cases() throws IOException {
        List<Arguments> cases = new ArrayList<>();
        for (Release release : RELEASES) {
            release.cases().forEach(name -> cases.add(Arguments.of(release, name)));
        }
        return cases;
    }

    static List<Release> releases() {
        return RELEASES;
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("cases")
    void meansTheTablesOfHibernate(Release release, String name) throws IOException {
        List<String> ofBothNamings = release.outcomes.getOrDefault(name.replaceFirst(" .*", ""), List.of());
        assertThat(outcome(release, name)).isEqualTo(release.outcomes.getOrDefault(name, ofBothNamings));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyOutcomeIsOfACase(Release release) throws IOException {
        assertThat(release.cases().flatMap(name -> Stream.of(name, name.replaceFirst(" .*", ""))))
                .containsAll(release.outcomes.keySet());
    }

    @Test
    void everyCaseHasTheScriptsOfTheNewest() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            assertThat(folders.filter(Files::isDirectory))
                    .allMatch(folder -> Files.exists(folder.resolve("jpa.sql")))
                    .allMatch(folder -> Files.exists(folder.resolve("spring.sql")));
        }
    }

    private static List<String> outcome(Release release, String name) throws IOException {
        String[] words = name.split(" ", -1);
        Path folder = release.models.resolve(words[0]);
        SourceSnapshot compiled = SourceSnapshot.compile(folder, words[1], release.option);
        String script = Files.readString(release.script(folder, words[1]), StandardCharsets.UTF_8);
        boolean rejected = script.startsWith("-- REJECTED");
        if (!compiled.errors().isEmpty()) {
            return compiled.errors().stream()
                    .map(error -> (rejected ? "refused as by Hibernate " : "refused ") + error.replaceFirst(": .*", ""))
                    .sorted()
                    .distinct()
                    .toList();
        }
        return rejected
                ? List.of("mapped, which Hibernate refuses")
                : differences(DdlFacts.of(script), SchemaFacts.of(compiled.schema()));
    }

    private static List<String> differences(SortedSet<String> expected, SortedSet<String> actual) {
        SortedSet<String> missing = new TreeSet<>(expected);
        missing.removeAll(actual);
        SortedSet<String> more = new TreeSet<>(actual);
        more.removeAll(expected);
        return Stream.concat(missing.stream().map("- "::concat), more.stream().map("+ "::concat))
                .toList();
    }

    /** By case: lines that start with a space belong to the case above, those with # are reasons. */
    private static Map<String, List<String>> expected(Path file) {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        String current = "";
        try {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (line.startsWith("  ")) {
                    outcomes.get(current).add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current = line;
                    outcomes.put(current, new ArrayList<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }
}
