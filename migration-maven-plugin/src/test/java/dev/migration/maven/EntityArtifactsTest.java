package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import dev.migration.schema.ObjectName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityArtifactsTest {

    @TempDir
    Path folder;

    private TestProjects projects;
    private MavenProject app;

    @BeforeEach
    void dependencies() throws IOException {
        projects = new TestProjects(folder);
        app = projects.module("app");
        annotation("Entity");
        annotation("Id");
        source("api", "com.acme.Plain", "public class Plain {}");
        compile("api");
        source(
                "orders",
                "com.acme.PurchaseOrder",
                "@jakarta.persistence.Entity public class PurchaseOrder { @jakarta.persistence.Id long orderNumber; }");
        compile("orders");
        source(
                "people",
                "com.acme.Person",
                "@jakarta.persistence.Entity public class Person { @jakarta.persistence.Id int id; }");
        compile("people");
    }

    @Test
    void readsTheEntitiesOfAllArtifacts() {
        LocatedSnapshot found = Objects.requireNonNull(compile("spring", "com.acme:orders", " com.acme:people"));
        assertThat(found.snapshot().entities()).containsExactly("com.acme.Person", "com.acme.PurchaseOrder");
        assertThat(found.source()).contains("com.acme:orders");
        assertThat(found.snapshot()
                        .schema()
                        .requireTable(ObjectName.of("purchase_order"))
                        .columns())
                .hasSize(1);
    }

    /** Of Kotlin, say: javac compiles no more than the revisions, and writes a snapshot without entities. */
    @Test
    void theProjectsOwnClassesAreRead() throws IOException {
        Path file = folder.resolve("people/classes/com/acme/Person.class");
        Path own = app.getBasedir().toPath().resolve("target/classes/com/acme/Person.class");
        Files.createDirectories(own.getParent());
        Files.copy(file, own);
        TestProjects.compiled(app);
        List<String> artifacts = List.of("com.acme:app");
        RecordedLog log = new RecordedLog();
        DesiredModel model = new Model(projects.context(app, log), artifacts, Map.of()).read();
        assertThat(model.schema().tables()).containsOnlyKeys(ObjectName.of("Person"));
        assertThat(log.lines).containsExactly("info 1 entity in com.acme:app");
        Files.delete(app.getBasedir().toPath().resolve("target/classes/META-INF/migration/model.json"));
        assertThat(new Model(projects.context(app, log), artifacts, Map.of())
                        .read()
                        .schema()
                        .tables())
                .hasSize(1);
    }

    @Test
    void aProjectWithoutClassesHasNoEntities() {
        assertThatThrownBy(() -> compile("jpa", "com.acme:app"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The artifact com.acme:app of migration.entityArtifacts has no entities.");
    }

    @Test
    void noneAreAskedFor() {
        assertThat(compile("jpa", new String[0])).isNull();
    }

    @Test
    void anArtifactThatIsNoDependencyIsNamedWithThoseThatAre() {
        assertThatThrownBy(() -> compile("jpa", "com.acme:order"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(
                        "migration.entityArtifacts names com.acme:order, which is no dependency of the project.")
                .hasMessageContaining(
                        "Write groupId:artifactId of one of: com.acme:api, com.acme:orders, com.acme:people,"
                                + " or of the project itself.");
    }

    @Test
    void anArtifactWithoutEntitiesIsNamed() {
        assertThatThrownBy(() -> compile("jpa", "com.acme:orders", "com.acme:api"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The artifact com.acme:api of migration.entityArtifacts has no entities.");
    }

    /** They are of use beside entities, which may be in other artifacts. */
    @Test
    void embeddablesAndConvertersAloneAreNoEntities() throws IOException {
        annotation("Embeddable");
        annotation("Converter");
        compile("api");
        source("odd", "com.acme.Place", "@jakarta.persistence.Embeddable public class Place { int number; }");
        source("odd", "com.acme.Codes", "@jakarta.persistence.Converter public class Codes { }");
        compile("odd");
        assertThatThrownBy(() -> compile("jpa", "com.acme:odd"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The artifact com.acme:odd of migration.entityArtifacts has no entities.");
        LocatedSnapshot found = Objects.requireNonNull(compile("jpa", "com.acme:odd", "com.acme:people"));
        assertThat(found.snapshot().entities()).containsExactly("com.acme.Person");
    }

    @Test
    void patternsMayLeaveOutAllEntities() {
        LocatedSnapshot found =
                Objects.requireNonNull(compile(Map.of("migration.exclude", "com.acme.Person"), "com.acme:people"));
        assertThat(found.snapshot().entities()).isEmpty();
    }

    /** As of a jar that persistence.xml names in a jar-file. */
    @Test
    void mappingFilesOfAnArtifactCount() throws IOException {
        resource("people", "META-INF/orm.xml", """
            <entity-mappings><package>com.acme</package>
              <entity class="Person"><table name="people"/></entity>
            </entity-mappings>
            """);
        resource("orders", "META-INF/persistence.xml", """
            <persistence><persistence-unit name="u"><mapping-file>META-INF/orders.xml</mapping-file></persistence-unit>
            </persistence>
            """);
        resource("orders", "META-INF/orders.xml", """
            <entity-mappings><package>com.acme</package>
              <entity class="PurchaseOrder"><table name="orders"/></entity>
            </entity-mappings>
            """);
        LocatedSnapshot found = Objects.requireNonNull(compile("jpa", "com.acme:orders", "com.acme:people"));
        assertThat(found.snapshot().schema().tables())
                .containsOnlyKeys(ObjectName.of("orders"), ObjectName.of("people"));
    }

    @Test
    void entitiesThatOnlyAMappingFileNamesAreFound() throws IOException {
        resource("api", "META-INF/orm.xml", """
            <entity-mappings>
              <entity class="com.acme.Plain" access="FIELD"><attributes><id name="plainId"/></attributes></entity>
            </entity-mappings>
            """);
        source("api", "com.acme.Plain", "public class Plain { long plainId; }");
        compile("api");
        LocatedSnapshot found = Objects.requireNonNull(compile("jpa", "com.acme:api"));
        assertThat(found.snapshot().entities()).containsExactly("com.acme.Plain");
    }

    @Test
    void aMappingFileWithoutEntitiesDoesNotMakeUpForThem() throws IOException {
        resource("api", "META-INF/persistence.xml", "<persistence/>");
        assertThatThrownBy(() -> compile("jpa", "com.acme:api"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The artifact com.acme:api of migration.entityArtifacts has no entities.");
    }

    @Test
    void aWrongMappingFileIsNamedWithItsArchive() throws IOException {
        resource("people", "META-INF/orm.xml", "<entity-mappings>\n<thing/></entity-mappings>");
        assertThatThrownBy(() -> compile("jpa", "com.acme:people"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("MIG-133 " + folder.resolve("people/classes")
                        + "!/META-INF/orm.xml:2: <thing> is not understood");
    }

    @Test
    void whatTheProjectMapsByItsOwnFilesIsLeftOut() {
        LocatedSnapshot found =
                Objects.requireNonNull(new EntityArtifacts(projects.context(app, new RecordedLog()), Map.of())
                        .compile(List.of("com.acme:orders", "com.acme:people"), List.of("com.acme.Person")));
        assertThat(found.snapshot().entities()).containsExactly("com.acme.PurchaseOrder");
    }

    /** What is left out is not mapped either, so that it may be what nobody can map. */
    @Test
    void patternsLeaveOutEntities() throws IOException {
        source("odd", "com.acme.Odd", "@jakarta.persistence.Entity public class Odd { }");
        compile("odd");
        assertThatThrownBy(() -> compile("jpa", "com.acme:people", "com.acme:odd"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Odd");
        LocatedSnapshot found = Objects.requireNonNull(
                compile(Map.of("migration.exclude", "com.acme.Odd"), "com.acme:people", "com.acme:odd"));
        assertThat(found.snapshot().entities()).containsExactly("com.acme.Person");
        assertThat(found.snapshot().schema().tables()).containsOnlyKeys(ObjectName.of("Person"));
    }

    @Test
    void classesOfANewerJavaAreNamedWithTheJavaThatReadsThem() throws IOException {
        source(
                "people",
                "com.acme.Company",
                "public class Company { @jakarta.persistence.Entity static class Seat { @jakarta.persistence.Id int id; } }");
        compile("people");
        int running = Runtime.version().feature();
        compiledFor(running + 1, "orders", "com/acme/PurchaseOrder.class");
        compiledFor(running + 2, "people", "com/acme/Person.class");
        compiledFor(running + 3, "people", "com/acme/Company$Seat.class");
        String jar = folder.resolve("people/classes").toString();
        assertThatThrownBy(() -> compile("jpa", "com.acme:orders", "com.acme:people"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The compiler of Java " + running + " cannot read classes of a newer Java:")
                .hasMessageContaining("com.acme.Person for Java " + (running + 2) + ", in " + jar)
                .hasMessageContaining("com.acme.Company.Seat for Java " + (running + 3) + ", in " + jar)
                .hasMessageNotContaining("PurchaseOrder")
                .hasMessageContaining("Run Maven with a JDK " + (running + 3) + " or newer: set JAVA_HOME to one.");
    }

    @Test
    void classesOfTheNextJavaAreRead() throws IOException {
        compiledFor(Runtime.version().feature() + 1, "people", "com/acme/Person.class");
        LocatedSnapshot found = Objects.requireNonNull(compile("jpa", "com.acme:people"));
        assertThat(found.snapshot().schema().tables()).containsOnlyKeys(ObjectName.of("Person"));
    }

    /** Writes another version into a class file, in the place where the format has it. */
    private void compiledFor(int java, String artifact, String path) throws IOException {
        Path file = folder.resolve(artifact).resolve("classes").resolve(path);
        byte[] content = Files.readAllBytes(file);
        content[7] = (byte) (java + 44);
        Files.write(file, content);
    }

    private @Nullable LocatedSnapshot compile(String naming, String... artifacts) {
        return compile(Map.of("migration.naming", naming), artifacts);
    }

    private @Nullable LocatedSnapshot compile(Map<String, String> options, String... artifacts) {
        return new EntityArtifacts(projects.context(app, new RecordedLog()), options)
                .compile(List.of(artifacts), List.of());
    }

    private void annotation(String name) throws IOException {
        source(
                "api",
                "jakarta.persistence." + name,
                "@java.lang.annotation.Retention(java.lang.annotation.RetentionPolicy.RUNTIME) public @interface "
                        + name + " {}");
    }

    private void resource(String artifact, String path, String text) throws IOException {
        Path file = folder.resolve(artifact).resolve("classes").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void source(String artifact, String className, String text) throws IOException {
        int dot = className.lastIndexOf('.');
        Path file = folder.resolve(artifact).resolve("src").resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package " + className.substring(0, dot) + "; " + text);
    }

    /** Compiles the sources of an artifact, as a build without the processor does, and makes it a dependency. */
    private void compile(String artifact) throws IOException {
        Path classes = Files.createDirectories(folder.resolve(artifact).resolve("classes"));
        List<String> arguments;
        try (Stream<Path> sources = Files.walk(folder.resolve(artifact).resolve("src"))) {
            Stream<String> options = Stream.of(
                    "-proc:none",
                    "-d",
                    classes.toString(),
                    "-cp",
                    folder.resolve("api/classes").toString());
            arguments = Stream.concat(options, sources.map(Path::toString).filter(file -> file.endsWith(".java")))
                    .toList();
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertThat(result).isZero();
        TestProjects.dependency(app, artifact, classes);
    }
}
