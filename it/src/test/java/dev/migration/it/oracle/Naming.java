package dev.migration.it.oracle;

import java.util.Locale;
import java.util.Map;

/** The two ways to name what no annotation names. */
enum Naming {
    JPA,
    SPRING;

    /** As the processor's option says it. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As Hibernate is told. */
    Map<String, String> settings() {
        return this == JPA
                ? Map.of()
                : Map.of(
                        "hibernate.physical_naming_strategy",
                        Release.current().physicalNaming(),
                        "hibernate.implicit_naming_strategy",
                        Release.current().implicitNaming());
    }
}
