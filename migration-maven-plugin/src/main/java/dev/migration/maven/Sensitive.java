package dev.migration.maven;

import org.jspecify.annotations.Nullable;

/** A parameter that Maven must not print, not even with {@code -X}: a password, or a URL that may have one inside. */
public final class Sensitive {

    private @Nullable String value;

    /** Called by Maven with the configured text. */
    public void set(String text) {
        value = text;
    }

    @Nullable
    String value() {
        return value;
    }

    @Override
    public String toString() {
        return value == null ? "(not set)" : "(not shown)";
    }
}
