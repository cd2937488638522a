package dev.migration.it.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a check, a default or an index's predicate without what does not change its meaning: the spelling of
 * names, spaces, parentheses around the whole, the order of values in a list.
 */
final class Condition {

    private static final String VALUE = "(?:'(?:[^']|'')*'(?:::[a-z ]+)?|(?:- ?)?\\d+)";
    private static final Pattern TOKEN =
            Pattern.compile("'(?:[^']|'')*'|\"[^\"]*\"|/\\*.*?\\*/|[A-Za-z_][\\w$]*|\\d[\\w.]*|\\s+|<>|<=|>=|!=|::|.");
    private static final Pattern VALUES =
            Pattern.compile("(?<=in \\(|array\\[)" + VALUE + "(?:, ?" + VALUE + ")+(?=[)\\]])");
    private static final Pattern CAST = Pattern.compile("(?<!\\w)\\((\\w+|array\\[[^]]*])\\)(?=::)");
    private static final Pattern SPACES = Pattern.compile(" ?([(),]|[<>=!]+|::) ?");

    private Condition() {}

    /** One normal form for each part of a conjunction, in the order of their text. */
    static List<String> parts(String text) {
        return conjuncts(tokens(text)).stream().map(Condition::join).sorted().toList();
    }

    /** The normal form of the whole. */
    static String normal(String text) {
        return String.join(" and ", parts(text));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group();
            if (token.startsWith("\"")) {
                tokens.add(token.substring(1, token.length() - 1).toLowerCase(Locale.ROOT));
            } else if (token.startsWith("'")) {
                tokens.add(token);
            } else if (!token.isBlank() && !token.startsWith("/*")) {
                tokens.add(token.toLowerCase(Locale.ROOT));
            }
        }
        return tokens;
    }

    private static List<List<String>> conjuncts(List<String> tokens) {
        List<String> bare = unwrap(tokens);
        List<List<String>> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean range = false;
        for (int i = 0; i < bare.size(); i++) {
            String token = bare.get(i);
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth == 0 && token.equals("or")) {
                return List.of(disjunction(bare));
            }
            range |= depth == 0 && token.equals("between");
            if (depth == 0 && token.equals("and")) {
                if (!range) {
                    parts.addAll(conjuncts(bare.subList(start, i)));
                    start = i + 1;
                }
                range = false;
            }
        }
        if (start == 0) {
            return List.of(bare);
        }
        parts.addAll(conjuncts(bare.subList(start, bare.size())));
        return parts;
    }

    /** Its alternatives, each without parentheses around it. */
    private static List<String> disjunction(List<String> tokens) {
        List<List<String>> alternatives = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= tokens.size(); i++) {
            String token = i == tokens.size() ? "or" : tokens.get(i);
            depth += opens(token) ? 1 : closes(token) ? -1 : 0;
            if (depth == 0 && token.equals("or")) {
                alternatives.add(List.of(conjuncts(tokens.subList(start, i)).stream()
                        .map(Condition::join)
                        .sorted()
                        .collect(Collectors.joining(" and "))));
                start = i + 1;
            }
        }
        return List.of(alternatives.stream().map(Condition::join).sorted().collect(Collectors.joining(" or ")));
    }

    private static List<String> unwrap(List<String> tokens) {
        List<String> bare = tokens;
        while (bare.size() > 2 && bare.get(0).equals("(") && closing(bare) == bare.size() - 1) {
            bare = bare.subList(1, bare.size() - 1);
        }
        return bare;
    }

    private static int closing(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += opens(tokens.get(i)) ? 1 : closes(tokens.get(i)) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }

    private static boolean opens(String token) {
        return token.equals("(");
    }

    private static boolean closes(String token) {
        return token.equals(")");
    }

    private static String join(List<String> tokens) {
        String text = SPACES.matcher(String.join(" ", tokens)).replaceAll("$1").replace("in(", "in (");
        String plain = CAST.matcher(text.replace("array [ ", "array[").replace(" ]", "]"))
                .replaceAll("$1");
        return VALUES.matcher(plain).replaceAll(found -> Matcher.quoteReplacement(sorted(found)));
    }

    private static String sorted(MatchResult values) {
        return Arrays.stream(values.group().split(", ?(?=(?:[^']*'[^']*')*[^']*$)", -1))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
