package dev.migration.maven;

import org.jspecify.annotations.Nullable;

/**
 * How to reach the database.
 *
 * @param driver the class name of the JDBC driver, or null: the one that takes the URL
 * @param schema the schema that a name without one means, or null: the connection's own
 * @param embedded whether nothing was configured, so that the URL is the default
 */
record DatabaseSettings(
        String url,
        @Nullable String user,
        @Nullable String password,
        @Nullable String driver,
        @Nullable String schema,
        boolean embedded) {

    /** The URL as it may be printed. */
    String shownUrl() {
        return new Secrets(password).mask(url);
    }

    /** An empty SQLite database that nobody else sees. */
    DatabaseSettings inMemory() {
        return new DatabaseSettings("jdbc:sqlite::memory:", null, null, driver, null, false);
    }

    /** Never the password. */
    @Override
    public String toString() {
        return shownUrl();
    }
}
