package dev.migration.processor.golden;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.SourceSnapshot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small models of our own, and the scripts that Hibernate 7.4 wrote for them: the snapshot means the same tables on
 * PostgreSQL. What is refused, or differs on purpose, stands in {@code outcomes.txt} with its reason, and nothing else
 * does.
 */
class HibernateDdlTest {

    private static final Path CASES = Path.of("src/test/resources/hibernate-ddl");
    private static final Map<String, List<String>> OUTCOMES = outcomes();

    static Stream<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            List<String> names = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
            return names.stream().flatMap(name -> Stream.of(name + " jpa", name + " spring"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void meansTheTablesOfHibernate(String name) throws IOException {
        List<String> ofBothNamings = OUTCOMES.getOrDefault(name.replaceFirst(" .*", ""), List.of());
        assertThat(outcome(name)).isEqualTo(OUTCOMES.getOrDefault(name, ofBothNamings));
    }

    @Test
    void everyOutcomeIsOfACase() throws IOException {
        assertThat(cases().flatMap(name -> Stream.of(name, name.replaceFirst(" .*", ""))))
                .containsAll(OUTCOMES.keySet());
    }

    private static List<String> outcome(String name) throws IOException {
        String[] words = name.split(" ", -1);
        Path folder = CASES.resolve(words[0]);
        SourceSnapshot compiled = SourceSnapshot.compile(folder, words[1]);
        String script = Files.readString(folder.resolve(words[1] + ".sql"), StandardCharsets.UTF_8);
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
    private static Map<String, List<String>> outcomes() {
        Map<String, List<String>> outcomes = new LinkedHashMap<>();
        String current = "";
        try {
            for (String line : Files.readAllLines(CASES.resolve("outcomes.txt"), StandardCharsets.UTF_8)) {
                if (line.startsWith("  ")) {
                    outcomes.get(current).add(line.strip());
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    current = line;
                    outcomes.put(current, new java.util.ArrayList<>());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }
}
