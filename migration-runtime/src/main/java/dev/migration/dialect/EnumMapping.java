package dev.migration.dialect;

import dev.migration.error.MigrationException;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the rows of a column get when its enumeration is stored by position in place of by name, or the other way round.
 * A cast would make texts of positions, which mean nothing.
 */
public final class EnumMapping {

    private EnumMapping() {}

    /**
     * A CASE that answers the new value for the old one, which {@code value} is; empty if the two types need none.
     *
     * @param hasEnumTypes whether the database has enumerations, so that a column of a named one holds names there
     * @throws MigrationException if it cannot be told which name stands at which position
     */
    public static Optional<String> of(
            ObjectName table, Column before, Column after, String value, boolean hasEnumTypes) {
        int countBefore = positions(before.type(), hasEnumTypes);
        int countAfter = positions(after.type(), hasEnumTypes);
        boolean toPosition = countAfter > 0;
        List<String> names = names(toPosition ? before.type() : after.type());
        if ((countBefore > 0) == toPosition || names.isEmpty()) {
            return Optional.empty();
        }
        int count = Math.max(countBefore, countAfter);
        if (count != names.size()) {
            throw new MigrationException(
                    "Cannot alter column " + table + "." + after.name() + ": it stores " + count
                            + " positions on one side and the names " + names + " on the other, so that nobody can tell"
                            + " which is which.",
                    "Do it in two revisions: change how the enumeration is stored in one, and its constants in another"
                            + " one.");
        }
        requireOrder(table, toPosition ? before : after, names);
        IntFunction<String> name = i -> "'" + names.get(i).replace("'", "''") + "'";
        return Optional.of(IntStream.range(0, count)
                .mapToObj(i ->
                        toPosition ? "when " + name.apply(i) + " then " + i : "when " + i + " then " + name.apply(i))
                .collect(Collectors.joining(" ", "case " + value + " ", " end")));
    }

    /** The values of a named enumeration are often sorted, whatever the positions of its constants are. */
    private static void requireOrder(ObjectName table, Column named, List<String> names) {
        boolean byName = named.type() instanceof ColumnType.NamedEnum type && !type.byPosition();
        if (byName && names.size() > 1 && names.stream().sorted().toList().equals(names)) {
            throw new MigrationException(
                    "Cannot alter column " + table + "." + named.name() + ": it stores positions on one side and the"
                            + " values " + names + " of an enumeration on the other, which are sorted, so that nobody"
                            + " can tell which constant is which.",
                    "Write what the rows get: op.addColumn(..) with a new column, op.sql(..) that fills it, and"
                            + " op.dropColumn(..) and op.renameColumn(..) in place of op.alterColumn(..).");
        }
    }

    /** How many positions a column of the type holds; 0 if it does not hold positions. */
    private static int positions(ColumnType type, boolean hasEnumTypes) {
        if (type instanceof ColumnType.EnumOrdinal ordinal) {
            return ordinal.count();
        }
        return type instanceof ColumnType.NamedEnum named && named.byPosition() && !hasEnumTypes
                ? named.values().size()
                : 0;
    }

    private static List<String> names(ColumnType type) {
        if (type instanceof ColumnType.EnumName names) {
            return names.values();
        }
        return type instanceof ColumnType.NamedEnum named ? named.values() : List.of();
    }
}
