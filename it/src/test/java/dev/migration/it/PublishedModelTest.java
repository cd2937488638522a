package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of models that nobody here wrote, made by the goals, are those that Hibernate expects. */
class PublishedModelTest {

    private static final String CLASS_PATH = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";

    @TempDir
    Path project;

    static Stream<Arguments> cases() {
        return Stream.of(PublishedModel.values())
                .flatMap(model -> Stream.of(TestDatabase.values()).map(database -> Arguments.of(model, database)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fits(PublishedModel model, TestDatabase database) throws Exception {
        String url = database.create(project, "model");
        writeProject(model);
        ProjectFiles.standIn("org.keycloak", "keycloak-model-pom", "26.7.3");
        Properties properties = new Properties();
        properties.setProperty("migration.url", url);
        properties.setProperty("msg", "adopt " + model.artifact());
        properties.setProperty("mdep.outputFile", "class-path.txt");

        MavenRun.succeeding(project, properties, "migration:new", CLASS_PATH);
        MavenRun.succeeding(project, properties, "migration:up", "migration:new");
        assertThat(ProjectFiles.revisions(project))
                .as("a second new finds nothing")
                .hasSize(1);

        try (URLClassLoader loader = new URLClassLoader(classPath(), getClass().getClassLoader())) {
            Collection<Class<?>> entities = entities(model, loader);
            assertThat(entities).hasSize(model.entities());
            HibernateBoot.validatesAsItsOwn(database, url, database.create(project, "own"), loader, entities);
        }

        properties.setProperty("rev", "base");
        MavenRun.succeeding(project, properties, "migration:down");
        try (Connection connection = TestDatabase.connect(url)) {
            assertThat(Rows.tableNames(connection)).isEmpty();
        }
    }

    private void writeProject(PublishedModel model) throws IOException {
        ProjectFiles.write(
                "models/pom.xml",
                project.resolve("pom.xml"),
                Map.of(
                        "version", System.getProperty("it.version"),
                        "entityArtifact", model.artifact(),
                        "dependencies", model.dependenciesXml()));
    }

    private URL[] classPath() throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry :
                Files.readString(project.resolve("class-path.txt")).strip().split(File.pathSeparator, -1)) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static Collection<Class<?>> entities(PublishedModel model, URLClassLoader loader) throws Exception {
        List<Class<?>> entities = new ArrayList<>();
        for (URL url : loader.getURLs()) {
            Path file = Path.of(url.toURI());
            if (file.getFileName().toString().startsWith(model.jarPrefix())) {
                try (JarFile jar = new JarFile(file.toFile())) {
                    jar.stream()
                            .map(entry -> entry.getName())
                            .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                            .forEach(name -> addEntity(loader, name, entities));
                }
            }
        }
        return entities;
    }

    private static void addEntity(ClassLoader loader, String classFile, List<Class<?>> entities) {
        String name =
                classFile.substring(0, classFile.length() - ".class".length()).replace('/', '.');
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (type.isAnnotationPresent(Entity.class)) {
                entities.add(type);
            }
        } catch (ClassNotFoundException | LinkageError optional) {
            // A class of an optional feature whose libraries are not there; the expected count catches a lost entity.
            assertThat(optional).isNotNull();
        }
    }
}
