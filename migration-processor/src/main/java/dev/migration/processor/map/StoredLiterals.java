package dev.migration.processor.map;

import dev.migration.schema.ColumnType;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Values that a converter makes, as literals of the type that their column has, which {@code @JdbcTypeCode} may say. */
final class StoredLiterals {

    private static final Pattern NUMBER = Pattern.compile("'(-?\\d+)'");

    private StoredLiterals() {}

    /** {@code literals} as texts or numbers; null if one of them is no number. */
    static @Nullable List<String> of(ColumnType type, List<String> literals) {
        if (type instanceof ColumnType.Char || type instanceof ColumnType.Varchar) {
            return literals.stream().map(StoredLiterals::text).toList();
        }
        List<String> numbers = literals.stream()
                .map(literal -> NUMBER.matcher(literal).replaceFirst("$1"))
                .toList();
        return numbers.stream().anyMatch(StoredLiterals::isText) ? null : numbers;
    }

    private static String text(String literal) {
        return isText(literal) ? literal : "'" + literal + "'";
    }

    private static boolean isText(String literal) {
        return literal.startsWith("'");
    }
}
