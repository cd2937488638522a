package dev.migration.dialect;

import dev.migration.dialect.postgresql.PostgresDialect;
import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.error.MigrationException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;

/** The databases that this product knows. */
public final class Dialects {

    private static final List<Dialect> ALL = List.of(new PostgresDialect(), new SqliteDialect());

    private Dialects() {}

    public static List<Dialect> all() {
        return ALL;
    }

    /**
     * The dialect of the database behind {@code connection}.
     *
     * @throws MigrationException if it is none of those known here
     */
    public static Dialect of(Connection connection) throws SQLException {
        return ofProduct(connection.getMetaData().getDatabaseProductName());
    }

    /**
     * The dialect of a database.
     *
     * @param productName as JDBC metadata give it
     * @throws MigrationException if it is none of those known here
     */
    public static Dialect ofProduct(String productName) {
        return ALL.stream()
                .filter(dialect -> dialect.supports(productName))
                .findFirst()
                .orElseThrow(() -> new MigrationException(
                        "The database calls itself '" + productName + "', which is not supported.",
                        "Supported are: " + ALL.stream().map(Dialect::id).collect(Collectors.joining(", "))
                                + ". Check the JDBC URL."));
    }
}
