package dev.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnTypes;
import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.error.MigrationException;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionRegistryTest {

    private final Path folder;

    RevisionRegistryTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void mergesTheRegistriesOfAClassPath() throws IOException {
        write("one", Entries.list("aaaa1 <-"));
        write("two", Entries.list("bbbb2 <- aaaa1", "aaaa1 <-"));
        try (URLClassLoader loader = loader("one", "two")) {
            assertThat(Entries.ids(RevisionRegistry.load(loader).graph().entries()))
                    .containsExactly("aaaa1", "bbbb2");
        }
    }

    @Test
    void isEmptyWithoutARegistry() throws IOException {
        try (URLClassLoader loader = loader()) {
            assertThat(RevisionRegistry.load(loader).graph().isEmpty()).isTrue();
        }
    }

    @Test
    void namesADamagedRegistry() throws IOException {
        Path file = folder.resolve("one").resolve(RegistryFile.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "nonsense");
        try (URLClassLoader loader = loader("one")) {
            assertThatThrownBy(() -> RevisionRegistry.load(loader))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("one/META-INF/migration/revisions.tsv cannot be read");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gone          | the registry names its class, but it cannot be loaded",
                "NoMigration   | the class does not implement dev.migration.Migration",
                "NoConstructor | it has no public constructor without parameters",
                "Hidden        | it has no public constructor without parameters because the class is not public",
                "OtherId       | its annotation says id 'other'",
                "NoAnnotation  | its annotation says nothing",
                "Failing       | its constructor failed with java.lang.IllegalStateException: no luck"
            })
    void saysWhyAClassIsNoRevision(String name, String message) {
        RevisionEntry entry = entry(RevisionRegistryTest.class.getName() + "$" + name);
        RevisionRegistry registry = registry(entry);
        assertThatThrownBy(() -> registry.instantiate(entry))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Revision 'aaaa1' (" + entry.className() + ")")
                .hasMessageContaining(message);
    }

    @Test
    void replaysUpgradesAndTellsWhatItCannotSee() {
        RevisionEntry entry = entry(Good.class.getName());
        Replay replay = Replay.of(registry(entry), List.of(entry));
        assertThat(replay.schema().requireTable(ObjectName.of("users")).columns())
                .containsOnlyKeys(Identifier.of("id"));
        assertThat(replay.opaque()).containsExactly("revision 'aaaa1': run SQL: create extension hstore");
    }

    @Test
    void namesRevisionAndOperationThatDoNotFit() {
        RevisionEntry entry = entry(Unfitting.class.getName());
        RevisionRegistry registry = registry(entry);
        assertThatThrownBy(() -> Replay.of(registry, List.of(entry)))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Revision 'aaaa1'")
                .hasMessageContaining("drop column users.mail: There is no table users.");
    }

    @Test
    void tellsThatThereIsNoWayBack() {
        RevisionEntry entry = entry(Good.class.getName());
        RevisionRegistry registry = registry(entry);
        assertThatThrownBy(() -> registry.record(entry, Plan.Direction.DOWN))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("Revision 'aaaa1' \"message\"")
                .hasMessageContaining("cannot be undone: the mails are gone");
    }

    private static RevisionEntry entry(String className) {
        return new RevisionEntry("aaaa1", List.of(), List.of(), List.of(), className, "sum", "message");
    }

    private static RevisionRegistry registry(RevisionEntry entry) {
        return RevisionRegistry.of(List.of(entry), RevisionRegistryTest.class.getClassLoader());
    }

    private void write(String module, List<RevisionEntry> entries) throws IOException {
        Path file = folder.resolve(module).resolve(RegistryFile.PATH);
        Files.createDirectories(file.getParent());
        Files.writeString(file, RegistryFile.write(entries));
    }

    private URLClassLoader loader(String... modules) throws IOException {
        URL[] urls = new URL[modules.length];
        for (int i = 0; i < modules.length; i++) {
            urls[i] = folder.resolve(modules[i]).toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }

    abstract static class Silent implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.dropColumn("users", "mail");
        }

        @Override
        public void downgrade(Operations op) {
            op.irreversible("the mails are gone");
        }
    }

    @Revision(id = "aaaa1")
    public static final class NoMigration {}

    @Revision(id = "aaaa1")
    public static final class NoConstructor extends Silent {
        public NoConstructor(int parameter) {
            assertThat(parameter).isZero();
        }
    }

    @Revision(id = "aaaa1")
    static final class Hidden extends Silent {}

    @Revision(id = "other")
    public static final class OtherId extends Silent {}

    public static final class NoAnnotation extends Silent {}

    @Revision(id = "aaaa1")
    public static final class Failing extends Silent {
        public Failing() {
            throw new IllegalStateException("no luck");
        }
    }

    @Revision(id = "aaaa1")
    public static final class Unfitting extends Silent {}

    @Revision(id = "aaaa1")
    public static final class Good extends Silent {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "users",
                    t -> t.column("id", ColumnTypes.bigint().identity()).primaryKey("pk_users", "id"));
            op.sql(ColumnTypes.sql("create extension hstore").opaque());
            op.insert("unmanaged", List.of("id"), ColumnTypes.row(1));
            op.run("nothing", connection -> {});
        }
    }
}
