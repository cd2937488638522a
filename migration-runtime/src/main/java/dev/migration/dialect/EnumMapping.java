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
     * @throws MigrationException if it cannot be told which name stands at which position
     */
    public static Optional<String> of(ObjectName table, Column before, Column after, String value) {
        List<String> names = names(before.type(), after.type());
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean toPosition = after.type() instanceof ColumnType.EnumOrdinal;
        ColumnType ordinal = toPosition ? after.type() : before.type();
        int count = ((ColumnType.EnumOrdinal) ordinal).count();
        if (count != names.size()) {
            throw new MigrationException(
                    "Cannot alter column " + table + "." + after.name() + ": it stores " + count
                            + " positions on one side and the names " + names + " on the other, so that nobody can tell"
                            + " which is which.",
                    "Do it in two revisions: change how the enumeration is stored in one, and its constants in another"
                            + " one.");
        }
        IntFunction<String> name = i -> "'" + names.get(i).replace("'", "''") + "'";
        return Optional.of(IntStream.range(0, count)
                .mapToObj(i ->
                        toPosition ? "when " + name.apply(i) + " then " + i : "when " + i + " then " + name.apply(i))
                .collect(Collectors.joining(" ", "case " + value + " ", " end")));
    }

    /** The names on the side that has them; empty unless the other side has positions. */
    private static List<String> names(ColumnType before, ColumnType after) {
        if (before instanceof ColumnType.EnumOrdinal) {
            return names(after);
        }
        return after instanceof ColumnType.EnumOrdinal ? names(before) : List.of();
    }

    private static List<String> names(ColumnType type) {
        if (type instanceof ColumnType.EnumName names) {
            return names.values();
        }
        return type instanceof ColumnType.NamedEnum named ? named.values() : List.of();
    }
}
