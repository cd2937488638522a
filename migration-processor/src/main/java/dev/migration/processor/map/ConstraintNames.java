package dev.migration.processor.map;

import com.google.common.base.Utf8;
import com.google.common.hash.Hashing;
import dev.migration.processor.naming.Naming;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Conventional names for what has none written: {@code fk_orders_user_id}. In lower case, of regular characters, at most
 * 63 bytes: what is longer, or taken, ends in a hash of the whole.
 */
final class ConstraintNames {

    private static final int MAX_BYTES = 63;
    private static final int HASH_DIGITS = 8;

    private final Set<Identifier> taken = new HashSet<>();

    /** The written name, or the conventional one if it is empty. */
    Identifier name(String written, String prefix, ObjectName table, List<Identifier> columns) {
        if (!written.isEmpty()) {
            Identifier name = Naming.logical(written);
            taken.add(name);
            return name;
        }
        String whole = whole(prefix, table, columns);
        Identifier name = Identifier.of(shorten(regular(whole), whole));
        for (int copy = 2; !taken.add(name); copy++) {
            name = Identifier.of(withHash(regular(whole), table + " " + columns + " " + copy));
        }
        return name;
    }

    private static String whole(String prefix, ObjectName table, List<Identifier> columns) {
        StringBuilder whole =
                new StringBuilder(prefix).append('_').append(table.name().text());
        for (Identifier column : columns) {
            whole.append('_').append(column.text());
        }
        return whole.toString();
    }

    /** In lower case, an underscore in place of all that stands between letters and digits. */
    private static String regular(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        StringBuilder regular = new StringBuilder(lower.length());
        boolean between = false;
        for (int i = 0; i < lower.length(); i += Character.charCount(lower.codePointAt(i))) {
            int character = lower.codePointAt(i);
            if (isRegular(character)) {
                regular.appendCodePoint(character);
            } else if (!between) {
                regular.append('_');
            }
            between = !isRegular(character);
        }
        return regular.toString();
    }

    /** Whether {@code lower} is seen at once to be regular, as most names are. */
    private static boolean isPlain(String lower) {
        char before = 0;
        for (int i = 0; i < lower.length(); i++) {
            char character = lower.charAt(i);
            boolean plain = (character >= 'a' && character <= 'z')
                    || (character >= '0' && character <= '9')
                    || (character == '_' && before != '_');
            if (!plain) {
                return false;
            }
            before = character;
        }
        return true;
    }

    private static boolean isRegular(int character) {
        return switch (Character.getType(character)) {
            case Character.LOWERCASE_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER -> true;
            default -> false;
        };
    }

    private static String shorten(String name, String whole) {
        return Utf8.encodedLength(name) <= MAX_BYTES ? name : withHash(name, whole);
    }

    private static String withHash(String name, String whole) {
        String hash = Hashing.sha256()
                .hashString(whole, StandardCharsets.UTF_8)
                .toString()
                .substring(0, HASH_DIGITS);
        StringBuilder start = new StringBuilder(name);
        while (start.toString().getBytes(StandardCharsets.UTF_8).length > MAX_BYTES - HASH_DIGITS - 1) {
            start.setLength(start.offsetByCodePoints(start.length(), -1));
        }
        return start + "_" + hash;
    }
}
