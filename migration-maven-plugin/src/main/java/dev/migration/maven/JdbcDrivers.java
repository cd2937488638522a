package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Finds the JDBC driver for a URL: the project's own first, then those that the plugin brings. */
final class JdbcDrivers {

    private static final Map<String, String> KNOWN = Map.of(
            "mysql", "com.mysql:mysql-connector-j",
            "mariadb", "org.mariadb.jdbc:mariadb-java-client",
            "h2", "com.h2database:h2",
            "oracle", "com.oracle.database.jdbc:ojdbc11",
            "sqlserver", "com.microsoft.sqlserver:mssql-jdbc");

    private final List<ClassLoader> loaders;

    JdbcDrivers(ClassLoader project) {
        this.loaders = List.of(project, JdbcDrivers.class.getClassLoader());
    }

    /** @throws MigrationException if there is none; the message says what to add */
    Driver find(DatabaseSettings settings) throws SQLException {
        if (!settings.url().startsWith("jdbc:")) {
            throw new MigrationException(
                    "'" + settings.shownUrl() + "' is no JDBC URL.",
                    "Set migration.url to one, such as jdbc:postgresql://localhost/app or jdbc:sqlite:app.db.");
        }
        String className = settings.driver();
        return className == null ? byUrl(settings) : byName(className, settings);
    }

    private Driver byUrl(DatabaseSettings settings) throws SQLException {
        for (ClassLoader loader : loaders) {
            for (Driver driver : ServiceLoader.load(Driver.class, loader)) {
                if (driver.acceptsURL(settings.url())) {
                    return driver;
                }
            }
        }
        String kind = kind(settings.url());
        throw new MigrationException(
                "No JDBC driver takes the URL " + settings.shownUrl() + ".",
                "Check migration.url; if it is right, add the driver to the dependencies of the project or of the"
                        + " plugin:\n" + dependency(KNOWN.get(kind)));
    }

    private Driver byName(String className, DatabaseSettings settings) throws SQLException {
        Driver driver = null;
        for (ClassLoader loader : loaders) {
            driver = driver == null ? instance(className, loader) : driver;
        }
        if (driver == null) {
            throw new MigrationException(
                    "The JDBC driver " + className + " (migration.driver) is neither on the class path of the project"
                            + " nor on that of the plugin.",
                    "Correct migration.driver, or add the driver to the dependencies of the project or of the plugin:\n"
                            + dependency(KNOWN.get(kind(settings.url()))));
        }
        if (!driver.acceptsURL(settings.url())) {
            throw new MigrationException(
                    "The JDBC driver " + className + " (migration.driver) does not take the URL " + settings.shownUrl()
                            + ".",
                    "Correct migration.url or migration.driver; without migration.driver the one that takes the URL is"
                            + " used.");
        }
        return driver;
    }

    private static @Nullable Driver instance(String className, ClassLoader loader) {
        try {
            Class<?> type = Class.forName(className, true, loader);
            if (!Driver.class.isAssignableFrom(type)) {
                throw noDriver(className, "it is no java.sql.Driver", null);
            }
            return (Driver) type.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            return null;
        } catch (ReflectiveOperationException | LinkageError e) {
            throw noDriver(className, String.valueOf(e), e);
        }
    }

    private static MigrationException noDriver(String className, String why, @Nullable Throwable cause) {
        return new MigrationException(
                "The class " + className + " (migration.driver) cannot be used: " + why + ".",
                "Correct migration.driver, or leave it out: the driver that takes the URL is used.",
                cause);
    }

    private static String kind(String url) {
        String[] parts = url.split(":", 3);
        return parts.length > 1 ? parts[1].toLowerCase(Locale.ROOT) : "";
    }

    private static String dependency(@Nullable String coordinates) {
        String[] parts = coordinates == null ? new String[] {"…", "…"} : coordinates.split(":", -1);
        return """
                    <dependency>
                        <groupId>%s</groupId>
                        <artifactId>%s</artifactId>
                        <version>…</version>
                        <scope>runtime</scope>
                    </dependency>""".formatted(parts[0], parts[1]);
    }
}
