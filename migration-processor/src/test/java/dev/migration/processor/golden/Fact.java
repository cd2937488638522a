package dev.migration.processor.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One thing that is so in a database, as a line of text. Names of constraints and the order of columns do not count. */
final class Fact {

    private static final Pattern TEXTS = Pattern.compile("'(?:[^']|'')*'|[^']+");
    private static final Pattern VALUES =
            Pattern.compile(" in ((?:'(?:[^']|'')*'|-?\\d+)(?:,(?:'(?:[^']|'')*'|-?\\d+))*)");

    private Fact() {}

    static String table(String table) {
        return "table " + table;
    }

    static String column(String table, String column, String type, boolean nullable, List<String> details) {
        String end = details.isEmpty() ? "" : " " + String.join(" ", details);
        return "column " + table + "." + column + " " + type + (nullable ? "" : " not null") + end;
    }

    static String primaryKey(String table, List<String> columns) {
        return "primary key " + table + " " + columns;
    }

    static String unique(String table, List<String> columns) {
        return "unique " + table + " " + sorted(columns);
    }

    static String index(String table, List<String> columns) {
        return "index " + table + " " + columns;
    }

    static String foreignKey(String table, List<String> columns, String target, List<String> targets, String behind) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            pairs.add(columns.get(i) + " -> " + targets.get(i));
        }
        return ("foreign key " + table + " " + sorted(pairs) + " of " + target + " " + behind).strip();
    }

    static String sequence(String sequence, Object start, Object increment, String options) {
        return "sequence " + sequence + " " + start + " " + increment + options;
    }

    static String enumeration(String name, String values) {
        return "enumeration " + name + " " + values;
    }

    /** The order of attributes counts: whoever writes a value names none. */
    static String composite(String name, List<String> attributes) {
        return "composite type " + name + " " + attributes;
    }

    static String comment(String owner, String text) {
        return "comment " + owner + " " + text;
    }

    /** One for each part of what demands several things at once. */
    static List<String> checks(String table, String condition) {
        String plain = plain(condition);
        if (plain.contains(" between ")) {
            return List.of("check " + table + " " + plain);
        }
        String[] sides = plain.split(" or ", 2);
        List<String> rules = Arrays.stream(sides[sides.length - 1].split(" and ", -1))
                .sorted()
                .toList();
        return sides.length == 1
                ? rules.stream().map(rule -> "check " + table + " " + rule).toList()
                : List.of("check " + table + " " + sides[0] + " or " + String.join(" and ", rules));
    }

    /** An expression without what does not change it here: parentheses, spaces, quotes, case, and order of values. */
    static String plain(String expression) {
        String plain = TEXTS.matcher(expression)
                .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(outsideTexts(part.group())));
        return VALUES.matcher(plain.strip())
                .replaceAll(values -> java.util.regex.Matcher.quoteReplacement(" in " + sortedValues(values)));
    }

    private static String outsideTexts(String part) {
        return part.startsWith("'")
                ? part
                : part.replaceAll("[()\"]", "")
                        .replaceAll(" *(>=|<=|<>|[<>=,]) *", "$1")
                        .replaceAll(" +", " ")
                        .toLowerCase(Locale.ROOT);
    }

    private static String sortedValues(MatchResult values) {
        return Arrays.stream(values.group(1).split(",", -1)).sorted().collect(Collectors.joining(","));
    }

    private static String sorted(List<String> names) {
        return names.stream().sorted().toList().toString();
    }
}
