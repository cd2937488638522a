package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.error.MigrationException;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.Log;
import org.jooq.tools.JooqLogger;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a database holds. Changes nothing and leaves the connection as it was. The number of queries does not
 * depend on the number of tables: at most {@value PostgresCatalogue#QUERIES} on PostgreSQL, {@value
 * SqliteCatalogue#QUERIES} on SQLite.
 */
public final class Introspector {

    static {
        // no logo, no tips and no praise of the database's version between the lines of a goal
        JooqLogger.globalThreshold(Log.Level.WARN);
    }

    private Introspector() {}

    /**
     * The tables, sequences, enumerations and composite types of the connection's default schema, their names without a schema, and of {@code
     * extraSchemas}, and what these schemas hold beside them.
     *
     * @param extraSchemas the schemas that the desired or the replayed schema names; one that does not exist is empty
     * @param historyTable left out
     */
    public static LiveDatabase read(
            Connection connection, Dialect dialect, Set<Identifier> extraSchemas, ObjectName historyTable)
            throws SQLException {
        LiveDatabase all = catalogue(dialect).read(connection, dialect, extraSchemas);
        List<Table> tables = all.schema().tables().values().stream()
                .filter(table -> !dialect.quote(table.name()).equals(dialect.quote(historyTable)))
                .toList();
        return new LiveDatabase(all.schema().withTables(tables), all.surroundings());
    }

    /** The schema that a name without one means, or null if the database has none. */
    public static @Nullable Identifier defaultSchema(Connection connection, Dialect dialect) throws SQLException {
        return catalogue(dialect).defaultSchema(connection);
    }

    /** The schemas that are there; none if the database has none. */
    public static Set<Identifier> schemas(Connection connection, Dialect dialect) throws SQLException {
        return catalogue(dialect).schemas(connection);
    }

    /** What rests on columns, sequences and enumerations; one query. */
    public static List<Dependent> dependents(Connection connection, Dialect dialect) throws SQLException {
        return catalogue(dialect).dependents(connection);
    }

    /**
     * Lowered tables with their expressions as the database prints them: made as temporary tables in a transaction that
     * is rolled back. A table that the database does not take is missing in the answer.
     *
     * @param types the composite types that columns may have, made in the same way
     */
    public static Map<ObjectName, Table> rephrase(
            Connection connection, Dialect dialect, List<Table> tables, Collection<CompositeType> types)
            throws SQLException {
        return tables.isEmpty() ? Map.of() : catalogue(dialect).rephrase(connection, dialect, tables, types);
    }

    private static Catalogue catalogue(Dialect dialect) {
        List<Catalogue> all = List.of(new PostgresCatalogue(), new SqliteCatalogue());
        return all.stream()
                .filter(catalogue -> catalogue.dialectId().equals(dialect.id()))
                .findFirst()
                .orElseThrow(() -> new MigrationException(
                        "The schema of a " + dialect.id() + " database cannot be read.", "Use PostgreSQL or SQLite."));
    }
}
