package dev.migration.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Sorts the lists of an expression whose order means nothing: {@code in (..)}, and the {@code any (array[..])} or {@code
 * all (array[..])} that PostgreSQL makes of one (its manual, 9.25).
 */
final class ListOrder {

    private static final Set<String> OPENING = Set.of("(", "[");
    private static final Set<String> CLOSING = Set.of(")", "]");
    private static final Set<String> QUERY = Set.of("select", "values", "with");

    private ListOrder() {}

    /** The words of an expression with each such list in one order. */
    static List<String> sorted(List<String> tokens) {
        List<String> sorted = new ArrayList<>(tokens);
        for (int i = sorted.size() - 3; i >= 0; i--) {
            if (isList(sorted, i) && !QUERY.contains(sorted.get(i + 2))) {
                sort(sorted.subList(i + 2, end(sorted, i + 1)));
            }
        }
        return sorted;
    }

    private static boolean isList(List<String> tokens, int at) {
        String bracket = tokens.get(at + 1);
        return switch (tokens.get(at)) {
            case "in" -> bracket.equals("(");
            case "array" -> bracket.equals("[") && isOperand(tokens, at);
            default -> false;
        };
    }

    private static boolean isOperand(List<String> tokens, int array) {
        int before = array - 1;
        while (before >= 0 && tokens.get(before).equals("(")) {
            before--;
        }
        return before >= 0 && before < array - 1 && Set.of("any", "all").contains(tokens.get(before));
    }

    /** Where what opens at {@code start} closes, or the end of a text that never does. */
    private static int end(List<String> tokens, int start) {
        int depth = 0;
        for (int i = start; i < tokens.size(); i++) {
            depth += OPENING.contains(tokens.get(i)) ? 1 : CLOSING.contains(tokens.get(i)) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return tokens.size();
    }

    private static void sort(List<String> list) {
        List<List<String>> elements = new ArrayList<>();
        List<String> element = new ArrayList<>();
        int depth = 0;
        for (String token : list) {
            depth += OPENING.contains(token) ? 1 : CLOSING.contains(token) ? -1 : 0;
            if (depth == 0 && token.equals(",")) {
                elements.add(element);
                element = new ArrayList<>();
            } else {
                element.add(token);
            }
        }
        elements.add(element);
        elements.sort(Comparator.comparing(words -> String.join(" ", words)));
        List<String> sorted = new ArrayList<>();
        for (List<String> words : elements) {
            if (!sorted.isEmpty()) {
                sorted.add(",");
            }
            sorted.addAll(words);
        }
        for (int i = 0; i < sorted.size(); i++) {
            list.set(i, sorted.get(i));
        }
    }
}
