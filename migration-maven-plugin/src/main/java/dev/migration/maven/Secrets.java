package dev.migration.maven;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes passwords out of what is printed. */
final class Secrets {

    private static final String HIDDEN = "***";
    private static final int SHORTEST = 3;

    private static final Pattern PARAMETER =
            Pattern.compile("(?i)([a-z]*(?:password|passwd|pwd|secret|token|passphrase)\\s*=)[^&;,\\s)]*");
    private static final Pattern AUTHORITY = Pattern.compile("(//[^/:@?\\s]*:)[^/?\\s]*(?=@)");
    private static final Pattern ORACLE = Pattern.compile("(jdbc:oracle:\\w+:[^/@\\s]*/)[^@\\s]*(?=@)");

    private final @Nullable String password;

    Secrets(@Nullable String password) {
        this.password = password;
    }

    /** The text with the password, and what looks like one inside a URL, out of it. */
    String mask(String text) {
        // a password of one or two letters would take letters out of words; a URL still hides it
        String masked = password != null && password.length() >= SHORTEST ? text.replace(password, HIDDEN) : text;
        return maskUrls(masked);
    }

    static String maskUrls(String text) {
        String masked = PARAMETER.matcher(text).replaceAll("$1" + HIDDEN);
        masked = AUTHORITY.matcher(masked).replaceAll("$1" + HIDDEN);
        return ORACLE.matcher(masked).replaceAll("$1" + HIDDEN);
    }
}
