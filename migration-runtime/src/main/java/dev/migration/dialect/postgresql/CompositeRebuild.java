package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Changes a composite type while columns have it, alone, in arrays or inside of other types: their values are kept as
 * JSON, which names attributes, until the type is the new one.
 *
 * @param statement what changes the type where no column has it
 */
record CompositeRebuild(String description, ObjectName type, String statement) {

    /** A type of its own, since only from a composite value can an array of others be read. */
    private static final String READER = PostgresNames.quote("__migration_reader");

    private static final String VALUE = "v";

    /** Of all tables, and no column that a parent hands down. */
    private static final String COLUMNS = """
            with recursive holder(type) as (
                select cast(to_regtype(?) as oid)
                union
                select c.reltype from holder h
                join pg_catalog.pg_type t on t.oid = h.type or t.typelem = h.type and t.typcategory = 'A'
                join pg_catalog.pg_attribute a on a.atttypid = t.oid and not a.attisdropped
                join pg_catalog.pg_class c on c.oid = a.attrelid and c.relkind = 'c')
            select n.nspname, c.relname, a.attname, format_type(a.atttypid, a.atttypmod) as type,
                   case when a.attgenerated = '' then pg_get_expr(d.adbin, d.adrelid) end as default_text
            from pg_catalog.pg_attribute a
            join pg_catalog.pg_class c on c.oid = a.attrelid
            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
            join pg_catalog.pg_type t on t.oid = a.atttypid
            left join pg_catalog.pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attinhcount = 0
            and exists (select from holder h where h.type = t.oid or t.typelem = h.type and t.typcategory = 'A')
            order by n.nspname, c.relname, a.attnum""";

    /** A column that holds values of the type. */
    private record User(
            ObjectName table,
            Identifier column,
            String type,
            @Nullable String defaultText) {

        private String name() {
            return PostgresNames.sql(column);
        }

        String toJson() {
            String drop = defaultText == null ? "" : "alter column " + name() + " drop default, ";
            return drop + "alter column " + name() + " type jsonb using to_jsonb(" + name() + ")";
        }

        String fromJson(String reader) {
            String set = defaultText == null ? "" : ", alter column " + name() + " set default " + defaultText;
            return "alter column " + name() + " type " + type + " using (jsonb_populate_record(null::" + READER
                    + ", jsonb_build_object('" + reader + "', " + name() + ")))." + reader + set;
        }
    }

    /** Planned when it is reached: the catalogue tells which columns hold values of the type. */
    Step step() {
        return new Step.Later(description, this::plan);
    }

    private List<Step> plan(Connection connection) throws SQLException {
        Map<ObjectName, List<User>> users = users(connection);
        List<ColumnDependents> dependents = new ArrayList<>();
        for (Map.Entry<ObjectName, List<User>> entry : users.entrySet()) {
            List<Identifier> columns =
                    entry.getValue().stream().map(User::column).toList();
            // what rests on the columns speaks of attributes, which JSON has not
            ColumnDependents ofTable = new ColumnDependents(entry.getKey(), columns, columns, List.of());
            ofTable.read(connection);
            dependents.add(ofTable);
        }
        Map<String, String> readers = new LinkedHashMap<>();
        users.values().stream()
                .flatMap(List::stream)
                .forEach(user -> readers.putIfAbsent(user.type(), VALUE + readers.size()));
        List<Step> steps = new ArrayList<>();
        dependents.forEach(ofTable -> steps.addAll(ofTable.drop()));
        users.forEach((table, columns) ->
                steps.add(alter(table, columns.stream().map(User::toJson).toList())));
        steps.add(new Step.Sql(statement));
        if (!readers.isEmpty()) {
            List<String> attributes = new ArrayList<>();
            readers.forEach((type, reader) -> attributes.add(reader + " " + type));
            steps.add(new Step.Sql("create type " + READER + " as (" + String.join(", ", attributes) + ")"));
            users.forEach((table, columns) -> steps.add(alter(
                    table,
                    columns.stream()
                            .map(user -> user.fromJson(String.valueOf(readers.get(user.type()))))
                            .toList())));
            steps.add(new Step.Sql("drop type " + READER));
        }
        dependents.forEach(ofTable -> steps.addAll(ofTable.create()));
        return steps;
    }

    /** All columns of a table in one go, so that its rows are written once each way. */
    private static Step alter(ObjectName table, List<String> changes) {
        return new Step.Sql("alter table " + PostgresNames.sql(table) + " " + String.join(", ", changes));
    }

    private Map<ObjectName, List<User>> users(Connection connection) throws SQLException {
        Map<ObjectName, List<User>> users = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(COLUMNS)) {
            query.setString(1, PostgresNames.quote(type));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ObjectName table = new ObjectName(
                            Identifier.quoted(rows.getString("nspname")), Identifier.quoted(rows.getString("relname")));
                    users.computeIfAbsent(table, none -> new ArrayList<>())
                            .add(new User(
                                    table,
                                    Identifier.quoted(rows.getString("attname")),
                                    rows.getString("type"),
                                    rows.getString("default_text")));
                }
            }
        }
        return users;
    }
}
