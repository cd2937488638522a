package dev.migration.write;

import java.text.Normalizer;

/** What a message gives to the name of its revision. */
final class RevisionName {

    private static final int MAX_SLUG = 40;

    private RevisionName() {}

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
