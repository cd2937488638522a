package dev.migration.it.random;

import java.beans.Introspector;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Choices that come of a number, and names that nothing else has. */
final class Dice {

    private static final List<String> WORDS = List.of(
            "alpha",
            "homeCity",
            "URLPath",
            "address%dLine",
            "aB",
            "order",
            "v%dX",
            "userID",
            "group",
            "zip",
            "longName");

    private final Random random;
    private int count;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** For an attribute: the name that a getter of it has too, which JavaBeans leave in capitals where it begins with two. */
    String name() {
        String word = pick(WORDS);
        int number = ++count;
        String name = word.contains("%d") ? word.formatted(number) : word + number;
        return Introspector.decapitalize(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1));
    }

    /** For a column or table that is named: now and then one in quotes, in letters of one case or of both. */
    String label(String prefix) {
        String name = prefix + name();
        return switch (below(20)) {
            case 0 -> "`" + name + " q`";
            case 1 -> "`" + name + "`";
            case 2 -> "`" + name.toLowerCase(Locale.ROOT) + "`";
            case 3 -> "\\\"" + name.toUpperCase(Locale.ROOT) + "\\\"";
            case 4, 5 -> name.toUpperCase(Locale.ROOT);
            default -> name;
        };
    }
}
