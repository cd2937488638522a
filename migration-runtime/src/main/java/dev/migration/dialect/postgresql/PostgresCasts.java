package dev.migration.dialect.postgresql;

import dev.migration.schema.ColumnType;
import java.util.Map;
import java.util.Set;

/**
 * Which types can be cast to which, by the catalog {@code pg_cast}; every type to and from a text. Booleans and numbers
 * go over {@code integer}. Large objects, which are stored as numbers, are not its business.
 */
final class PostgresCasts {

    private static final Set<Class<?>> TEXTS =
            Set.of(ColumnType.Char.class, ColumnType.Varchar.class, ColumnType.Text.class);

    private static final Set<Class<?>> NUMBERS = Set.of(
            ColumnType.Bool.class,
            ColumnType.SmallInt.class,
            ColumnType.Int.class,
            ColumnType.BigInt.class,
            ColumnType.Decimal.class,
            ColumnType.Real.class,
            ColumnType.DoublePrecision.class);

    private static final Map<Class<?>, Set<Class<?>>> TARGETS = Map.ofEntries(
            Map.entry(ColumnType.Date.class, Set.of(ColumnType.Timestamp.class, ColumnType.TimestampTz.class)),
            Map.entry(
                    ColumnType.Timestamp.class,
                    Set.of(ColumnType.Date.class, ColumnType.TimestampTz.class, ColumnType.Time.class)),
            Map.entry(
                    ColumnType.TimestampTz.class,
                    Set.of(
                            ColumnType.Date.class,
                            ColumnType.Timestamp.class,
                            ColumnType.Time.class,
                            ColumnType.TimeTz.class)),
            Map.entry(ColumnType.Time.class, Set.of(ColumnType.TimeTz.class, ColumnType.IntervalSecond.class)),
            Map.entry(ColumnType.TimeTz.class, Set.of(ColumnType.Time.class)),
            Map.entry(ColumnType.IntervalSecond.class, Set.of(ColumnType.Time.class)),
            Map.entry(ColumnType.Json.class, NUMBERS),
            Map.entry(ColumnType.Varbinary.class, Set.of()),
            Map.entry(ColumnType.Uuid.class, Set.of()),
            Map.entry(ColumnType.Xml.class, Set.of()),
            Map.entry(ColumnType.Inet.class, Set.of()));

    private PostgresCasts() {}

    /** Whether a value of the one type can become one of the other, both as they are stored; true of unknown types. */
    static boolean isPossible(ColumnType from, ColumnType to) {
        Class<?> one = kind(from);
        Class<?> other = kind(to);
        if (from instanceof ColumnType.Array array && to instanceof ColumnType.Array wanted) {
            return isPossibleInArrays(array.element(), wanted.element());
        }
        boolean isOpen = TEXTS.contains(one) || TEXTS.contains(other) || !isKnown(one) || !isKnown(other);
        return isOpen
                || one.equals(other)
                || (NUMBERS.contains(one) && NUMBERS.contains(other))
                || TARGETS.getOrDefault(one, Set.of()).contains(other);
    }

    /** There is no way over {@code integer} in arrays. */
    private static boolean isPossibleInArrays(ColumnType from, ColumnType to) {
        boolean fromBool = from instanceof ColumnType.Bool;
        boolean toBool = to instanceof ColumnType.Bool;
        ColumnType number = fromBool ? to : from;
        boolean overInteger = fromBool != toBool && NUMBERS.contains(number.getClass());
        return overInteger ? number instanceof ColumnType.Int : isPossible(from, to);
    }

    /** The class of the type; bytes are also known by the name that the database has for them. */
    private static Class<?> kind(ColumnType type) {
        return PostgresTypes.name(type).equals("bytea") ? ColumnType.Varbinary.class : type.getClass();
    }

    private static boolean isKnown(Class<?> type) {
        return NUMBERS.contains(type) || TARGETS.containsKey(type) || type.equals(ColumnType.Array.class);
    }
}
