package dev.migration.processor.naming;

import java.util.Locale;

/** Hibernate 7's snake case: an underscore before a capital between small letters or digits, then lower case. */
final class SnakeCase {

    private SnakeCase() {}

    static String of(String name) {
        StringBuilder result = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < result.length() - 1; i++) {
            if (isSmall(result.charAt(i - 1))
                    && Character.isUpperCase(result.charAt(i))
                    && isSmall(result.charAt(i + 1))) {
                result.insert(i++, '_');
            }
        }
        return result.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isSmall(char c) {
        return Character.isLowerCase(c) || Character.isDigit(c);
    }
}
