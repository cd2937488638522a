package dev.migration.it.oracle;

import dev.migration.it.MavenRun;
import dev.migration.it.ProjectFiles;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The jars of the published models, resolved by one Maven run. */
final class ModelJars {

    private static final String CLASS_PATH = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";

    private final Path folder;

    private ModelJars(Path folder) {
        this.folder = folder;
    }

    /** Resolves those of all models in a project with a module for each. */
    static ModelJars resolve(Path folder) throws Exception {
        StringBuilder modules = new StringBuilder();
        for (Model model : Model.values()) {
            modules.append("<module>").append(model.id()).append("</module>");
            Map<String, String> values = Map.of("id", model.id(), "dependencies", model.dependenciesXml());
            ProjectFiles.write(
                    "oracle/model-pom.xml", folder.resolve(model.id()).resolve("pom.xml"), values);
        }
        ProjectFiles.write("oracle/models-pom.xml", folder.resolve("pom.xml"), Map.of("modules", modules.toString()));
        ProjectFiles.standIn("org.keycloak", "keycloak-model-pom", "26.7.3");
        ProjectFiles.standIn("org.apache.cxf", "cxf-rt-rs-security-oauth-parent", "4.2.3");
        Properties properties = new Properties();
        properties.setProperty("mdep.outputFile", "class-path.txt");
        MavenRun.succeeding(folder, properties, CLASS_PATH);
        return new ModelJars(folder);
    }

    List<Path> classPath(Model model) throws IOException {
        String text = Files.readString(folder.resolve(model.id()).resolve("class-path.txt"));
        return Arrays.stream(text.strip().split(File.pathSeparator, -1))
                .map(Path::of)
                .toList();
    }

    Path jar(Model model) throws IOException {
        return resolved(model, model.jar());
    }

    private Path resolved(Model model, String name) throws IOException {
        return classPath(model).stream()
                .filter(path -> path.endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(name + " was not resolved"));
    }

    /** The sources of a model, unpacked. */
    List<Path> sources(Model model) throws IOException {
        Path target = folder.resolve(model.id()).resolve("sources");
        List<Path> sources = new ArrayList<>();
        try (JarFile jar = new JarFile(resolved(model, model.sourcesJar()).toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.endsWith(".java")
                        && model.has(name.replaceFirst("\\.java$", "").replace('/', '.'))) {
                    Path file = target.resolve(name);
                    Files.createDirectories(Objects.requireNonNull(file.getParent()));
                    Files.write(file, jar.getInputStream(entry).readAllBytes());
                    sources.add(file);
                }
            }
        }
        return sources;
    }

    /** The mapped classes of a model. */
    Entities entities(Model model, Map<String, String> settings) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (Path path : classPath(model)) {
            urls.add(path.toUri().toURL());
        }
        URL[] all = urls.toArray(URL[]::new);
        ClassLoader loader =
                model.isJavax() ? new JakartaLoader(all) : new URLClassLoader(all, ModelJars.class.getClassLoader());
        List<Class<?>> types = new ArrayList<>();
        try (JarFile jar = new JarFile(jar(model).toFile())) {
            jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF"))
                    .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                    .filter(model::has)
                    // the order in which the processor meets them, which counts where two have one table
                    .sorted()
                    .forEach(name -> addMapped(name, loader, types));
        }
        return new Entities(loader, types, List.of(), List.of(), settings);
    }

    private static void addMapped(String name, ClassLoader loader, List<Class<?>> types) {
        try {
            Class<?> type = Class.forName(name, false, loader);
            if (type.isAnnotationPresent(Entity.class)
                    || type.isAnnotationPresent(MappedSuperclass.class)
                    || type.isAnnotationPresent(Embeddable.class)
                    || type.isAnnotationPresent(Converter.class)) {
                types.add(type);
            }
        } catch (ClassNotFoundException | LinkageError optional) {
            // a class of an optional feature whose libraries are not there; the expected count catches a lost entity
        }
    }
}
