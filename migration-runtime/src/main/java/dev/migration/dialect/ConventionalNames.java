package dev.migration.dialect;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The names of constraints that nobody named. The same constraint always gets the same name; a name that PostgreSQL
 * would cut is cut here, with a hash of the whole in its end.
 */
public final class ConventionalNames {

    /** PostgreSQL cuts what is longer (NAMEDATALEN - 1). */
    private static final int MAX_BYTES = 63;

    private static final int HASH_DIGITS = 8;

    private ConventionalNames() {}

    public static Identifier primaryKey(ObjectName table) {
        return name("pk", table, List.of());
    }

    public static Identifier unique(ObjectName table, List<Identifier> columns) {
        return name("uq", table, columns);
    }

    public static Identifier foreignKey(ObjectName table, List<Identifier> columns) {
        return name("fk", table, columns);
    }

    /** The check on one column. */
    public static Identifier check(ObjectName table, Identifier column) {
        return name("ck", table, List.of(column));
    }

    /** The check number {@code number}, counted from 1, of those that belong to no column. */
    public static Identifier check(ObjectName table, int number) {
        return shortened("ck_" + table.name().text() + "_" + number);
    }

    private static Identifier name(String kind, ObjectName table, List<Identifier> columns) {
        String tail = columns.stream().map(c -> "_" + c.text()).collect(Collectors.joining());
        return shortened(kind + "_" + table.name().text() + tail);
    }

    /** {@code name} itself, or if it is too long its start and a hash of it without regard to case. */
    static Identifier shortened(String name) {
        if (utf8(name).length <= MAX_BYTES) {
            return Identifier.of(name);
        }
        int end = name.length();
        while (utf8(name.substring(0, end)).length > MAX_BYTES - HASH_DIGITS - 1) {
            end = name.offsetByCodePoints(end, -1);
        }
        return Identifier.of(name.substring(0, end) + "_" + hash(name.toLowerCase(Locale.ROOT)));
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(utf8(text));
            return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
