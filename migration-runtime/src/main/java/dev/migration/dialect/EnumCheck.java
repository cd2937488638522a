package dev.migration.dialect;

import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameConstraint;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The check constraint that stands for an enumeration where the database has none. Its name follows from table and
 * column, so that whoever drops, alters or renames the column knows which check goes with it.
 */
public final class EnumCheck {

    private static final Pattern CONDITION = Pattern.compile("(in \\(('[^']*')+(, ('[^']*')+)*\\)|between 0 and \\d+)");

    private EnumCheck() {}

    /** The name that the check of a column has, whether or not the column needs one. */
    public static Identifier name(ObjectName table, Identifier column) {
        return ConventionalNames.check(table, column);
    }

    /**
     * The check that the type of {@code column} needs, or empty if it needs none.
     *
     * @param quote writes a name as it stands in a statement of the database
     */
    public static Optional<CheckConstraint> of(ObjectName table, Column column, Function<Identifier, String> quote) {
        return condition(column.type())
                .map(condition ->
                        new CheckConstraint(name(table, column.name()), quote.apply(column.name()) + " " + condition));
    }

    /**
     * Whether {@code check} is, by name and text, what {@link #of} makes for {@code column}, whatever the values are.
     */
    public static boolean is(
            CheckConstraint check, ObjectName table, Identifier column, Function<Identifier, String> quote) {
        String start = quote.apply(column) + " ";
        return check.name().equals(name(table, column))
                && check.expression().startsWith(start)
                && CONDITION
                        .matcher(check.expression().substring(start.length()))
                        .matches();
    }

    /**
     * The constraints that a revision speaks of: those of enumerations it does not know, so that one of these names is no
     * such check, much as it may look like one. The check of a discriminator does.
     */
    public static Set<Identifier> declared(List<Operation> operations) {
        return operations.stream()
                .flatMap(operation -> operation instanceof RenameConstraint rename
                        ? Stream.of(rename.from())
                        : operation instanceof DropConstraint drop ? Stream.of(drop.constraint()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Optional<String> condition(ColumnType type) {
        if (type instanceof ColumnType.EnumName names) {
            return Optional.of(
                    names.values().stream().map(EnumCheck::text).collect(Collectors.joining(", ", "in (", ")")));
        }
        if (type instanceof ColumnType.EnumOrdinal ordinal) {
            return Optional.of("between 0 and " + (ordinal.count() - 1));
        }
        return Optional.empty();
    }

    private static String text(String value) {
        return "'" + value.replace("'", "''") + "'";
    }
}
