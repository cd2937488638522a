package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/** Reads what a database holds. Changes nothing and leaves the connection as it was. */
public final class Introspector {

    private Introspector() {}

    /**
     * The tables and sequences of the connection's default schema, their names without a schema, and of {@code
     * extraSchemas}. Views, partitions and what belongs to an extension are left out.
     *
     * @param extraSchemas the schemas that the desired or the replayed schema names; one that does not exist is empty
     * @param historyTable left out
     */
    public static Schema read(
            Connection connection, Dialect dialect, Set<Identifier> extraSchemas, ObjectName historyTable)
            throws SQLException {
        return Schema.empty();
    }
}
