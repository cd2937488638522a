package dev.migration.snapshot;

import java.util.Map;
import java.util.TreeMap;

/** The options of the processor that decide what is in a snapshot; not those that only decide what it prints. */
public final class SnapshotOptions {

    private static final Map<String, String> DEFAULTS = Map.of(
            "migration.naming", "jpa",
            "migration.orm", "hibernate-7",
            "migration.validation", "auto",
            "migration.types", "",
            "migration.settings", "",
            "migration.include", "",
            "migration.exclude", "",
            "migration.resources", "");

    private SnapshotOptions() {}

    /** Those of {@code given} that say something else than what holds without them. Values may be null. */
    public static Map<String, String> of(Map<String, String> given) {
        Map<String, String> options = new TreeMap<>();
        DEFAULTS.forEach((name, usual) -> {
            String value = given.get(name);
            if (value != null && !value.isBlank() && !value.strip().equalsIgnoreCase(usual)) {
                options.put(name, value.strip());
            }
        });
        return options;
    }
}
