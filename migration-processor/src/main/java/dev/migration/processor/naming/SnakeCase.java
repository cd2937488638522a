package dev.migration.processor.naming;

import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Hibernate's snake case: an underscore before a capital between small letters, then lower case. Since Hibernate 7 a
 * digit counts as a small letter.
 */
final class SnakeCase {

    private SnakeCase() {}

    static String of(String name) {
        return of(name, c -> Character.isLowerCase(c) || Character.isDigit(c));
    }

    static String beforeHibernate7(String name) {
        return of(name, Character::isLowerCase);
    }

    private static String of(String name, IntPredicate isSmall) {
        StringBuilder result = new StringBuilder(name.replace('.', '_'));
        for (int i = 1; i < result.length() - 1; i++) {
            if (isSmall.test(result.charAt(i - 1))
                    && Character.isUpperCase(result.charAt(i))
                    && isSmall.test(result.charAt(i + 1))) {
                result.insert(i++, '_');
            }
        }
        return result.toString().toLowerCase(Locale.ROOT);
    }
}
