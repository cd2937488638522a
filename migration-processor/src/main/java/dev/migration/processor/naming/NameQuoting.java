package dev.migration.processor.naming;

/** Which names are quoted ones, though nobody wrote quotes. */
public enum NameQuoting {
    NONE,
    /** Those that are words of SQL. */
    KEYWORDS,
    ALL;

    /** Whether {@code name} is. */
    public boolean quotes(String name) {
        return this == ALL || (this == KEYWORDS && QuotedWords.contains(name));
    }
}
