package dev.migration.it.oracle;

import dev.migration.Migrator;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.diff.CurrentSchema;
import dev.migration.diff.DatabaseWords;
import dev.migration.diff.Diff;
import dev.migration.diff.SchemaDiffer;
import dev.migration.introspect.Introspector;
import dev.migration.introspect.LiveDatabase;
import dev.migration.it.TestDatabase;
import dev.migration.operation.Operation;
import dev.migration.revision.Replay;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionSource;
import dev.migration.write.RevisionWriter;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteDataSource;

/** What the goals do, without Maven around them: {@code new}, {@code up} and {@code down} in this process. */
final class Product implements AutoCloseable {

    private static final ObjectName HISTORY = ObjectName.of("migration_history");

    private final String url;
    private final Path folder;
    private final URLClassLoader loader;
    private final List<Path> revisions = new ArrayList<>();
    private final List<String> heads = new ArrayList<>();
    private Schema desired;

    /** @param folder for the revision, its classes and the registry */
    Product(Schema desired, String url, Path folder) throws IOException {
        this.desired = desired;
        this.url = url;
        this.folder = folder;
        Files.createDirectories(folder.resolve("classes"));
        this.loader = new URLClassLoader(
                new URL[] {folder.resolve("classes").toUri().toURL()}, Product.class.getClassLoader());
    }

    /** Goes on to another schema. */
    void desire(Schema other) {
        desired = other;
    }

    /** Compares, writes what makes up the difference and compiles it, with the revisions before. */
    void writeRevision() throws SQLException, IOException {
        Diff diff = compare();
        String id = "0123456789a" + revisions.size();
        RevisionSource source = RevisionWriter.write(new RevisionDraft(
                id,
                List.copyOf(heads),
                "step " + revisions.size(),
                Instant.EPOCH.plusSeconds(revisions.size()),
                "oracle.migrations",
                diff.upgrade(),
                diff.downgrade()));
        Path file = folder.resolve(source.path());
        Files.createDirectories(file.resolveSibling("."));
        Files.writeString(file, source.text());
        revisions.add(file);
        heads.clear();
        heads.add(id);
        List<String> errors = Javac.compile(revisions, folder.resolve("classes"));
        if (!errors.isEmpty()) {
            throw new AssertionError("The revision does not compile: " + errors + "\n" + source.text());
        }
    }

    /** What a second {@code new} would write, in words. */
    List<String> difference() throws SQLException {
        return compare().upgrade().stream().map(Operation::describe).toList();
    }

    void up() {
        migrator().up();
    }

    void down() {
        migrator().down("base");
    }

    void downOne() {
        migrator().down("-1");
    }

    private Migrator migrator() {
        return Migrator.of(dataSource()).classLoader(loader);
    }

    private Diff compare() throws SQLException {
        try (Connection connection = TestDatabase.connect(url)) {
            Dialect dialect = Dialects.of(connection);
            RevisionRegistry registry = RevisionRegistry.load(loader);
            Schema replayed = Replay.of(registry, registry.graph().entries()).schema();
            LiveDatabase live = Introspector.read(connection, dialect, schemas(), HISTORY);
            DatabaseWords words = DatabaseWords.of(connection, dialect);
            return SchemaDiffer.diff(
                    CurrentSchema.of(live, replayed, desired, dialect, words), desired, dialect, words);
        }
    }

    private Set<Identifier> schemas() {
        return Stream.concat(desired.tables().keySet().stream(), desired.sequences().keySet().stream())
                .flatMap(name -> Stream.ofNullable(name.schema()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private DataSource dataSource() {
        if (url.startsWith("jdbc:sqlite:")) {
            SQLiteDataSource source = new SQLiteDataSource();
            source.setUrl(url);
            return source;
        }
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    @Override
    public void close() throws IOException {
        loader.close();
    }
}
