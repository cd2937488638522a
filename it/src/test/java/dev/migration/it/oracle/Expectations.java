package dev.migration.it.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file of what is known to differ: a line of words that names cases, under it lines with two spaces before them, what
 * is found there. Lines with # are reasons.
 */
final class Expectations {

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    private Expectations() {}

    static Expectations read(Path file) throws IOException {
        Expectations all = new Expectations();
        List<String> current = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.startsWith("  ")) {
                current.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                current = all.lines.computeIfAbsent(line, key -> new ArrayList<>());
            }
        }
        return all;
    }

    /** The lines of all heads whose words are among {@code words}; the first word of a head is the case. */
    Set<String> of(String... words) {
        Set<String> found = new TreeSet<>();
        lines.forEach((head, texts) -> {
            if (Arrays.asList(words).containsAll(List.of(head.split(" ", -1)))) {
                found.addAll(texts);
            }
        });
        return found;
    }

    /** The first words of all heads. */
    Set<String> cases() {
        Set<String> cases = new TreeSet<>();
        lines.keySet().forEach(head -> cases.add(head.replaceFirst(" .*", "")));
        return cases;
    }
}
