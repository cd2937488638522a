package dev.migration.it.random;

import java.util.List;
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

    /** For an attribute. */
    String name() {
        String word = pick(WORDS);
        int number = ++count;
        String name = word.contains("%d") ? word.formatted(number) : word + number;
        return Character.isUpperCase(name.charAt(0)) ? "u" + name : name;
    }

    /** For a column or table that is named: now and then one in quotes. */
    String label(String prefix) {
        String name = prefix + name();
        return chance(8) ? "`" + name + " q`" : chance(10) ? name.toUpperCase(java.util.Locale.ROOT) : name;
    }
}
