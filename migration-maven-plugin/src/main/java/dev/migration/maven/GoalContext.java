package dev.migration.maven;

import dev.migration.Migrator;
import dev.migration.diff.ObjectFilter;
import dev.migration.revision.RevisionRegistry;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** What a goal works with: the project's classes and its database. */
final class GoalContext implements AutoCloseable {

    private static final Set<String> SCOPES =
            Set.of(Artifact.SCOPE_COMPILE, Artifact.SCOPE_RUNTIME, Artifact.SCOPE_PROVIDED, Artifact.SCOPE_SYSTEM);

    private final MavenProject project;
    private final MavenSession session;
    private final Log log;
    private final DatabaseSettings settings;
    private final String historyTable;
    private final Path directory;
    private final ObjectFilter filter;
    private final ProjectClassLoader classLoader;

    GoalContext(
            MavenProject project,
            MavenSession session,
            Log log,
            DatabaseSettings settings,
            String historyTable,
            File directory,
            ObjectFilter filter) {
        this.project = project;
        this.session = session;
        this.log = log;
        this.settings = settings;
        this.historyTable = historyTable;
        this.directory = directory.toPath();
        this.filter = filter;
        this.classLoader = ProjectClassLoader.of(classPath());
    }

    MavenProject project() {
        return project;
    }

    MavenSession session() {
        return session;
    }

    Log log() {
        return log;
    }

    DatabaseSettings settings() {
        return settings;
    }

    String historyTable() {
        return historyTable;
    }

    Path directory() {
        return directory;
    }

    /** Which objects of the database are compared. */
    ObjectFilter filter() {
        return filter;
    }

    ClassLoader classLoader() {
        return classLoader;
    }

    File classes() {
        return new File(project.getBuild().getOutputDirectory());
    }

    /** The classes of the project, then its dependencies but for those of tests. */
    List<File> classPath() {
        List<File> classPath = new ArrayList<>();
        classPath.add(classes());
        classPath.addAll(dependencies());
        return classPath;
    }

    List<File> dependencies() {
        return project.getArtifacts().stream()
                .filter(artifact -> SCOPES.contains(artifact.getScope()) && artifact.getFile() != null)
                .map(Artifact::getFile)
                .toList();
    }

    /** @throws dev.migration.error.MigrationException if one cannot be loaded */
    Rewriters rewriters() {
        return Rewriters.find(List.of(classLoader, GoalContext.class.getClassLoader()), log);
    }

    RevisionRegistry registry() {
        return RevisionRegistry.load(classLoader);
    }

    Migrator migrator() throws SQLException {
        return Migrator.of(dataSource())
                .classLoader(classLoader)
                .historyTable(historyTable)
                .schema(settings.schema());
    }

    DataSource dataSource() throws SQLException {
        if (settings.embedded()) {
            new File(project.getBuild().getDirectory()).mkdirs();
        }
        return dataSource(settings);
    }

    /** Connections to another database with the drivers of this one. */
    DataSource dataSource(DatabaseSettings other) throws SQLException {
        Driver driver = new JdbcDrivers(classLoader).find(other);
        return new DriverDataSource(driver, other);
    }

    /** Whether the database is a file that nobody made yet. */
    boolean isDatabaseAbsent() {
        return SqliteFile.of(settings.url()).filter(SqliteFile::isAbsent).isPresent();
    }

    void announceDatabase() {
        log.info("Database: " + settings.shownUrl()
                + (settings.embedded() ? " (the embedded default, because migration.url is not set)" : ""));
    }

    /** A path as the user would write it where Maven was started. */
    String shown(Path path) {
        Path start = Path.of(session.getExecutionRootDirectory()).toAbsolutePath();
        Path absolute = path.toAbsolutePath().normalize();
        return absolute.startsWith(start) ? start.relativize(absolute).toString() : absolute.toString();
    }

    @Override
    public void close() throws IOException {
        classLoader.close();
    }
}
