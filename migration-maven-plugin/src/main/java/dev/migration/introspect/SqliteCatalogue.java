package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.sqlite.SqliteSchemaReader;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** The tables that virtual ones keep their content in are no tables of the user. */
    private static final String OBJECTS = """
            select case when s.type = 'table' and l.type <> 'table' then l.type else s.type end as type,
                   s.name, s.tbl_name, s.sql, l.type = 'table' as is_table
            from sqlite_schema s
            left join pragma_table_list l on l.schema = 'main' and l.name = s.tbl_name
            where s.sql is not null and s.name not like 'sqlite\\_%' escape '\\'
            order by s.rowid
            """;

    private static final Map<String, BystanderKind> KINDS = Map.of(
            "view", BystanderKind.VIEW, "virtual", BystanderKind.VIRTUAL_TABLE, "trigger", BystanderKind.TRIGGER);

    @Override
    public String dialectId() {
        return "sqlite";
    }

    @Override
    public LiveDatabase read(Connection connection, Dialect dialect, Set<Identifier> extraSchemas) {
        Result<Record> objects = DSL.using(connection, SQLDialect.SQLITE).fetch(OBJECTS);
        Schema schema = SqliteSchemaReader.read(texts(objects, "table"), texts(objects, "index"));
        List<Bystander> bystanders = new ArrayList<>();
        Map<ObjectName, Set<ObjectName>> resting = new HashMap<>();
        for (Record object : objects) {
            if (KINDS.containsKey(object.get("type", String.class))) {
                bystanders.add(bystander(object));
                ObjectName owner = name(object, "tbl_name");
                SqliteSchemaReader.mentioned(object.get("sql", String.class), schema).stream()
                        .filter(table -> !table.equals(owner))
                        .forEach(table -> resting.computeIfAbsent(table, none -> new TreeSet<>())
                                .add(owner));
            }
        }
        return new LiveDatabase(
                schema,
                new Surroundings(
                        bystanders,
                        Map.of(),
                        resting,
                        Set.of(),
                        List.of(),
                        SqliteSchemaReader.withoutRowid(texts(objects, "table"))));
    }

    private static Bystander bystander(Record object) {
        BystanderKind kind = KINDS.getOrDefault(object.get("type", String.class), BystanderKind.VIEW);
        ObjectName of = kind == BystanderKind.TRIGGER ? name(object, "tbl_name") : null;
        return new Bystander(kind, name(object, "name"), of);
    }

    private static ObjectName name(Record object, String field) {
        String text = object.get(field, String.class);
        return new ObjectName(null, text.contains("\"") ? Identifier.quoted(text) : Identifier.of(text));
    }

    @Override
    public @Nullable Identifier defaultSchema(Connection connection) {
        return null;
    }

    @Override
    public Set<Identifier> schemas(Connection connection) {
        return Set.of();
    }

    /** What is a word in the text of a view or trigger that has the name of the table in it, too, may be its column. */
    @Override
    public List<Dependent> dependents(Connection connection) {
        Result<Record> objects = DSL.using(connection, SQLDialect.SQLITE).fetch(OBJECTS);
        Schema schema = SqliteSchemaReader.read(texts(objects, "table"), texts(objects, "index"));
        List<Dependent> dependents = new ArrayList<>();
        for (Record object : objects) {
            if (KINDS.containsKey(object.get("type", String.class))) {
                Bystander bystander = bystander(object);
                String described = bystander.kind().word(false) + " " + bystander.name();
                SqliteSchemaReader.mentionedColumns(object.get("sql", String.class), schema)
                        .forEach((table, columns) -> columns.forEach(
                                column -> dependents.add(new Dependent(table, column, null, null, described))));
            }
        }
        return dependents;
    }

    /** SQLite prints an expression as it was written. */
    @Override
    public Map<ObjectName, Table> rephrase(
            Connection connection, Dialect dialect, List<Table> tables, Collection<CompositeType> types) {
        return tables.stream().collect(Collectors.toMap(Table::name, Function.identity()));
    }

    private static List<String> texts(Result<Record> objects, String type) {
        return objects.stream()
                .filter(object -> type.equals(object.get("type", String.class))
                        && Boolean.TRUE.equals(object.get("is_table", Boolean.class)))
                .map(object -> object.get("sql", String.class))
                .toList();
    }
}
