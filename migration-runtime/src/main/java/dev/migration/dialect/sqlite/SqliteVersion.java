package dev.migration.dialect.sqlite;

import java.util.Arrays;

/** The release of the library that runs, which the driver brings along; what it can do depends on it. */
record SqliteVersion(int major, int minor) {

    /** @param text as {@code sqlite_version()} tells it, such as {@code 3.53.0} */
    static SqliteVersion parse(String text) {
        int[] numbers = Arrays.stream(text.split("\\."))
                .limit(2)
                .mapToInt(Integer::parseInt)
                .toArray();
        return new SqliteVersion(numbers[0], numbers[1]);
    }

    /** From 3.53 on: SET NOT NULL, DROP NOT NULL, ADD CHECK and DROP CONSTRAINT of a check (lang_altertable.html). */
    boolean altersConstraints() {
        return major > 3 || (major == 3 && minor >= 53);
    }
}
