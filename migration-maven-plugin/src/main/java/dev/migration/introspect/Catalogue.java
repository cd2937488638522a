package dev.migration.introspect;

import dev.migration.dialect.Dialect;
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
import org.jspecify.annotations.Nullable;

/** How one database tells what it holds. */
interface Catalogue {

    String dialectId();

    LiveDatabase read(Connection connection, Dialect dialect, Set<Identifier> extraSchemas) throws SQLException;

    @Nullable
    Identifier defaultSchema(Connection connection) throws SQLException;

    Set<Identifier> schemas(Connection connection) throws SQLException;

    List<Dependent> dependents(Connection connection) throws SQLException;

    Map<ObjectName, Table> rephrase(
            Connection connection, Dialect dialect, List<Table> tables, Collection<CompositeType> types)
            throws SQLException;
}
