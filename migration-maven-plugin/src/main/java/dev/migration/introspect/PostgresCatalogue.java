package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.error.MigrationException;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's catalogue, read by {@link PostgresQueries}. */
final class PostgresCatalogue implements Catalogue {

    /** The search path, the schemas, and one query each for tables, columns, constraints, indexes and sequences. */
    static final int QUERIES = 7;

    @Override
    public String dialectId() {
        return "postgresql";
    }

    @Override
    public Schema read(Connection connection, Dialect dialect, Set<Identifier> extraSchemas) throws SQLException {
        return Scratch.run(connection, () -> {
            DSLContext jooq = DSL.using(connection, SQLDialect.POSTGRES);
            String defaultSchema = fixSearchPath(jooq);
            Map<Long, @Nullable Identifier> schemas = new LinkedHashMap<>();
            jooq.fetch("select oid, nspname from pg_namespace order by nspname").forEach(row -> {
                String name = row.get("nspname", String.class);
                Identifier identifier = Identifier.quoted(name);
                if (name.equals(defaultSchema)) {
                    schemas.put(row.get("oid", Long.class), null);
                } else if (extraSchemas.stream().anyMatch(extra -> isSame(extra, identifier, dialect))) {
                    schemas.put(row.get("oid", Long.class), identifier);
                }
            });
            return new PostgresReader(jooq, dialect, schemas).read();
        });
    }

    @Override
    public @Nullable Identifier defaultSchema(Connection connection) throws SQLException {
        String name = DSL.using(connection, SQLDialect.POSTGRES)
                .fetchSingle("select current_schema() as name")
                .get("name", String.class);
        return name == null ? null : Identifier.quoted(name);
    }

    @Override
    public Map<ObjectName, Table> rephrase(Connection connection, Dialect dialect, List<Table> tables)
            throws SQLException {
        return Scratch.run(connection, () -> {
            DSLContext jooq = DSL.using(connection, SQLDialect.POSTGRES);
            fixSearchPath(jooq);
            return new PostgresProbe(jooq, connection, dialect).rephrase(tables);
        });
    }

    private static boolean isSame(Identifier wanted, Identifier found, Dialect dialect) {
        return dialect.quote(wanted).equals(dialect.quote(found));
    }

    /**
     * Makes what is printed independent of the user's search path: names of the default schema and of the system stand
     * alone, all others with their schema. Lasts until the transaction ends.
     */
    private static String fixSearchPath(DSLContext jooq) {
        String schema = jooq.fetchSingle("""
                        select set_config('search_path', quote_ident(current_schema()), true) as path,
                               current_schema() as schema
                        """).get("schema", String.class);
        if (schema == null) {
            throw new MigrationException(
                    "The connection has no current schema: no schema of its search_path exists.",
                    "Create the schema, or name another one in the URL with ?currentSchema=name.");
        }
        return schema;
    }
}
