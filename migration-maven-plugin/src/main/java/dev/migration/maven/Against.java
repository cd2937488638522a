package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.util.Arrays;
import java.util.Locale;

/** What the entities are compared with. */
enum Against {
    /** What the project's revisions make; no database is needed. */
    REVISIONS,
    /** What the database has. */
    DATABASE,
    /** Both, and those with each other. */
    ALL;

    /** @throws MigrationException if {@code text} is none of them */
    static Against parse(String text) {
        return Arrays.stream(values())
                .filter(value -> value.name().equalsIgnoreCase(text.strip()))
                .findFirst()
                .orElseThrow(() -> new MigrationException(
                        "-Dagainst=" + text + " is nothing to compare with.", "Write revisions, database or all."));
    }

    /** As it is typed. */
    String typed() {
        return name().toLowerCase(Locale.ROOT);
    }
}
