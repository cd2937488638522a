package dev.migration.it.oracle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Facts from a file: one a line, its fields parted by bars, as another tool said them of its own database. */
final class CanonicalFacts {

    private static final Set<String> NAMED =
            Set.of("primary key", "unique", "check", "foreign key", "index", "unique index");

    private final List<String[]> lines = new ArrayList<>();

    private CanonicalFacts() {}

    static CanonicalFacts read(Path file) throws IOException {
        CanonicalFacts facts = new CanonicalFacts();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            facts.lines.add(line.split(" \\| ", -1));
        }
        return facts;
    }

    /** The names of constraints and indexes, in lower case. */
    Set<String> names() {
        Set<String> names = new TreeSet<>();
        lines.stream().filter(line -> NAMED.contains(line[1])).forEach(line -> names.add(line[2]));
        return names;
    }

    Facts facts() {
        Facts facts = new Facts(names());
        lines.forEach(line -> add(line, facts));
        return facts;
    }

    private static void add(String[] line, Facts facts) {
        String table = line[0];
        switch (line[1]) {
            case "table" -> facts.table(table, "table");
            case "column" -> {
                List<String> details = line[5].equals("default -") ? List.of() : List.of(line[5]);
                facts.column(table, line[2], line[3].toLowerCase(Locale.ROOT), line[4].equals("null"), details);
            }
            case "primary key" -> facts.primaryKey(table, names(line[3]), line[2]);
            case "unique" -> facts.unique(table, names(line[3]), line[2]);
            case "check" -> facts.check(table, line[3], line[2]);
            case "foreign key" -> foreignKey(line, facts);
            case "index" -> facts.index(table, index(line[3]), line[2]);
            case "unique index" -> facts.index(table, "unique " + index(line[3]), line[2]);
            case "comment" -> facts.other("comment " + table + "." + line[2] + " " + line[3]);
            default ->
                facts.other(line[1] + " " + String.join(" ", Arrays.asList(line).subList(2, line.length)));
        }
    }

    private static void foreignKey(String[] line, Facts facts) {
        String[] sides = line[3].split(" -> ", 2);
        String target = sides[1].replaceFirst(" \\(.*", "");
        String targetColumns = sides[1].substring(target.length() + 1);
        List<String> actions = Arrays.stream(line)
                .skip(4)
                .filter(action -> !action.endsWith(" no action"))
                .map(action -> action.toUpperCase(Locale.ROOT))
                .toList();
        facts.foreignKey(line[0], names(sides[0]), target, names(targetColumns), actions, line[2]);
    }

    /** With a method as PostgreSQL prints it, else the columns as a list. */
    private static String index(String text) {
        String[] parts = text.split("(?i) where ", 2);
        String columns = parts[0].startsWith("(") ? names(parts[0]).toString() : parts[0];
        return columns + (parts.length == 1 ? "" : " where " + Condition.normal(parts[1]));
    }

    private static List<String> names(String list) {
        return List.of(list.substring(1, list.length() - 1).split(", ", -1));
    }
}
