package dev.migration.schema;

import java.util.Locale;

/**
 * A name in a schema, with SQL's own rule of equality: unquoted names are equal without regard to case, quoted names
 * exactly. An unquoted name is stored by the database in the case that it folds to; a dialect folds, this class does
 * not.
 *
 * <p>The text form is the name itself, between double quotes if it is a quoted one ({@code "Order Line"}), a double
 * quote inside written twice.
 */
public final class Identifier implements Comparable<Identifier> {

    private final String text;
    private final boolean quoted;
    private final boolean written;
    private final String key;

    private Identifier(String text, boolean quoted, boolean written) {
        if (text.isEmpty()) {
            throw new SchemaException("A name in a schema must not be empty.");
        }
        if (text.indexOf('\0') >= 0) {
            throw new SchemaException("A name in a schema must not contain the character NUL.");
        }
        this.text = text;
        this.quoted = quoted;
        this.written = written;
        this.key = quoted ? text : text.toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the text form. A name that SQL would not take without quotes (a space, a dash, a leading digit) is a quoted
     * one whether or not it is written with quotes.
     */
    public static Identifier of(String textForm) {
        if (textForm.length() > 1 && textForm.startsWith("\"") && textForm.endsWith("\"")) {
            return quoted(textForm.substring(1, textForm.length() - 1).replace("\"\"", "\""));
        }
        boolean quoted = !isRegular(textForm);
        return new Identifier(textForm, quoted, quoted);
    }

    /** A name that is meant exactly as it is written. Lower-case regular names are the same quoted and unquoted. */
    public static Identifier quoted(String exact) {
        boolean same = isRegular(exact) && exact.equals(exact.toLowerCase(Locale.ROOT));
        return new Identifier(exact, !same, true);
    }

    /** Whether SQL takes {@code name} without quotes: a letter or underscore, then those, digits and dollar signs. */
    private static boolean isRegular(String name) {
        for (int i = 0; i < name.length(); i++) {
            char character = name.charAt(i);
            boolean plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || character == '_'
                    || (i > 0 && character >= '0' && character <= '9');
            if (!plain) {
                return isRegularFrom(name, i);
            }
        }
        return true;
    }

    // apart from the plain characters that most names have alone, which are looked at faster
    private static boolean isRegularFrom(String name, int start) {
        for (int i = start; i < name.length(); i += Character.charCount(name.codePointAt(i))) {
            int character = name.codePointAt(i);
            boolean starts = Character.isLetter(character) || character == '_';
            if (!starts && (i == 0 || !(Character.isDigit(character) || character == '$'))) {
                return false;
            }
        }
        return true;
    }

    /** The name without quotes, in the case that it was written in. */
    public String text() {
        return text;
    }

    public boolean isQuoted() {
        return quoted;
    }

    /**
     * Whether it was made of a name in quotes, also of one that is the same without. A name that is made from this one
     * follows it. It is no part of equality and of the text form.
     */
    public boolean isWrittenInQuotes() {
        return written;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Identifier that && key.equals(that.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public int compareTo(Identifier other) {
        return key.compareTo(other.key);
    }

    /** The text form, which {@link #of} reads. */
    @Override
    public String toString() {
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
