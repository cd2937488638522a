package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.error.MigrationException;
import dev.migration.introspect.Dependent;
import dev.migration.introspect.Introspector;
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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts tables in the words that the database itself uses when it prints what it stores. */
public interface DatabaseWords {

    /** No database at hand: every table stays as it is written. */
    DatabaseWords NONE = new DatabaseWords() {
        @Override
        public @Nullable Identifier defaultSchema() {
            return null;
        }

        @Override
        public Set<Identifier> schemas() {
            return Set.of();
        }

        @Override
        public List<Dependent> dependents() {
            return List.of();
        }

        @Override
        public Map<ObjectName, Table> rephrase(List<Table> tables, Collection<CompositeType> types) {
            return tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
        }
    };

    /** The schema that a name without one means, or null if the database has no schemas or is not at hand. */
    @Nullable
    Identifier defaultSchema();

    /** The schemas that are there, whoever made them; none if the database is not at hand. */
    Set<Identifier> schemas();

    /** What rests on columns, sequences and enumerations; nothing if the database is not at hand. */
    List<Dependent> dependents();

    /**
     * Lowered tables with their expressions as the database prints them. A table that the database would not take
     * (missing rights, an expression that fails) is missing in the answer.
     *
     * @param types the composite types that columns may have
     */
    Map<ObjectName, Table> rephrase(List<Table> tables, Collection<CompositeType> types);

    /**
     * The words of the database behind {@code connection}, which stays open and is left as it was. What is asked is
     * made as temporary tables in a transaction that is rolled back.
     */
    static DatabaseWords of(Connection connection, Dialect dialect) throws SQLException {
        Identifier defaultSchema = Introspector.defaultSchema(connection, dialect);
        return new DatabaseWords() {
            @Override
            public @Nullable Identifier defaultSchema() {
                return defaultSchema;
            }

            @Override
            public Set<Identifier> schemas() {
                try {
                    return Introspector.schemas(connection, dialect);
                } catch (SQLException e) {
                    throw new MigrationException(
                            "The database could not be asked which schemas it has: " + e.getMessage(),
                            "Check the connection and run the goal again.",
                            e);
                }
            }

            @Override
            public List<Dependent> dependents() {
                try {
                    return Introspector.dependents(connection, dialect);
                } catch (SQLException e) {
                    throw new MigrationException(
                            "The database could not be asked what rests on what is to go: " + e.getMessage(),
                            "Check the connection and run the goal again.",
                            e);
                }
            }

            @Override
            public Map<ObjectName, Table> rephrase(List<Table> tables, Collection<CompositeType> types) {
                try {
                    return Introspector.rephrase(connection, dialect, tables, types);
                } catch (SQLException e) {
                    throw new MigrationException(
                            "The database could not be asked how it stores the expressions of the model: "
                                    + e.getMessage(),
                            "Check the connection and run the goal again.",
                            e);
                }
            }
        };
    }
}
