package dev.migration.processor.naming;

import dev.migration.processor.orm.OrmVersion;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Hibernate's snake case: an underscore before a capital between small letters, then lower case. Whether a digit counts
 * as a small letter depends on its version.
 */
final class SnakeCase {

    private SnakeCase() {}

    static String of(String name, OrmVersion orm) {
        return of(name, c -> Character.isLowerCase(c) || (orm.digitsAreSmallLetters() && Character.isDigit(c)));
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
