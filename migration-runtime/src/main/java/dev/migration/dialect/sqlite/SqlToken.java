package dev.migration.dialect.sqlite;

/**
 * A piece of SQL text between two positions; white space and comments are no tokens.
 *
 * @param text as it stands, with its quotes
 */
record SqlToken(Kind kind, String text, int start, int end) {

    enum Kind {
        /** A keyword or an unquoted name. */
        WORD,
        /** A name in double quotes, backticks or brackets. */
        QUOTED,
        /** A text in single quotes, which SQLite also takes for a name where a name must stand. */
        STRING,
        /** A number, or a blob in the form {@code x'00'}. */
        LITERAL,
        /** An operator, a comma, a parenthesis and the like. */
        SYMBOL
    }

    /** Whether this is the keyword or symbol {@code expected}. */
    boolean is(String expected) {
        return (kind == Kind.WORD || kind == Kind.SYMBOL) && text.equalsIgnoreCase(expected);
    }

    boolean isName() {
        return kind == Kind.WORD || kind == Kind.QUOTED || kind == Kind.STRING;
    }

    /** The text without its quotes. */
    String value() {
        if (kind != Kind.QUOTED && kind != Kind.STRING) {
            return text;
        }
        String inner = text.substring(1, text.length() - 1);
        char quote = text.charAt(0);
        return quote == '[' ? inner : inner.replace(("" + quote) + quote, "" + quote);
    }
}
