package dev.migration.it.oracle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a {@code create table} statement that no pragma tells. */
final class SqliteDefinition {

    private static final String NAME = "(\"[^\"]+\"|[\\w$]+)";
    private static final Pattern CHECK =
            Pattern.compile("(?:constraint " + NAME + " )?\\bcheck ?\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY = Pattern.compile(
            "(?:constraint " + NAME + " )?(unique|foreign key|primary key) ?\\(([^)]*)\\).*", Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERATED = Pattern.compile("generated always as \\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern STORAGE = Pattern.compile("\\) ?(stored|virtual)?", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS =
            Pattern.compile("collate " + NAME + "|autoincrement", Pattern.CASE_INSENSITIVE);

    private final List<String> items = new ArrayList<>();
    private final String options;

    SqliteDefinition(String sql) {
        int open = sql.indexOf('(');
        int close = split(sql.replaceAll("\\s", " "), open + 1);
        options = sql.substring(Math.min(sql.length(), close + 1)).strip().toLowerCase(Locale.ROOT);
    }

    /** A condition, and the name of its constraint if there is one. */
    record Check(String text, @Nullable String name) {}

    String options() {
        return options;
    }

    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (String item : items) {
            Matcher matcher = CHECK.matcher(item);
            while (matcher.find()) {
                int end = end(item, matcher.end(), ')');
                checks.add(new Check(item.substring(matcher.end(), end), name(matcher.group(1))));
            }
        }
        return checks;
    }

    /** Collation, generation and such of a column, in lower case. */
    List<String> columnDetails(String column) {
        List<String> details = new ArrayList<>();
        for (String item : items) {
            if (String.valueOf(name(item.split(" (?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", 2)[0]))
                    .equalsIgnoreCase(column)) {
                Matcher generated = GENERATED.matcher(item);
                if (generated.find()) {
                    int end = end(item, generated.end(), ')');
                    String expression = Condition.normal(item.substring(generated.end(), end));
                    Matcher storage = STORAGE.matcher(item).region(end, item.length());
                    details.add("generated " + (storage.lookingAt() ? storage.group(1) : null) + " " + expression);
                }
                WORDS.matcher(item)
                        .results()
                        .forEach(word -> details.add(
                                word.group().toLowerCase(Locale.ROOT).replace("\"", "")));
            }
        }
        return details;
    }

    @Nullable
    String primaryKeyName(List<String> columns) {
        return nameOf("primary key", columns);
    }

    @Nullable
    String uniqueName(List<String> columns) {
        return nameOf("unique", columns);
    }

    @Nullable
    String foreignKeyName(List<String> columns) {
        return nameOf("foreign key", columns);
    }

    private @Nullable String nameOf(String kind, List<String> columns) {
        for (String item : items) {
            Matcher key = KEY.matcher(item);
            if (key.matches() && key.group(2).equalsIgnoreCase(kind)) {
                List<String> listed = Arrays.stream(key.group(3).split(",", -1))
                        .map(column -> String.valueOf(name(column.strip())).toLowerCase(Locale.ROOT))
                        .toList();
                if (listed.equals(columns)) {
                    return name(key.group(1));
                }
            }
        }
        return null;
    }

    private static @Nullable String name(@Nullable String text) {
        return text != null && text.startsWith("\"") ? text.substring(1, text.length() - 1) : text;
    }

    /** Fills the items and answers where the list ends. */
    private int split(String sql, int from) {
        int start = from;
        while (true) {
            int end = end(sql, start, ',');
            items.add(sql.substring(start, Math.min(end, sql.length())).strip());
            if (end >= sql.length() || sql.charAt(end) == ')') {
                return end;
            }
            start = end + 1;
        }
    }

    /** Where {@code wanted}, or the parenthesis that closes, stands outside of texts and inner parentheses. */
    private static int end(String sql, int from, char wanted) {
        int depth = 0;
        char quote = 0;
        for (int i = from; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (depth == 0 && (c == wanted || c == ')')) {
                return i;
            } else {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return sql.length();
    }
}
