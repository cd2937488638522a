package dev.migration.it;

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

/** A fresh, empty database of each kind that the product must be right on. */
enum TestDatabase {
    SQLITE("org.hibernate.community.dialect.SQLiteDialect") {
        @Override
        String create(Path folder, String name) {
            return "jdbc:sqlite:" + folder.resolve(name + ".db");
        }
    },
    POSTGRESQL("org.hibernate.dialect.PostgreSQLDialect") {
        @Override
        String create(Path folder, String name) throws SQLException {
            String database = name.replace('-', '_') + "_" + COUNTER.incrementAndGet();
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            return Server.INSTANCE.getJdbcUrl("postgres", database);
        }
    };

    /** A user of PostgreSQL who must say {@link #PASSWORD}; others need none. */
    static final String ASKED_FOR_PASSWORD = "shopper";

    static final String PASSWORD = "Encrypted-1n-settings";

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final String hibernateDialect;

    TestDatabase(String hibernateDialect) {
        this.hibernateDialect = hibernateDialect;
    }

    /** Makes the database and answers its JDBC URL. */
    abstract String create(Path folder, String name) throws SQLException;

    String hibernateDialect() {
        return hibernateDialect;
    }

    static Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url);
    }

    /** One server for all tests of the JVM; it stops with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres INSTANCE = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectoryCustomizer(Server::askForPassword)
                        .start();
                try (Connection connection = server.getPostgresDatabase().getConnection();
                        Statement statement = connection.createStatement()) {
                    statement.execute(
                            "create role " + ASKED_FOR_PASSWORD + " superuser login password '" + PASSWORD + "'");
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
