package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.sqlite.SqliteSchemaReader;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** SQLite keeps the texts of what made its tables; they say more than its pragmas do. */
final class SqliteCatalogue implements Catalogue {

    static final int QUERIES = 1;

    /** Virtual tables and the tables that they keep their content in are no tables of the user. */
    private static final String OBJECTS = """
            select s.type, s.sql
            from sqlite_schema s
            join pragma_table_list l on l.schema = 'main' and l.name = s.tbl_name and l.type = 'table'
            where s.type in ('table', 'index') and s.sql is not null and s.name not like 'sqlite\\_%' escape '\\'
            order by s.rowid
            """;

    @Override
    public String dialectId() {
        return "sqlite";
    }

    @Override
    public Schema read(Connection connection, Dialect dialect, Set<Identifier> extraSchemas) {
        Result<Record> objects = DSL.using(connection, SQLDialect.SQLITE).fetch(OBJECTS);
        return SqliteSchemaReader.read(texts(objects, "table"), texts(objects, "index"));
    }

    @Override
    public @Nullable Identifier defaultSchema(Connection connection) {
        return null;
    }

    @Override
    public Set<Identifier> schemas(Connection connection) {
        return Set.of();
    }

    /** SQLite prints an expression as it was written. */
    @Override
    public Map<ObjectName, Table> rephrase(Connection connection, Dialect dialect, List<Table> tables) {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    private static List<String> texts(Result<Record> objects, String type) {
        return objects.stream()
                .filter(object -> type.equals(object.get("type", String.class)))
                .map(object -> object.get("sql", String.class))
                .toList();
    }
}
