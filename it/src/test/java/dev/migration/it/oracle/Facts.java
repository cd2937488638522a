package dev.migration.it.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is so in a database, a line a fact. The order of columns does not count, nor does the name of a constraint that nobody named. */
final class Facts {

    private final SortedSet<String> lines = new TreeSet<>();
    private final Set<String> explicitNames;

    /** @param explicitNames names of constraints and indexes that the model gives, in lower case: those count */
    Facts(Set<String> explicitNames) {
        this.explicitNames = Set.copyOf(explicitNames);
    }

    /** These facts, but as {@code rules} say them: regular expressions and what stands in their place, nothing for a fact to be left out. */
    Facts reworded(Map<String, String> rules) {
        Facts reworded = new Facts(explicitNames);
        for (String line : lines) {
            String text = line;
            for (Map.Entry<String, String> rule : rules.entrySet()) {
                text = text.replaceFirst(rule.getKey(), rule.getValue());
            }
            if (!text.isEmpty()) {
                reworded.lines.add(text);
            }
        }
        return reworded;
    }

    /** What {@code actual} has not, each with a minus, then what it has besides, each with a plus. */
    List<String> differences(Facts actual) {
        SortedSet<String> missing = new TreeSet<>(lines);
        missing.removeAll(actual.lines);
        SortedSet<String> more = new TreeSet<>(actual.lines);
        more.removeAll(lines);
        return Stream.concat(missing.stream().map("- "::concat), more.stream().map("+ "::concat))
                .toList();
    }

    SortedSet<String> lines() {
        return lines;
    }

    void table(String table, String kind) {
        lines.add(kind + " " + table);
    }

    void column(String table, String column, String type, boolean nullable, List<String> details) {
        List<String> words = new ArrayList<>(List.of("column", table + "." + column));
        if (!type.isEmpty()) {
            words.add(type);
        }
        if (!nullable) {
            words.add("not null");
        }
        words.addAll(details);
        lines.add(String.join(" ", words));
    }

    void primaryKey(String table, List<String> columns, @Nullable String name) {
        lines.add("primary key " + table + " " + columns + named(name));
    }

    void unique(String table, List<String> columns, @Nullable String name) {
        lines.add("unique " + table + " " + columns + named(name));
    }

    void index(String table, String text, @Nullable String name) {
        lines.add("index " + table + " " + text + named(name));
    }

    void check(String table, String text, @Nullable String name) {
        Condition.parts(text).forEach(part -> lines.add("check " + table + " " + part + named(name)));
    }

    void foreignKey(
            String table,
            List<String> columns,
            String target,
            List<String> targetColumns,
            List<String> details,
            @Nullable String name) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(columns.get(i) + " -> " + targetColumns.get(i));
        }
        String end = details.isEmpty() ? "" : " " + String.join(" ", details);
        lines.add(
                "foreign key " + table + " " + pairs.stream().sorted().toList() + " of " + target + end + named(name));
    }

    void other(String text) {
        lines.add(text.replaceAll("\\s+", " "));
    }

    /** Leaves out all facts of a table. */
    void removeTable(String table) {
        lines.removeIf(line -> line.matches("[a-z ]+ " + table + "([. ].*)?"));
    }

    private String named(@Nullable String name) {
        return name != null && explicitNames.contains(name.toLowerCase(Locale.ROOT)) ? " named " + name : "";
    }
}
