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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hibernate keeps the past of rows in the tables that revisions made for it, also behind a change of the entities. */
class PastTablesTest {

    private static final Path MODELS = Path.of("src/test/resources/past");

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void keepThePastThroughARevision(TestDatabase database) throws Exception {
        String url = database.create(folder, "past");
        Entities before = compile("before");
        Entities after = compile("after");
        try (Product product = new Product(schema("before"), url, folder.resolve("project"))) {
            product.writeRevision();
            product.up();
            change(before, database, url, 1, List.of("first", "second"));
            assertThat(count(url, "Book_history where title is not null")).isEqualTo(2);
            assertThat(count(url, "Article_AUD where title is not null")).isEqualTo(2);
            product.desire(schema("after"));
            product.writeRevision();
            product.up();
            assertThat(product.difference()).isEmpty();
            assertThat(count(url, "Book_history where title in ('first', 'second') and pages is null"))
                    .isEqualTo(2);
            change(after, database, url, 2, List.of("third", "fourth"));
            assertThat(count(url, "Book_history")).isEqualTo(4);
            assertThat(count(url, "Article_AUD")).isEqualTo(4);
            product.downOne();
            assertThat(product.difference()).isNotEmpty();
            product.up();
            assertThat(product.difference()).isEmpty();
            assertThat(count(url, "Book_history where title in ('first', 'second', 'third', 'fourth')"))
                    .isEqualTo(4);
            assertThat(count(url, "Article_AUD where title in ('first', 'second', 'third', 'fourth')"))
                    .isEqualTo(4);
        }
    }

    private Entities compile(String step) throws IOException, ReflectiveOperationException {
        Path classes = folder.resolve(step);
        List<String> errors = Javac.compile(
                List.of(MODELS.resolve(step).resolve("Model.java")),
                Files.createDirectories(classes),
                Release.current().options(Naming.JPA));
        assertThat(errors).isEmpty();
        return ClassFolder.entities(classes, "past", Map.of());
    }

    private Schema schema(String step) throws IOException {
        return ClassFolder.schema(folder.resolve(step));
    }

    /** Persists a book and an article with the first title and gives them the others, a transaction each. */
    private static void change(Entities entities, TestDatabase database, String url, long id, List<String> titles)
            throws ReflectiveOperationException {
        try (SessionFactory factory = factory(entities, database, url)) {
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

    private static SessionFactory factory(Entities entities, TestDatabase database, String url) {
        StandardServiceRegistryBuilder settings = new StandardServiceRegistryBuilder(
                        new BootstrapServiceRegistryBuilder()
                                .applyClassLoader(entities.loader())
                                .build())
                .applySetting("hibernate.connection.url", url)
                .applySetting("hibernate.dialect", database.hibernateDialect())
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

    private static int count(String url, String from) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery("select count(*) from " + from)) {
            found.next();
            return found.getInt(1);
        }
    }
}
