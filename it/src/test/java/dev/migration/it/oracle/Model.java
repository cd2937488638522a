package dev.migration.it.oracle;

import java.util.Locale;

/** Entities that nobody here wrote, of published jars. */
enum Model {
    MODULITH(
            "org.springframework.modulith:spring-modulith-events-jpa:2.1.1",
            ".*",
            2,
            "org.springframework.modulith:spring-modulith-events-jpa:2.1.1:sources"),
    CAMEL_JPA("org.apache.camel:camel-jpa:4.22.0", ".*", 1),
    STATEMACHINE(
            "org.springframework.statemachine:spring-statemachine-data-jpa:4.0.1",
            ".*",
            5,
            "org.springframework.statemachine:spring-statemachine-data-jpa:4.0.1:sources"),
    DROOLS("org.drools:drools-persistence-jpa:10.1.0", ".*", 3),
    ELIDE_ASYNC("com.yahoo.elide:elide-async:7.1.16", ".*", 2),
    AXON_MESSAGING("org.axonframework:axon-messaging:4.11.0", "(?!.*[.]legacyjpa[.]).*", 2, Model.JAVAX),
    AXON_EVENTSOURCING("org.axonframework:axon-eventsourcing:4.11.0", "(?!.*[.]legacyjpa[.]).*", 2, Model.JAVAX),
    AXON_MODELLING("org.axonframework:axon-modelling:4.11.0", "(?!.*[.]legacyjpa[.]).*", 2, Model.JAVAX),
    CXF_OAUTH2(
            "org.apache.cxf:cxf-rt-rs-security-oauth2:4.2.3",
            ".*",
            6,
            "jakarta.xml.bind:jakarta.xml.bind-api:4.0.2",
            "jakarta.ws.rs:jakarta.ws.rs-api:3.1.0"),
    KEYCLOAK(
            "org.keycloak:keycloak-model-jpa:26.7.3",
            ".*",
            74,
            "org.keycloak:keycloak-model-jpa:26.7.3:sources",
            "org.keycloak:keycloak-core:26.7.3",
            "org.keycloak:keycloak-common:26.7.3",
            "org.keycloak:keycloak-server-spi:26.7.3",
            "org.keycloak:keycloak-server-spi-private:26.7.3"),
    KOGITO_AUDIT("org.kie:kogito-addons-data-audit-jpa-common:10.0.0", ".*", 12),
    HIB_GAMBIT(Model.TESTING, ".*[.]domain[.]gambit[.].*", 24),
    HIB_ANIMAL(
            Model.TESTING,
            ".*[.]domain[.](animal[.](?!Address$)|contacts[.]|helpdesk[.]|library[.](Book|Person)$).*",
            17),
    HIB_USERGUIDE(Model.TESTING, ".*[.]domain[.]userguide[.].*", 12, Model.TESTING + ":sources"),
    HIB_RETAIL(Model.TESTING, ".*[.]domain[.](retail[.].*|MonetaryAmountConverter)", 10, "javax.money:money-api:1.1"),
    JBPM_TASK(Persistence.JAVAX, "org.jbpm:jbpm-human-task-jpa:7.74.1.Final", ".*", 17, Model.JAVAX),
    OPENID_CONNECT(Persistence.JAVAX, "org.mitre:openid-connect-common:1.3.4", ".*", 20),
    PATH_MAPPED(Persistence.JAVAX, "org.commonjava.util:path-mapped-pathdb-jpa:3.1", ".*", 4),
    PICKETLINK(
            Persistence.JAVAX,
            "org.picketlink:picketlink-idm-simple-schema:2.7.1.Final",
            ".*",
            15,
            "org.hibernate.javax.persistence:hibernate-jpa-2.1-api:1.0.2.Final");

    /** What the classes were compiled with. */
    private enum Persistence {
        JAKARTA,
        JAVAX
    }

    private static final String JAVAX = "javax.persistence:javax.persistence-api:2.2";
    private static final String TESTING = "org.hibernate.orm:hibernate-testing:7.3.0.Final";

    private final Persistence persistence;
    private final String coordinates;
    private final String classes;
    private final int entities;
    private final String dependenciesXml;

    Model(String coordinates, String classes, int entities, String... needed) {
        this(Persistence.JAKARTA, coordinates, classes, entities, needed);
    }

    /**
     * @param coordinates of the jar
     * @param classes the names of the classes that belong to the model
     * @param entities how many of them are entities
     * @param needed jars besides, to load the classes
     */
    Model(Persistence persistence, String coordinates, String classes, int entities, String... needed) {
        this.persistence = persistence;
        this.coordinates = coordinates;
        this.classes = classes;
        this.entities = entities;
        StringBuilder xml = new StringBuilder(dependencyXml(coordinates));
        for (String dependency : needed) {
            xml.append(dependencyXml(dependency));
        }
        this.dependenciesXml = xml.toString();
    }

    /** A word for folders and files. */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its classes are none of {@code jakarta.persistence}, and only the product reads them as they are. */
    boolean isJavax() {
        return persistence == Persistence.JAVAX;
    }

    int entities() {
        return entities;
    }

    /** Whether its sources are published too, and resolved. */
    boolean hasSources() {
        return dependenciesXml.contains("<classifier>sources</classifier>");
    }

    boolean has(String className) {
        return className.matches(classes);
    }

    /** The name of the jar's file. */
    String jar() {
        return jarName() + ".jar";
    }

    /** The name of the file of its sources. */
    String sourcesJar() {
        return jarName() + "-sources.jar";
    }

    private String jarName() {
        String[] parts = coordinates.split(":", -1);
        return parts[1] + "-" + parts[2];
    }

    /** The dependencies of a project that uses the model, as XML. */
    String dependenciesXml() {
        return dependenciesXml;
    }

    private static String dependencyXml(String coordinates) {
        String[] parts = coordinates.split(":", -1);
        String classifier = parts.length > 3 ? "<classifier>" + parts[3] + "</classifier>" : "";
        return "<dependency><groupId>%s</groupId><artifactId>%s</artifactId><version>%s</version>%s</dependency>"
                .formatted(parts[0], parts[1], parts[2], classifier);
    }
}
