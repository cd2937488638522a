package dev.migration.it;

import java.util.List;
import java.util.stream.Collectors;

/** Entities that nobody here wrote, as published jars. */
enum PublishedModel {
    MODULITH("org.springframework.modulith:spring-modulith-events-jpa:2.1.1", List.of(), 2),
    ELIDE_ASYNC("com.yahoo.elide:elide-async:7.1.16", List.of(), 2),
    STATEMACHINE("org.springframework.statemachine:spring-statemachine-data-jpa:4.0.1", List.of(), 5),
    KEYCLOAK(
            "org.keycloak:keycloak-model-jpa:26.7.3",
            List.of(
                    "org.keycloak:keycloak-core:26.7.3",
                    "org.keycloak:keycloak-common:26.7.3",
                    "org.keycloak:keycloak-server-spi:26.7.3",
                    "org.keycloak:keycloak-server-spi-private:26.7.3"),
            74);

    private final String coordinates;
    private final String dependenciesXml;
    private final int entities;

    PublishedModel(String coordinates, List<String> needed, int entities) {
        this.coordinates = coordinates;
        this.dependenciesXml = dependencyXml(coordinates)
                + needed.stream().map(PublishedModel::dependencyXml).collect(Collectors.joining());
        this.entities = entities;
    }

    /** {@code groupId:artifactId}, as the option of the plugin takes it. */
    String artifact() {
        return coordinates.substring(0, coordinates.lastIndexOf(':'));
    }

    /** The name that the jar's file starts with. */
    String jarPrefix() {
        return coordinates.split(":", -1)[1] + "-" + coordinates.split(":", -1)[2];
    }

    /** How many entity classes the jar holds. */
    int entities() {
        return entities;
    }

    /** The dependencies of a project that uses the model, as XML. */
    String dependenciesXml() {
        return dependenciesXml;
    }

    private static String dependencyXml(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        return "<dependency><groupId>" + parts[0] + "</groupId><artifactId>" + parts[1] + "</artifactId><version>"
                + parts[2] + "</version></dependency>\n";
    }
}
