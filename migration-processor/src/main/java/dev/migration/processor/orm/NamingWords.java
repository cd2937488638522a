package dev.migration.processor.orm;

import com.google.common.collect.ImmutableMap;

/** What the settings for naming strategies can be: Hibernate's words for them, its own classes, and Spring Boot's. */
final class NamingWords {

    private static final String HIBERNATE = "org.hibernate.boot.model.naming.";

    /** Of the implicit strategy, with what it means. */
    static final ImmutableMap<String, String> IMPLICIT = ImmutableMap.<String, String>builder()
            .put("default", "JPA")
            .put("jpa", "JPA")
            .put("legacy-jpa", "LEGACY_JPA")
            .put("legacy-hbm", "LEGACY_HBM")
            .put("component-path", "COMPONENT_PATH")
            .put(HIBERNATE + "ImplicitNamingStrategyJpaCompliantImpl", "JPA")
            .put(HIBERNATE + "ImplicitNamingStrategyLegacyJpaImpl", "LEGACY_JPA")
            .put(HIBERNATE + "ImplicitNamingStrategyLegacyHbmImpl", "LEGACY_HBM")
            .put(HIBERNATE + "ImplicitNamingStrategyComponentPathImpl", "COMPONENT_PATH")
            .put("org.springframework.boot.hibernate.SpringImplicitNamingStrategy", "SPRING")
            .put("org.springframework.boot.orm.jpa.hibernate.SpringImplicitNamingStrategy", "SPRING")
            .build();

    /** Of the physical strategy, for which Hibernate has no words. */
    static final ImmutableMap<String, String> PHYSICAL = ImmutableMap.of(
            HIBERNATE + "PhysicalNamingStrategyStandardImpl", "STANDARD",
            HIBERNATE + "PhysicalNamingStrategySnakeCaseImpl", "SNAKE_CASE",
            HIBERNATE + "CamelCaseToUnderscoresNamingStrategy", "SNAKE_CASE");

    private NamingWords() {}
}
