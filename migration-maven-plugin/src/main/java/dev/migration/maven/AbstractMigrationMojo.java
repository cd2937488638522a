package dev.migration.maven;

import dev.migration.diff.ObjectFilter;
import dev.migration.error.MigrationException;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.jspecify.annotations.Nullable;

/** What all goals are configured with, and how they end. */
abstract class AbstractMigrationMojo extends AbstractMojo {

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    @Inject
    private SettingsDecrypter settingsDecrypter;

    /** The JDBC URL of the database; also as environment variable MIGRATION_URL. Without one it is an SQLite file in the build directory. */
    @Parameter(property = "migration.url")
    private @Nullable PlexusConfiguration url;

    /** The user of the database; also as environment variable MIGRATION_USER. */
    @Parameter(property = "migration.user")
    private @Nullable String user;

    /** The password of the user; also as environment variable MIGRATION_PASSWORD. Never printed. */
    @Parameter(property = "migration.password")
    private @Nullable PlexusConfiguration password;

    /** The class name of the JDBC driver; also as environment variable MIGRATION_DRIVER. Without one the driver that takes the URL is used. */
    @Parameter(property = "migration.driver")
    private @Nullable String driver;

    /** The id of a server in settings.xml whose user and (also encrypted) password are taken where none are set. */
    @Parameter(property = "migration.server")
    private @Nullable String server;

    /** The schema of the database that a table without one is in. Without it the connection's own. */
    @Parameter(property = "migration.schema")
    private @Nullable String schema;

    /** The table in which the database remembers its revisions. */
    @Parameter(property = "migration.historyTable", defaultValue = "migration_history")
    private String historyTable;

    /** The source root of the revisions. */
    @Parameter(property = "migration.directory", defaultValue = ProjectSettings.DEFAULT_DIRECTORY)
    private File directory;

    /** Which objects of the database are compared, as kind:name: table:shop_*,sequence:shop_*. All without it. */
    @Parameter(property = "migration.includeObjects")
    private List<String> includeObjects = List.of();

    /** Which objects of the database are left alone, neither made nor changed nor dropped: table:audit_*,index:*_tmp,comment. */
    @Parameter(property = "migration.excludeObjects")
    private List<String> excludeObjects = List.of();

    /** Does nothing. */
    @Parameter(property = "migration.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped (migration.skip).");
        } else if ("pom".equals(project.getPackaging())) {
            getLog().info("Skipped: a project of packaging pom has no classes.");
        } else if (isOneOfSeveral() && project.getPlugin(Coordinates.PLUGIN_KEY) == null) {
            getLog().info("Skipped: this module does not declare " + Coordinates.PLUGIN_KEY + ".");
        } else {
            runAndTranslate();
        }
    }

    /** Does what the goal is for. */
    abstract void run(GoalContext context) throws IOException, SQLException;

    private boolean isOneOfSeveral() {
        return session.getProjects().size() > 1;
    }

    private void runWhereMeant(GoalContext context) throws IOException, SQLException {
        boolean typed = execution.getSource() == MojoExecution.Source.CLI;
        Optional<String> elsewhere = typed && isOneOfSeveral()
                ? new RevisionHome(session.getProjectDependencyGraph(), session.getUserProperties())
                        .elsewhere(project, context.classPath())
                : Optional.empty();
        if (elsewhere.isPresent()) {
            getLog().info("Skipped: " + elsewhere.get());
        } else {
            run(context);
        }
    }

    private void runAndTranslate() throws MojoExecutionException, MojoFailureException {
        Unprinted unprinted = new Unprinted(session, execution);
        String configured = unprinted.value(password);
        Secrets secrets = new Secrets(configured);
        try {
            DatabaseSettings settings = settings(unprinted.value(url), configured);
            secrets = new Secrets(settings.password());
            ObjectFilter filter = ObjectFilter.of(includeObjects, excludeObjects);
            try (GoalContext context =
                    new GoalContext(project, session, getLog(), settings, historyTable, directory, filter)) {
                runWhereMeant(context);
            }
        } catch (MigrationException e) {
            debug(e, secrets);
            throw new MojoFailureException(secrets.mask(String.valueOf(e.getMessage())));
        } catch (SQLException | IOException e) {
            debug(e, secrets);
            throw new MojoExecutionException(secrets.mask(describe(e)));
        }
    }

    private DatabaseSettings settings(@Nullable String configuredUrl, @Nullable String configuredPassword) {
        SettingsServers servers = new SettingsServers(session.getSettings(), settingsDecrypter);
        DatabaseSettingsReader.Configured configured =
                new DatabaseSettingsReader.Configured(configuredUrl, user, configuredPassword, driver, server, schema);
        return new DatabaseSettingsReader(session.getUserProperties(), System.getenv(), servers::find)
                .read(configured, new File(project.getBuild().getDirectory()));
    }

    private static String describe(Exception e) {
        String where = e instanceof SQLException ? "The database refused: " : "Reading or writing a file failed: ";
        return where + (e.getMessage() == null ? e : e.getMessage()) + "\nRun again with -X for the whole story.";
    }

    /** Maven would print a cause with {@code -X}, passwords and all. */
    private void debug(Exception e, Secrets secrets) {
        if (getLog().isDebugEnabled()) {
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));
            getLog().debug(secrets.mask(trace.toString()));
        }
    }
}
