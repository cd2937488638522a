package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** The words for a database that cannot be reached. */
final class ConnectionProblem {

    private static final String WHERE =
            " It is set by -Dmigration.%1$s, the environment variable MIGRATION_%2$s, or <%1$s> in the plugin's"
                    + " <configuration>.";

    /** What PostgreSQL's driver says, among others, where a password is asked for and there is none. */
    private static final String REJECTED = "08004";

    private ConnectionProblem() {}

    /** The driver's own exception is not kept: its text may show the password. */
    static MigrationException of(SQLException e, DatabaseSettings settings) {
        String message = new Secrets(settings.password()).mask(String.valueOf(e.getMessage()));
        String problem = "Cannot connect to " + settings.shownUrl() + ": " + message;
        return new MigrationException(problem.endsWith(".") ? problem : problem + ".", remedy(e, settings));
    }

    private static String remedy(SQLException e, DatabaseSettings settings) {
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof UnknownHostException) {
                return "No host has the name " + cause.getMessage()
                        + ", or no name server is within reach: correct migration.url." + where("url");
            }
        }
        return SqliteFile.of(settings.url())
                .map(ConnectionProblem::remedy)
                .orElseGet(() -> remedy(e.getSQLState() == null ? "" : e.getSQLState(), settings));
    }

    private static String remedy(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder != null && !Files.isDirectory(folder)
                ? "There is no folder " + folder + ": create it, or correct migration.url." + where("url")
                : "Check that migration.url is right, and that the file and its folder can be read and written."
                        + where("url");
    }

    private static String remedy(String state, DatabaseSettings settings) {
        boolean withoutPassword = state.equals(REJECTED) && settings.password() == null;
        if (state.startsWith("28") || withoutPassword) {
            return "Check migration.user (" + (settings.user() == null ? "not set" : settings.user())
                    + ") and migration.password ("
                    + (settings.password() == null ? "not set" : "set")
                    + "), or let migration.server name a server of settings.xml that has them." + where("user");
        }
        if (state.startsWith("3D")) {
            return "Create the database, or correct migration.url." + where("url");
        }
        return "Check that the database runs and that migration.url is right." + where("url");
    }

    private static String where(String name) {
        return WHERE.formatted(name, name.toUpperCase(Locale.ROOT));
    }
}
