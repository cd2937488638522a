package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds out how to reach the database. What is nearest to the person at the keyboard wins: {@code -Dmigration.url}, then
 * {@code MIGRATION_URL}, then the POM; user and password may also come from a server of settings.xml.
 *
 * @param commandLine what was given with {@code -D}
 * @param environment the environment variables
 * @param servers finds the credentials of a server, decrypted; null if there is none of that id
 */
record DatabaseSettingsReader(
        Properties commandLine, Map<String, String> environment, Function<String, @Nullable Credentials> servers) {

    /** What a server of settings.xml says. */
    record Credentials(@Nullable String user, @Nullable String password) {}

    /** What the POM says. */
    record Configured(
            @Nullable String url,
            @Nullable String user,
            @Nullable String password,
            @Nullable String driver,
            @Nullable String server,
            @Nullable String schema) {}

    DatabaseSettings read(Configured pom, File buildDirectory) {
        String url = value("url", pom.url());
        String server = value("server", pom.server());
        Credentials credentials = server == null ? new Credentials(null, null) : credentials(server);
        String user = value("user", pom.user());
        String password = value("password", pom.password());
        return new DatabaseSettings(
                url == null ? defaultUrl(buildDirectory) : url,
                user == null ? credentials.user() : user,
                password == null ? credentials.password() : password,
                value("driver", pom.driver()),
                pom.schema(),
                url == null);
    }

    static String defaultUrl(File buildDirectory) {
        return "jdbc:sqlite:" + new File(buildDirectory, "migration.db").getPath();
    }

    private @Nullable String value(String name, @Nullable String pom) {
        String typed = commandLine.getProperty("migration." + name);
        if (typed != null && !typed.isBlank()) {
            return typed.trim();
        }
        String variable = environment.get("MIGRATION_" + name.toUpperCase(Locale.ROOT));
        if (variable != null && !variable.isBlank()) {
            return variable.trim();
        }
        return pom == null || pom.isBlank() ? null : pom.trim();
    }

    private Credentials credentials(String server) {
        Credentials found = servers.apply(server);
        if (found == null) {
            throw new MigrationException(
                    "There is no server '" + server
                            + "' in settings.xml, where migration.server looks for credentials.",
                    "Add <server><id>" + server + "</id><username>…</username><password>…</password></server> to"
                            + " <servers> in ~/.m2/settings.xml, or set migration.user and migration.password.");
        }
        return found;
    }
}
