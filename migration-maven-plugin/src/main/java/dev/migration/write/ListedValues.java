package dev.migration.write;

import dev.migration.schema.CheckConstraint;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The values that a check lists, as that of a discriminator does.
 *
 * @param subject what has one of them, in SQL
 * @param values as they stand in SQL
 */
record ListedValues(String subject, List<String> values) {

    private static final String START = " in (";
    private static final Pattern VALUE = Pattern.compile("'[^']*+(?:''[^']*+)*+'|-?\\d++");

    /** Empty for a check that says anything else. */
    static Optional<ListedValues> of(CheckConstraint check) {
        String text = check.expression();
        int start = text.indexOf(START);
        return start < 0 || !text.endsWith(")")
                ? Optional.empty()
                : values(text.substring(start + START.length(), text.length() - 1))
                        .map(values -> new ListedValues(text.substring(0, start), values));
    }

    /** What {@code list} consists of, or empty if that is not values and commas alone. A loop, since lists may be long. */
    private static Optional<List<String>> values(String list) {
        List<String> values =
                VALUE.matcher(list).results().map(MatchResult::group).toList();
        return !values.isEmpty() && String.join(", ", values).equals(list) ? Optional.of(values) : Optional.empty();
    }

    /** Those of them that {@code after} does not list. */
    List<String> without(ListedValues after) {
        return values.stream().filter(value -> !after.values.contains(value)).toList();
    }
}
