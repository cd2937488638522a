package dev.migration.maven;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Options as they are typed after a goal, in a command that a message gives. */
final class CommandLine {

    private static final String PREFIX = "migration.";
    private static final String PASSWORD = "migration.password";
    private static final Pattern PLAIN = Pattern.compile("[\\w.,:/=+@-]*");

    private CommandLine() {}

    /** One option with a space before it, in quotes where a shell would take it for something else. */
    static String option(String property, String value) {
        String text = "-D" + property + ("true".equals(value) ? "" : "=" + value);
        return PLAIN.matcher(value).matches() ? " " + text : " '" + text.replace("'", "'\\''") + "'";
    }

    /** A text of several words, in the quotes that all shells know. */
    static String quoted(String text) {
        return '"' + text.replaceAll("[\\\\\"$`]", "\\\\$0") + '"';
    }

    /**
     * The options of this product that were typed, in the order of their names, without passwords.
     *
     * @param others what is repeated too, though its name does not begin like the rest
     * @param left what the message says by itself
     */
    static String repeated(Properties typed, Set<String> others, Set<String> left) {
        return new TreeSet<>(typed.stringPropertyNames())
                .stream()
                        .filter(name -> name.startsWith(PREFIX) || others.contains(name))
                        .filter(name -> !left.contains(name))
                        .map(name -> name.equals(PASSWORD)
                                ? " -D" + PASSWORD + "=..."
                                : option(name, Secrets.maskUrls(typed.getProperty(name))))
                        .collect(Collectors.joining());
    }
}
