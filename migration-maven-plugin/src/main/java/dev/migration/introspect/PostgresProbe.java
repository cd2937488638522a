package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Step;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.CreateEnumType;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.EnumType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Lets the server print expressions: makes temporary tables that hold them and reads these back. */
final class PostgresProbe {

    private static final String CREATE_TABLE = "create table ";
    private static final Identifier TEMPORARY = Identifier.of("pg_temp");

    private final DSLContext jooq;
    private final Connection connection;
    private final Dialect dialect;
    private final Map<ObjectName, CompositeType> types = new HashMap<>();

    /** @param types the composite types that columns may have */
    PostgresProbe(DSLContext jooq, Connection connection, Dialect dialect, Collection<CompositeType> types) {
        this.jooq = jooq;
        types.forEach(type -> this.types.put(type.name(), type));
        this.connection = connection;
        this.dialect = dialect;
    }

    Map<ObjectName, Table> rephrase(List<Table> tables) throws SQLException {
        Map<ObjectName, Table> answers = new LinkedHashMap<>();
        List<Table> left = new ArrayList<>(tables);
        while (!left.isEmpty()) {
            Map<Identifier, Table> round = round(left);
            left.removeAll(round.values());
            answers.putAll(ask(round));
        }
        return answers;
    }

    /** Tables of different names: temporary ones all lie in one schema. */
    private static Map<Identifier, Table> round(List<Table> tables) {
        Map<Identifier, Table> round = new LinkedHashMap<>();
        tables.forEach(table -> round.putIfAbsent(table.name().name(), table));
        return round;
    }

    private Map<ObjectName, Table> ask(Map<Identifier, Table> round) throws SQLException {
        Savepoint before = connection.setSavepoint();
        makeTypes(round.values());
        Set<Identifier> made = new LinkedHashSet<>();
        for (Map.Entry<Identifier, Table> entry : round.entrySet()) {
            if (make(entry.getValue())) {
                made.add(entry.getKey());
            }
        }
        Map<ObjectName, Table> answers = new LinkedHashMap<>();
        if (!made.isEmpty()) {
            for (Table read : temporaryTables()) {
                Table asked = round.get(read.name().name());
                if (asked != null) {
                    answers.put(asked.name(), read.withName(asked.name()));
                }
            }
        }
        connection.rollback(before);
        return answers;
    }

    /**
     * Of the same names, found before the real ones: enumerations with the values that there are and that the tables are
     * to have, composite types as the tables are to have them.
     */
    private void makeTypes(Collection<Table> tables) throws SQLException {
        List<CompositeType> composites = CompositeTypes.of(tables, types);
        Stream<ColumnType> used = Stream.concat(
                tables.stream()
                        .flatMap(table -> table.columns().values().stream())
                        .map(Column::type),
                composites.stream().flatMap(type -> type.attributes().stream()).map(CompositeType.Attribute::type));
        Map<ObjectName, Operation> made = new LinkedHashMap<>();
        used.forEach(type -> {
            if (type instanceof ColumnType.NamedEnum named && named.type().schema() == null) {
                ObjectName name = temporary(named.type());
                made.computeIfAbsent(name, none -> new CreateEnumType(new EnumType(name, allValues(named))));
            }
        });
        for (CompositeType type : composites) {
            if (type.name().schema() == null) {
                ObjectName name = temporary(type.name());
                made.put(name, new CreateCompositeType(type.withName(name)));
            }
        }
        for (Step step : dialect.plan(List.copyOf(made.values()), connection)) {
            if (step instanceof Step.Sql sql) {
                takes(sql.text());
            }
        }
    }

    private static ObjectName temporary(ObjectName name) {
        return new ObjectName(TEMPORARY, name.name());
    }

    private List<String> allValues(ColumnType.NamedEnum type) {
        Set<String> values = new LinkedHashSet<>(jooq.fetch(
                        "select enumlabel from pg_enum where enumtypid = to_regtype(?) order by enumsortorder",
                        dialect.quote(type.type()))
                .getValues("enumlabel", String.class));
        values.addAll(type.values());
        return List.copyOf(values);
    }

    private Iterable<Table> temporaryTables() {
        Long schema = jooq.fetchSingle("select cast(pg_my_temp_schema() as bigint) as oid")
                .get("oid", Long.class);
        Map<Long, @Nullable Identifier> schemas = new LinkedHashMap<>();
        schemas.put(schema, null);
        return new PostgresReader(jooq, dialect, schemas)
                .read()
                .schema()
                .tables()
                .values();
    }

    /** False if the server does not take the table: an expression that fails, a right that is missing. */
    private boolean make(Table table) throws SQLException {
        return takes(statements(table));
    }

    private boolean takes(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            connection.releaseSavepoint(before);
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            return false;
        }
    }

    private String statements(Table table) throws SQLException {
        Table bare = bare(table);
        List<Operation> operations = new ArrayList<>();
        operations.add(new CreateTable(bare.withIndexes(List.of())));
        bare.indexes().values().forEach(index -> operations.add(new CreateIndex(bare.name(), index)));
        List<String> statements = new ArrayList<>();
        for (Step step : dialect.plan(operations, connection)) {
            if (step instanceof Step.Sql sql) {
                statements.add(temporary(sql.text()));
            }
        }
        return String.join(";\n", statements);
    }

    /** What has expressions in it, and nothing that needs other tables or makes other objects. */
    private static Table bare(Table table) {
        return Table.of(
                new ObjectName(null, table.name().name()),
                table.columns().values().stream()
                        .map(column -> column.withIdentity(null).withComment(null))
                        .toList(),
                table.constraintsOf(CheckConstraint.class),
                table.indexes().values(),
                null);
    }

    private static String temporary(String sql) {
        return sql.startsWith(CREATE_TABLE) ? "create temporary table " + sql.substring(CREATE_TABLE.length()) : sql;
    }
}
