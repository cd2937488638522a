package dev.migration.diff;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** One real server for all tests of this JVM, and a fresh database for each who asks. */
public final class PostgresServer {

    /** A user who must say {@link #PASSWORD}; others need none. */
    public static final String ASKED_FOR_PASSWORD = "shopper";

    /** One more than every server has. */
    static final String TABLESPACE = "other";

    public static final String PASSWORD = "right-1-of-shopper";

    private static final AtomicInteger DATABASES = new AtomicInteger();

    private PostgresServer() {}

    static Connection newDatabase() throws SQLException {
        return DriverManager.getConnection(newDatabaseUrl());
    }

    /** The URL of a fresh database, for the superuser. */
    public static String newDatabaseUrl() throws SQLException {
        EmbeddedPostgres server = Holder.SERVER;
        String name = "diff" + DATABASES.incrementAndGet();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return server.getJdbcUrl("postgres", name);
    }

    static void drop(String database) throws SQLException {
        try (Connection connection = Holder.SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("drop database " + database + " with (force)");
        }
    }

    private static final class Holder {
        static final EmbeddedPostgres SERVER = start();

        private static EmbeddedPostgres start() {
            try {
                // It stops with this JVM: the library sees to that.
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectoryCustomizer(Holder::askForPassword)
                        .start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute("create role " + ASKED_FOR_PASSWORD + " login password '" + PASSWORD + "'");
                    statement.execute("set allow_in_place_tablespaces = on");
                    statement.execute("create tablespace " + TABLESPACE + " location ''");
                }
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }

        private static void askForPassword(File data) {
            try {
                Path rules = data.toPath().resolve("pg_hba.conf");
                Files.writeString(
                        rules, "host all " + ASKED_FOR_PASSWORD + " all scram-sha-256\n" + Files.readString(rules));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
