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
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A fresh, empty database of each kind that the product must be right on. */
public enum TestDatabase {
    SQLITE("org.hibernate.community.dialect.SQLiteDialect") {
        @Override
        public String create(Path folder, String name) {
            return "jdbc:sqlite:" + folder.resolve(name + ".db");
        }

        @Override
        public String shared(Path folder, String name) throws IOException {
            Files.deleteIfExists(folder.resolve(name + ".db"));
            return create(folder, name);
        }
    },
    POSTGRESQL("org.hibernate.dialect.PostgreSQLDialect") {
        @Override
        public String create(Path folder, String name) throws SQLException {
            String database = name.replace('-', '_') + "_" + COUNTER.incrementAndGet();
            try (Connection connection = Server.INSTANCE.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + database);
            }
            return Server.INSTANCE.getJdbcUrl("postgres", database);
        }

        @Override
        public String shared(Path folder, String name) throws SQLException {
            Map<String, String> urls = SHARED.get();
            String url = urls.get(name);
            if (url == null) {
                url = create(folder, name);
                urls.put(name, url);
            }
            try (Connection connection = connect(url);
                    Statement statement = connection.createStatement()) {
                statement.execute(EMPTY);
            }
            return url;
        }
    };

    /** A user of PostgreSQL who must say {@link #PASSWORD}; others need none. */
    static final String ASKED_FOR_PASSWORD = "shopper";

    static final String PASSWORD = "Encrypted-1n-settings";

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static final ThreadLocal<Map<String, String>> SHARED = ThreadLocal.withInitial(HashMap::new);
    private static final String EMPTY = """
            do $$ declare name text; begin
              for name in select nspname from pg_namespace
                  where nspname not like 'pg\\_%' and nspname <> 'information_schema' loop
                execute format('drop schema %I cascade', name);
              end loop;
              create schema public;
            end $$""";

    private final String hibernateDialect;

    TestDatabase(String hibernateDialect) {
        this.hibernateDialect = hibernateDialect;
    }

    /** Makes the database and answers its JDBC URL. */
    public abstract String create(Path folder, String name) throws SQLException;

    /** As {@link #create}, but what this thread made under that name before is emptied and used again, which is quicker. */
    public abstract String shared(Path folder, String name) throws SQLException, IOException;

    public String hibernateDialect() {
        return hibernateDialect;
    }

    public static Connection connect(String url) throws SQLException {
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
