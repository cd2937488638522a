package dev.migration.processor.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/** How warnings reach the compiler. */
public enum WarningLevel {
    /** As notes, which break no build that fails on warnings. */
    NOTE(Diagnostic.Kind.NOTE),
    /** As warnings. */
    WARNING(Diagnostic.Kind.WARNING),
    /** Not at all. */
    NONE(null);

    private final Diagnostic.@Nullable Kind kind;

    WarningLevel(Diagnostic.@Nullable Kind kind) {
        this.kind = kind;
    }

    Diagnostic.@Nullable Kind kind() {
        return kind;
    }

    /** The word in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The ids of all levels. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(WarningLevel::id).toList();
    }
}
