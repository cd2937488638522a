package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedSnapshotTest {

    private static final String CLASS = "target/classes/com/acme/Any.class";

    @TempDir
    Path folder;

    private MavenProject project;
    private Path base;

    @BeforeEach
    void compiled() throws IOException {
        project = new TestProjects(folder).module("shop");
        base = project.getBasedir().toPath();
        TestProjects.compiled(project, "com.acme.Any");
        TestProjects.write(project, CLASS, "");
        TestProjects.write(project, "target/classes/com/acme/Gone.class", "");
    }

    private @Nullable String renew(String... options) {
        Map<String, String> given = options.length == 0 ? Map.of() : Map.of(options[0], options[1]);
        return new OutdatedSnapshot(project, given).renew();
    }

    @Test
    void otherOptionsLetAClassBeMissing() {
        assertThat(renew("migration.naming", "spring"))
                .isEqualTo("the options of the processor were the defaults and are {migration.naming=spring}");
        assertThat(base.resolve(CLASS)).doesNotExist();
        assertThat(base.resolve("target/classes/com/acme/Gone.class")).exists();
        assertThat(renew("migration.naming", "spring"))
                .as("what the compiler will notice already needs nothing more")
                .isNull();
    }

    @Test
    void theSameOptionsInOtherWordsChangeNothing() {
        assertThat(renew()).isNull();
        assertThat(renew("migration.naming", "JPA")).isNull();
        assertThat(renew("migration.exclude", " ")).isNull();
        assertThat(renew("migration.warnings", "none")).isNull();
        assertThat(renew("mapstruct.verbose", "true")).isNull();
        assertThat(base.resolve(CLASS)).exists();
    }

    @Test
    void anEditedMappingFileCounts() throws IOException {
        Resource resources = new Resource();
        resources.setDirectory(base.resolve("src/main/resources").toString());
        project.getBuild().addResource(resources);
        FileTime compiled = Files.getLastModifiedTime(base.resolve("target/classes/" + Snapshot.PATH));
        for (String file : new String[] {"META-INF/persistence.xml", "mappings/shop-orm.xml", "logback.xml"}) {
            TestProjects.write(project, "src/main/resources/" + file, "<x/>");
            edited(file, compiled.toMillis() - 1000);
        }
        assertThat(renew()).isNull();

        edited("logback.xml", compiled.toMillis() + 1000);
        assertThat(renew()).isNull();

        edited("mappings/shop-orm.xml", compiled.toMillis() + 1000);
        assertThat(renew()).isEqualTo("shop-orm.xml was edited");
        assertThat(base.resolve(CLASS)).doesNotExist();
    }

    private void edited(String file, long millis) throws IOException {
        Files.setLastModifiedTime(base.resolve("src/main/resources/" + file), FileTime.fromMillis(millis));
    }

    @Test
    void aDamagedSnapshotIsMadeAgain() throws IOException {
        TestProjects.write(project, "target/classes/" + Snapshot.PATH, "{");
        assertThat(renew()).isNotNull();
        assertThat(base.resolve(CLASS)).doesNotExist();
    }

    @Test
    void whereNothingWasCompiledThereIsNothingToDo() throws IOException {
        Files.delete(base.resolve("target/classes/" + Snapshot.PATH));
        assertThat(renew("migration.naming", "spring")).isNull();
        assertThat(base.resolve(CLASS)).exists();
    }
}
