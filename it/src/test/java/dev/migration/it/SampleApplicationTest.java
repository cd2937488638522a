package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A shop that grows in seven steps. Each step is written by {@code migration:new}, applied with rows inside, undone and
 * applied again; then a second {@code new} finds nothing and Hibernate validates, writes and reads every entity.
 */
class SampleApplicationTest {

    private static final int STEPS = 7;
    private static final Path SHOP = Path.of("src/test/resources/shop");
    private static final Map<String, String> SPRING_NAMING = Map.of(
            "hibernate.physical_naming_strategy",
            "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");

    /** What the author writes where {@code new} asks for the value of existing rows. */
    private static final Map<String, String> BACKFILLS = Map.of(
            "op.backfillRequired(\"customers\", \"phone\");", "op.backfill(\"customers\", \"phone\", \"'unknown'\");");

    /** The steps that lose data, and the leave that {@code new} wants for it. */
    private static final Map<Integer, Map<String, String>> LEAVES = Map.of(
            5, Map.of("drop", "products.legacy_code"),
            7, Map.of("migration.allowDestructive", "true"));

    @TempDir
    Path project;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void grows(TestDatabase database) throws Exception {
        String url = database.create(project, "shop");
        ProjectFiles.write(
                "shop/pom.xml", project.resolve("pom.xml"), Map.of("version", System.getProperty("it.version")));
        Properties properties = new Properties();
        properties.setProperty("migration.url", url);
        for (int step = 1; step <= STEPS; step++) {
            ProjectFiles.overlay(SHOP.resolve("step" + step), project);
            evolve(database, url, properties, step);
        }
        MavenRun refused = MavenRun.of(project, with(properties, "rev", "base"), "migration:down");
        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("ck_purchase_orders_status");
        undoReturns(url);
        MavenRun.succeeding(project, with(properties, "rev", "base"), "migration:down");
        try (Connection connection = TestDatabase.connect(url)) {
            assertThat(Rows.tableNames(connection)).isEmpty();
        }
    }

    private void evolve(TestDatabase database, String url, Properties properties, int step) throws Exception {
        Properties message = with(properties, "msg", "step " + step);
        if (LEAVES.containsKey(step)) {
            MavenRun refused = MavenRun.of(project, message, "migration:new");
            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output()).contains("The revision would lose data. Nothing was written.");
            assertThat(ProjectFiles.revisions(project)).hasSize(step - 1);
            message.putAll(LEAVES.get(step));
        }
        MavenRun.succeeding(project, message, "migration:new");
        List<Path> revisions = ProjectFiles.revisions(project);
        assertThat(revisions).hasSize(step);
        answerBackfills(revisions.get(step - 1));

        Rows before = rows(url);
        MavenRun run = MavenRun.succeeding(
                project,
                with(properties, "msg", "nothing"),
                "migration:up",
                "migration:down",
                "migration:up",
                "migration:new");
        assertThat(before.lostIn(rows(url))).as("rows lost by step %d", step).isEmpty();
        assertThat(ProjectFiles.revisions(project))
                .as("a second new finds nothing: %s", run.output())
                .hasSize(step);

        Path classes = project.resolve("target/classes");
        try (URLClassLoader loader = new URLClassLoader(
                        new URL[] {classes.toUri().toURL()}, getClass().getClassLoader());
                SessionFactory hibernate =
                        HibernateBoot.validating(database, url, loader, entities(classes, loader), SPRING_NAMING)) {
            assertThat(EntityRoundTrip.differences(hibernate, step)).isEmpty();
        }
        assertThat(rows(url).count()).isGreaterThan(before.count());
    }

    /** Before step 5 no order could be RETURNED: going back is refused while rows say so. */
    private static void undoReturns(String url) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            statement.execute("update purchase_orders set status = 'PAID' where status = 'RETURNED'");
        }
    }

    private static void answerBackfills(Path revision) throws IOException {
        String text = Files.readString(revision);
        for (Map.Entry<String, String> answer : BACKFILLS.entrySet()) {
            text = text.replace(answer.getKey(), answer.getValue());
        }
        Files.writeString(revision, text);
    }

    private static Rows rows(String url) throws SQLException {
        try (Connection connection = TestDatabase.connect(url)) {
            return Rows.of(connection);
        }
    }

    private static Collection<Class<?>> entities(Path classes, ClassLoader loader) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve("shop"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class"))
                    .<Class<?>>map(name -> load(loader, "shop." + name.substring(0, name.length() - ".class".length())))
                    .filter(type -> type.isAnnotationPresent(Entity.class))
                    .toList();
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Properties with(Properties properties, String key, String value) {
        Properties more = new Properties();
        more.putAll(properties);
        more.setProperty(key, value);
        return more;
    }
}
