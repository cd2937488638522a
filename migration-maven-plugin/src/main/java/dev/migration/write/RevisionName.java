package dev.migration.write;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The class name of a revision: {@code R20250626235501_AddUsersTable}. */
final class RevisionName {

    private static final int MAX_SLUG = 40;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private RevisionName() {}

    static String of(Instant created, String message) {
        return "R" + STAMP.format(created) + "_" + slug(message);
    }

    /** The words of the message, each with a capital, as many as fit. */
    static String slug(String message) {
        String plain = Normalizer.normalize(message, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        StringBuilder slug = new StringBuilder();
        for (String word : plain.split("[^A-Za-z0-9]+", -1)) {
            if (slug.length() > 0 && slug.length() + word.length() > MAX_SLUG) {
                break;
            }
            if (!word.isEmpty()) {
                slug.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
            }
        }
        slug.setLength(Math.min(slug.length(), MAX_SLUG));
        return slug.length() == 0 ? "Revision" : slug.toString();
    }
}
