package dev.migration.diff;

import dev.migration.schema.Column;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.ObjectName;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sequence that a column takes its default from. */
final class NextValue {

    private static final Pattern NEXTVAL =
            Pattern.compile("nextval\\(\\s*'((?:[^']|'')+)'\\s*(?:::\\s*regclass\\s*)?\\)", Pattern.CASE_INSENSITIVE);

    private NextValue() {}

    /** The sequence whose next number the default of {@code column} is or is made of; empty if there is none. */
    static Optional<ObjectName> in(Column column) {
        if (column.defaultValue() instanceof DefaultValue.Expression expression) {
            Matcher nextval = NEXTVAL.matcher(expression.sql());
            return nextval.find() ? Optional.of(ObjectName.of(nextval.group(1).replace("''", "'"))) : Optional.empty();
        }
        return Optional.empty();
    }

    /** The sequence, if the default is its next number and nothing else. */
    static Optional<ObjectName> alone(Column column) {
        boolean alone = column.defaultValue() instanceof DefaultValue.Expression expression
                && NEXTVAL.matcher(expression.sql()).matches();
        return alone ? in(column) : Optional.empty();
    }
}
