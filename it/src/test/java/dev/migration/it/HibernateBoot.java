package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Map;
import org.hibernate.HibernateException;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistry;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/** Boots Hibernate ORM on a database that this product made; Hibernate validates the schema while it starts. */
final class HibernateBoot {

    private HibernateBoot() {}

    /**
     * Starts with {@code hibernate.hbm2ddl.auto=validate}.
     *
     * @param naming settings of the naming strategy, empty for the default of Jakarta Persistence
     * @throws org.hibernate.tool.schema.spi.SchemaManagementException if the schema is not what Hibernate expects
     */
    static SessionFactory validating(
            TestDatabase database,
            String url,
            ClassLoader loader,
            Collection<Class<?>> entities,
            Map<String, String> naming) {
        return boot("validate", database, url, loader, entities, naming);
    }

    /**
     * Validates the schema at {@code url}. What Hibernate says against it is accepted only if Hibernate says the same
     * against a schema that it made itself, at {@code ownUrl}.
     */
    static void validatesAsItsOwn(
            TestDatabase database, String url, String ownUrl, ClassLoader loader, Collection<Class<?>> entities) {
        String complaint = complaint(database, url, loader, entities);
        if (!complaint.isEmpty()) {
            boot("create", database, ownUrl, loader, entities, Map.of()).close();
            assertThat(complaint).isEqualTo(complaint(database, ownUrl, loader, entities));
        }
    }

    private static String complaint(
            TestDatabase database, String url, ClassLoader loader, Collection<Class<?>> entities) {
        try (SessionFactory valid = boot("validate", database, url, loader, entities, Map.of())) {
            assertThat(valid.isOpen()).isTrue();
            return "";
        } catch (HibernateException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static SessionFactory boot(
            String action,
            TestDatabase database,
            String url,
            ClassLoader loader,
            Collection<Class<?>> entities,
            Map<String, String> naming) {
        BootstrapServiceRegistry bootstrap =
                new BootstrapServiceRegistryBuilder().applyClassLoader(loader).build();
        StandardServiceRegistryBuilder settings = new StandardServiceRegistryBuilder(bootstrap)
                .applySetting("hibernate.hbm2ddl.auto", action)
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.dialect", database.hibernateDialect())
                .applySetting("hibernate.query.mutation_strategy.persistent.create_tables", "false")
                .applySetting("hibernate.query.mutation_strategy.global_temporary.create_tables", "false")
                .applySetting("hibernate.query.startup_check", "false")
                .applySetting("jakarta.persistence.validation.mode", "none");
        naming.forEach(settings::applySetting);
        MetadataSources sources = new MetadataSources(settings.build());
        entities.forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }
}
