package dev.migration.diff;

import dev.migration.schema.Identifier;
import java.util.Locale;

/**
 * How much two things look like one under two names.
 *
 * @param score the more, the likelier
 * @param evidence for a reader
 */
record Likeness(double score, String evidence) {

    private static final double SIMILAR = 0.6;
    private static final int SHORTEST_PART = 3;

    /** From 0, nothing in common, to 1, the same but for case and underscores. */
    static double ofNames(Identifier a, Identifier b) {
        String one = plain(a);
        String other = plain(b);
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 1 : 1 - (double) distance(one, other) / longest;
    }

    static boolean isSimilar(Identifier a, Identifier b) {
        String one = plain(a);
        String other = plain(b);
        boolean part =
                Math.min(one.length(), other.length()) >= SHORTEST_PART && (one.contains(other) || other.contains(one));
        return part || ofNames(a, b) >= SIMILAR;
    }

    /** Whether nothing differs but case and underscores. */
    static boolean isRespelt(Identifier a, Identifier b) {
        return plain(a).equals(plain(b));
    }

    /** Whether a name of the database is what a name of Java gives, by whichever strategy. */
    static boolean isFrom(Identifier name, String javaName) {
        return plain(name).equals(plain(javaName));
    }

    /** A name without case and underscores. */
    static String plain(Identifier name) {
        return plain(name.text());
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be put in, taken out or replaced. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
