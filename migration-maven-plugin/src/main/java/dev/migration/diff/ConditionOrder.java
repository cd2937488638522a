package dev.migration.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Conditions that must all hold, in an order that is the same whichever they are written in. */
final class ConditionOrder {

    /** Words that bind less than {@code and}, or have one of their own in them. */
    private static final Set<String> OTHERS = Set.of("or", "case", "select", "xor");

    private ConditionOrder() {}

    /** @param tokens of one expression, words in small letters; answered as they are where more than {@code and} joins them */
    static List<String> sorted(List<String> tokens) {
        List<List<String>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean between = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth > 0) {
                continue;
            }
            if (OTHERS.contains(token)) {
                return tokens;
            }
            if (token.equals("and") && !between) {
                parts.add(tokens.subList(start, i));
                start = i + 1;
            }
            between = token.equals("between") || (between && !token.equals("and"));
        }
        parts.add(tokens.subList(start, tokens.size()));
        return parts.size() == 1 ? tokens : joined(parts);
    }

    private static List<String> joined(List<List<String>> parts) {
        List<String> all = new ArrayList<>();
        parts.stream()
                .map(ExpressionText::unwrapped)
                .sorted(Comparator.comparing(part -> String.join(" ", part)))
                .forEach(part -> {
                    if (!all.isEmpty()) {
                        all.add("and");
                    }
                    all.add("(");
                    all.addAll(part);
                    all.add(")");
                });
        return all;
    }
}
