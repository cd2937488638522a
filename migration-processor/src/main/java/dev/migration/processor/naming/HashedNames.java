package dev.migration.processor.naming;

import dev.migration.schema.Identifier;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What Hibernate calls indexes and unique keys that nobody named: a hash of the table and its columns. */
public final class HashedNames {

    /** The digits are 0 to 9 and a to y. */
    private static final int RADIX = 35;

    private HashedNames() {}

    /**
     * The name.
     *
     * @param prefix {@code IDX} or {@code UK}
     * @param table as it is named in the database
     * @param columns as they are written, in any order
     */
    public static String of(String prefix, Identifier table, List<Identifier> columns) {
        StringBuilder text = new StringBuilder("table`" + rendered(table) + "`");
        columns.stream()
                .sorted(Comparator.comparing(HashedNames::canonical))
                .forEach(column ->
                        text.append("column`").append(rendered(column)).append('`'));
        byte[] hash = md5().digest(text.toString().getBytes(StandardCharsets.UTF_8));
        return prefix + new BigInteger(1, hash).toString(RADIX);
    }

    private static String canonical(Identifier name) {
        return name.isQuoted() ? name.text() : name.text().toLowerCase(Locale.ROOT);
    }

    private static String rendered(Identifier name) {
        return name.isWrittenInQuotes() ? "`" + name.text() + "`" : name.text();
    }

    private static MessageDigest md5() {
        try {
            return MessageDigest.getInstance("MD5");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has MD5.", e);
        }
    }
}
