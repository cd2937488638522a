package dev.migration.processor.naming;

import java.util.Locale;

/** How the ORM is set up to name what annotations do not, as far as no setting of the ORM says otherwise. */
public enum NamingStrategy {

    /** Hibernate's defaults. */
    JPA(ImplicitNaming.JPA, PhysicalNaming.STANDARD),

    /** As Spring Boot sets Hibernate up. */
    SPRING(ImplicitNaming.SPRING, PhysicalNaming.SNAKE_CASE);

    private final ImplicitNaming implied;
    private final PhysicalNaming physical;

    NamingStrategy(ImplicitNaming implied, PhysicalNaming physical) {
        this.implied = implied;
        this.physical = physical;
    }

    /** The name in the configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it calls what has no name. */
    public ImplicitNaming implied() {
        return implied;
    }

    /** What it makes of names. */
    public PhysicalNaming physical() {
        return physical;
    }
}
