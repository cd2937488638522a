package dev.migration.diff;

import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions compared as SQL reads them: white space, the case of words, parentheses around the whole, the order of what a
 * value is looked for in and that of conditions of which all must hold do not count.
 */
final class ExpressionText {

    private static final Pattern TOKEN = Pattern.compile(
            "'[^']*+(?:''[^']*+)*+'|\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[\\p{L}_][\\p{L}\\p{Nd}_$]*|\\d+(?:\\.\\d+)?|[^\\s]");
    private static final Pattern PLAIN_QUOTED = Pattern.compile("\"[a-z_][a-z0-9_$]*\"");

    private ExpressionText() {}

    static boolean same(String left, String right) {
        return left.equals(right) || tokens(left).equals(tokens(right));
    }

    /** One spelling for all texts that are the same. */
    static String canonical(String text) {
        return String.join(" ", tokens(text));
    }

    /** Whether a word or quoted name of {@code text} is {@code name}, in whatever case. */
    static boolean names(String text, Identifier name) {
        return tokens(text).stream()
                .anyMatch(token -> token.equalsIgnoreCase(name.text())
                        || token.equalsIgnoreCase('"' + name.text().replace("\"", "\"\"") + '"'));
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(spelling(matcher.group()));
        }
        return ConditionOrder.sorted(ListOrder.sorted(unwrapped(tokens)));
    }

    /** Without the parentheses around the whole. */
    static List<String> unwrapped(List<String> tokens) {
        List<String> inner = tokens;
        while (isWrapped(inner)) {
            inner = inner.subList(1, inner.size() - 1);
        }
        return inner;
    }

    private static String spelling(String token) {
        if (PLAIN_QUOTED.matcher(token).matches()) {
            return token.substring(1, token.length() - 1);
        }
        boolean exact = token.startsWith("'") || token.startsWith("\"");
        return exact ? token : token.toLowerCase(Locale.ROOT);
    }

    private static boolean isWrapped(List<String> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
            if (depth == 0) {
                return i > 0 && i == tokens.size() - 1;
            }
        }
        return false;
    }
}
