package dev.migration.write;

import dev.migration.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values that a check lists, as that of a discriminator does.
 *
 * @param subject what has one of them, in SQL
 * @param values as they stand in SQL
 */
record ListedValues(String subject, List<String> values) {

    private static final String VALUE = "(?:'(?:[^']|'')*'|-?\\d+)";
    private static final Pattern CHECK = Pattern.compile("(.+?) in \\((" + VALUE + "(?:, " + VALUE + ")*)\\)");
    private static final Pattern ONE = Pattern.compile(VALUE);

    /** Empty for a check that says anything else. */
    static Optional<ListedValues> of(CheckConstraint check) {
        Matcher matcher = CHECK.matcher(check.expression());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        List<String> values = ONE.matcher(matcher.group(2))
                .results()
                .map(result -> result.group())
                .toList();
        return Optional.of(new ListedValues(matcher.group(1), values));
    }

    /** Those of them that {@code after} does not list. */
    List<String> without(ListedValues after) {
        return values.stream().filter(value -> !after.values.contains(value)).toList();
    }
}
