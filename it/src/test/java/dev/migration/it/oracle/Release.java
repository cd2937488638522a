package dev.migration.it.oracle;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.hibernate.Version;

/** A release of Hibernate that the product follows. The class path has one of them. */
enum Release {
    HIBERNATE_7(
            "7.4",
            "",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
            "org.springframework.boot.hibernate.SpringImplicitNamingStrategy"),
    HIBERNATE_6(
            "6.6",
            "-6.6",
            "org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy",
            "org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy");

    private final String version;
    private final String suffix;
    private final String physicalNaming;
    private final String implicitNaming;

    Release(String version, String suffix, String physicalNaming, String implicitNaming) {
        this.version = version;
        this.suffix = suffix;
        this.physicalNaming = physicalNaming;
        this.implicitNaming = implicitNaming;
    }

    /**
     * The one that the run of the tests is for, as the system property {@code it.orm} names it.
     *
     * @throws IllegalStateException if the class path has another
     */
    static Release current() {
        Release release = valueOf(System.getProperty("it.orm", HIBERNATE_7.name()));
        if (!Version.getVersionString().startsWith(release.version + ".")) {
            throw new IllegalStateException("The run is for Hibernate " + release.version
                    + " and has on its class path " + Version.getVersionString());
        }
        return release;
    }

    /** The options of the processor that name release and naming. */
    Map<String, String> settings(Naming naming) {
        String orm = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Map.of("migration.orm", orm, "migration.naming", naming.id());
    }

    /** The same, as the compiler takes them. */
    String[] options(Naming naming) {
        return settings(naming).entrySet().stream()
                .map(option -> "-A" + option.getKey() + "=" + option.getValue())
                .toArray(String[]::new);
    }

    /** {@code name.txt} in {@code folder}, or what stands in its place for this release. */
    Path file(Path folder, String name) {
        return folder.resolve(name + suffix + ".txt");
    }

    /** As files of exceptions say it. */
    String id() {
        return version;
    }

    /** A script that this release wrote for a model that it can compile. */
    Path script(Path folder) {
        return folder.resolve("jpa" + suffix + ".sql");
    }

    String physicalNaming() {
        return physicalNaming;
    }

    String implicitNaming() {
        return implicitNaming;
    }
}
