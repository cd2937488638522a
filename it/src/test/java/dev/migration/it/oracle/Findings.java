package dev.migration.it.oracle;

import dev.migration.it.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that was found in one run, to be read, and to be written in the form that {@link Expectations} reads. */
final class Findings {

    private final Map<String, Map<String, Set<String>>> byCase = new TreeMap<>();

    /** Keeps what was found; the words are those of {@link Expectations#of}. */
    synchronized void add(String name, Naming naming, TestDatabase database, Set<String> found) {
        byCase.computeIfAbsent(name, key -> new HashMap<>()).put(naming.id() + " " + id(database), found);
    }

    static String id(TestDatabase database) {
        return database.name().toLowerCase(Locale.ROOT);
    }

    /** Each line under the widest head for which it was found everywhere. */
    synchronized void write(Path file) throws IOException {
        List<String> text = new ArrayList<>();
        byCase.forEach((name, found) -> heads(found).forEach((head, lines) -> {
            text.add((name + " " + head).strip());
            lines.forEach(line -> text.add("  " + line));
        }));
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, text);
    }

    private static Map<String, Set<String>> heads(Map<String, Set<String>> found) {
        Map<String, Set<String>> heads = new TreeMap<>();
        Set<String> all = new TreeSet<>();
        found.values().forEach(all::addAll);
        for (String line : all) {
            List<String> runs = found.keySet().stream()
                    .filter(run -> found.getOrDefault(run, Set.of()).contains(line))
                    .toList();
            for (String head : heads(runs, found.keySet())) {
                heads.computeIfAbsent(head, key -> new TreeSet<>()).add(line);
            }
        }
        return heads;
    }

    private static List<String> heads(List<String> runs, Set<String> all) {
        if (runs.size() == all.size()) {
            return List.of("");
        }
        for (String word : List.of("jpa", "spring", "sqlite", "postgresql")) {
            List<String> ofWord =
                    all.stream().filter(run -> run.contains(word)).sorted().toList();
            if (ofWord.equals(runs.stream().sorted().toList())) {
                return List.of(word);
            }
        }
        return runs;
    }
}
