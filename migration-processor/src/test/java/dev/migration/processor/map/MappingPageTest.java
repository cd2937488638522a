package dev.migration.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page for users lists the annotations that the processor knows, no more and no fewer. */
class MappingPageTest {

    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ParameterizedTest
    @ValueSource(strings = {"read", "no effect on the schema"})
    void listsTheCatalog(String row) throws IOException {
        String line = Files.readAllLines(Path.of("../docs/mapping.md")).stream()
                .filter(text -> text.startsWith("| " + row + " |"))
                .findFirst()
                .orElseThrow();
        Set<String> listed = NAME.matcher(line)
                .results()
                .map((MatchResult name) -> name.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(listed).isEqualTo(row.equals("read") ? AnnotationCatalog.read() : AnnotationCatalog.withoutEffect());
    }
}
