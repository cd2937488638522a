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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's catalogue, read by {@link PostgresQueries}. */
final class PostgresCatalogue implements Catalogue {

    /**
     * The schemas, and one query each for what has a name, columns and attributes, constraints, indexes, sequences and
     * enumerations.
     */
    static final int QUERIES = 7;

    @Override
    public String dialectId() {
        return "postgresql";
    }

    @Override
    public LiveDatabase read(Connection connection, Dialect dialect, Set<Identifier> extraSchemas) throws SQLException {
        return Scratch.run(connection, () -> {
            DSLContext jooq = DSL.using(connection, SQLDialect.POSTGRES);
            Map<Long, @Nullable Identifier> schemas = new LinkedHashMap<>();
            for (Record row : fixSearchPath(jooq)) {
                Identifier name = Identifier.quoted(row.get("nspname", String.class));
                if (row.get("is_default", Boolean.class)) {
                    schemas.put(row.get("oid", Long.class), null);
                } else if (extraSchemas.stream().anyMatch(extra -> isSame(extra, name, dialect))) {
                    schemas.put(row.get("oid", Long.class), name);
                }
            }
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
    public Set<Identifier> schemas(Connection connection) {
        return DSL.using(connection, SQLDialect.POSTGRES)
                .fetch("select nspname from pg_namespace")
                .intoSet(row -> Identifier.quoted(row.get("nspname", String.class)));
    }

    @Override
    public List<Dependent> dependents(Connection connection) throws SQLException {
        return Scratch.run(connection, () -> {
            DSLContext jooq = DSL.using(connection, SQLDialect.POSTGRES);
            fixSearchPath(jooq);
            return PostgresDependents.read(jooq);
        });
    }

    @Override
    public Map<ObjectName, Table> rephrase(
            Connection connection, Dialect dialect, List<Table> tables, Collection<CompositeType> types)
            throws SQLException {
        return Scratch.run(connection, () -> {
            DSLContext jooq = DSL.using(connection, SQLDialect.POSTGRES);
            fixSearchPath(jooq);
            return new PostgresProbe(jooq, connection, dialect, types).rephrase(tables);
        });
    }

    private static boolean isSame(Identifier wanted, Identifier found, Dialect dialect) {
        return dialect.quote(wanted).equals(dialect.quote(found));
    }

    /**
     * Makes what is printed independent of the user's search path: names of the default schema and of the system stand
     * alone, all others with their schema. Lasts until the transaction ends. Answers all schemas.
     */
    private static Result<Record> fixSearchPath(DSLContext jooq) {
        Result<Record> schemas = jooq.fetch("""
                with now as materialized (
                    select current_schema() as schema,
                           set_config('search_path', quote_ident(current_schema()), true) as path)
                select n.oid, n.nspname, n.nspname = now.schema as is_default
                from pg_namespace n, now
                where now.schema is not null
                order by n.nspname
                """);
        if (schemas.isEmpty()) {
            throw new MigrationException(
                    "The connection has no current schema: no schema of its search_path exists.",
                    "Create the schema, or name another one in the URL with ?currentSchema=name.");
        }
        return schemas;
    }
}
