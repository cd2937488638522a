package dev.migration.write;

import dev.migration.error.MigrationException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * How the class of a revision is called, and so its file: {@code R{timestamp}_{slug}}. Nothing depends on the order of
 * such names: a revision says itself which one it follows.
 */
public final class ClassNamePattern {

    /** {@code R20250626235501_AddUsersTable}. */
    public static final ClassNamePattern DEFAULT = new ClassNamePattern("R{timestamp}_{slug}");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?<word>\\w*)(?::(?<format>[^}]*))?}");
    private static final String STAMP = "yyyyMMddHHmmss";

    private final String text;

    private ClassNamePattern(String text) {
        this.text = text;
    }

    /** @throws MigrationException if it is not understood, or would give no class name or the same one twice */
    public static ClassNamePattern parse(String text) {
        ClassNamePattern pattern = new ClassNamePattern(text);
        pattern.name("0123456789ab", Instant.EPOCH, "any");
        if (Stream.of("{id}", "{timestamp", "{epoch}").noneMatch(text::contains)) {
            throw pattern.wrong("two revisions could have the same name");
        }
        return pattern;
    }

    /** The class name; one that would start with a digit starts with an R. */
    String name(String id, Instant created, String message) {
        String name = PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> value(found, id, created, message).replace("$", "\\$"));
        String started = !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "R" + name : name;
        if (!SourceVersion.isIdentifier(started) || SourceVersion.isKeyword(started)) {
            throw wrong("'" + started + "' is no name of a class");
        }
        return started;
    }

    private String value(MatchResult found, String id, Instant created, String message) {
        String word = found.group(1);
        @Nullable String format = found.group(2);
        if (word.equals("timestamp")) {
            return stamp(format == null ? STAMP : format, created);
        } else if (format == null && word.equals("epoch")) {
            return String.valueOf(created.getEpochSecond());
        } else if (format == null && word.equals("id")) {
            return id;
        } else if (format == null && word.equals("slug")) {
            return RevisionName.slug(message);
        }
        throw wrong(found.group() + " is not known");
    }

    /** @param format what stands behind an at sign in it is the time zone */
    private String stamp(String format, Instant created) {
        int at = format.lastIndexOf('@');
        String pattern = at < 0 ? format : format.substring(0, at);
        ZoneId zone = at < 0 ? ZoneOffset.UTC : zone(format.substring(at + 1));
        try {
            return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                    .withZone(zone)
                    .format(created);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw wrong("'" + pattern + "' is no format of a time: " + e.getMessage());
        }
    }

    private ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException e) {
            throw wrong("'" + name + "' is no time zone: " + e.getMessage());
        }
    }

    private MigrationException wrong(String why) {
        return new MigrationException(
                "migration.fileName '" + text + "' cannot be used: " + why + ".",
                "Write a Java name with {timestamp}, {epoch} or {id} in it, and {slug} for the message:"
                        + " R{timestamp}_{slug}, V{timestamp:yyyyMMdd_HHmm@Europe/Berlin}_{slug}, Rev_{id}. Without"
                        + " a zone times are UTC; the folder is that of the package.");
    }
}
