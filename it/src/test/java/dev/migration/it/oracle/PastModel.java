package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.it.TestDatabase;
import dev.migration.schema.Schema;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.BootstrapServiceRegistryBuilder;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;

/**
 * Entities whose past is kept, in two steps of a model, and rows of them.
 *
 * @param name the folder of the model and the package of the entities
 * @param folder for their classes
 * @param url of the database
 */
record PastModel(String name, Path folder, TestDatabase database, String url) {

    private static final Path MODELS = Path.of("src/test/resources");

    Entities compile(String step) throws IOException, ReflectiveOperationException {
        Path classes = folder.resolve(step);
        List<String> errors = Javac.compile(
                List.of(MODELS.resolve(name).resolve(step).resolve("Model.java")),
                Files.createDirectories(classes),
                Release.current().options(Naming.JPA));
        assertThat(errors).isEmpty();
        return ClassFolder.entities(classes, name, Map.of());
    }

    Schema schema(String step) throws IOException {
        return ClassFolder.schema(folder.resolve(step));
    }

    /** Persists an entity of each class with the first title and gives them the others, a transaction each. */
    void change(Entities entities, long id, List<String> titles) throws ReflectiveOperationException {
        // what Hibernate reads from SQLite is not always what it makes there
        String tables = database == TestDatabase.SQLITE ? "none" : "validate";
        try (SessionFactory factory = factory(entities, tables)) {
            for (Class<?> type : entities.classes()) {
                Constructor<?> constructor = type.getDeclaredConstructor();
                constructor.setAccessible(true);
                Object row = constructor.newInstance();
                set(row, "id", id);
                set(row, "code", "code " + id);
                set(row, "title", titles.get(0));
                factory.inTransaction(session -> session.persist(row));
                for (String title : titles.subList(1, titles.size())) {
                    factory.inTransaction(session -> set(session.find(type, id), "title", title));
                }
            }
        }
    }

    /** Lets Hibernate make the tables. */
    void create(Entities entities) {
        factory(entities, "create").close();
    }

    private SessionFactory factory(Entities entities, String tables) {
        StandardServiceRegistryBuilder settings = new StandardServiceRegistryBuilder(
                        new BootstrapServiceRegistryBuilder()
                                .applyClassLoader(entities.loader())
                                .build())
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.dialect", database.hibernateDialect())
                .applySetting("hibernate.hbm2ddl.auto", tables)
                .applySetting("jakarta.persistence.validation.mode", "none");
        MetadataSources sources = new MetadataSources(settings.build());
        entities.classes().forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }

    private static void set(Object row, String name, Object value) {
        try {
            Field field = row.getClass().getDeclaredField(name);
            field.setAccessible(true);
            field.set(row, value);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("Cannot set " + name, e);
        }
    }

    int count(String from) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + from)) {
            found.next();
            return found.getInt(1);
        }
    }
}
