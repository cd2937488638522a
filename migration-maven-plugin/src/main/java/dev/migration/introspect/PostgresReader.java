package dev.migration.introspect;

import dev.migration.dialect.Dialect;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.CompositeType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Deferrability;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** Reads some schemas, in one query each for what has a name, columns and attributes, constraints, indexes, sequences and enumerations. */
final class PostgresReader {

    private final DSLContext jooq;
    private final Dialect dialect;
    private final Map<Long, @Nullable Identifier> schemas;
    private final String schemaOids;

    /** @param schemas by oid; null stands for the schema that is not written in names */
    PostgresReader(DSLContext jooq, Dialect dialect, Map<Long, @Nullable Identifier> schemas) {
        this.jooq = jooq;
        this.dialect = dialect;
        this.schemas = schemas;
        this.schemaOids = schemas.keySet().stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    LiveDatabase read() {
        PostgresSurroundings surroundings = new PostgresSurroundings(this::name);
        Map<Long, Record> own = new LinkedHashMap<>();
        for (Record row : jooq.fetch(PostgresObjects.QUERY, schemaOids)) {
            if (surroundings.take(row)) {
                own.put(row.get("oid", Long.class), row);
            }
        }
        List<Record> rules = new ArrayList<>();
        for (Record row : jooq.fetch(PostgresQueries.CONSTRAINTS, schemaOids)) {
            Record table = own.get(row.get("conrelid", Long.class));
            if (table != null && surroundings.takeRule(row, table)) {
                rules.add(row);
            }
        }
        List<Record> columns = new ArrayList<>();
        List<Record> attributes = new ArrayList<>();
        for (Record row : jooq.fetch(PostgresQueries.COLUMNS, schemaOids)) {
            (row.get("relkind", String.class).equals("c") ? attributes : columns).add(row);
        }
        return new LiveDatabase(
                Schema.of(
                        tables(own, columns, byTable(rules, "conrelid", this::constraint)),
                        sequences(),
                        enumTypes(),
                        compositeTypes(attributes)),
                surroundings.read());
    }

    private List<Table> tables(
            Map<Long, Record> own, List<Record> columnRows, Map<Long, List<Constraint>> constraints) {
        Map<Long, List<Column>> columns = byTable(columnRows, "attrelid", this::column);
        Map<Long, List<Index>> indexes =
                byTable(jooq.fetch(PostgresQueries.INDEXES, schemaOids), "indrelid", PostgresIndexes::index);
        List<Table> tables = new ArrayList<>();
        own.forEach((oid, row) -> {
            // PostgreSQL has tables without columns, this product has not
            if (columns.containsKey(oid)) {
                tables.add(Table.of(
                        name(row.get("schema", Long.class), row.get("name", String.class)),
                        columns.getOrDefault(oid, List.of()),
                        constraints.getOrDefault(oid, List.of()),
                        indexes.getOrDefault(oid, List.of()),
                        row.get("description", String.class)));
            }
        });
        return tables;
    }

    private static <T> Map<Long, List<T>> byTable(
            Iterable<? extends Record> rows, String key, Function<Record, T> read) {
        Map<Long, List<T>> byTable = new HashMap<>();
        for (Record row : rows) {
            byTable.computeIfAbsent(row.get(key, Long.class), none -> new ArrayList<>())
                    .add(read.apply(row));
        }
        return byTable;
    }

    private Column column(Record row) {
        ColumnType type = type(row);
        String expression = row.get("expression", String.class);
        String generated = row.get("generated", String.class);
        boolean isGenerated = !generated.isEmpty();
        DefaultValue defaultValue = expression == null || isGenerated ? null : PostgresDefaults.parse(expression, type);
        return new Column(
                Identifier.quoted(row.get("attname", String.class)),
                type,
                !row.get("attnotnull", Boolean.class),
                defaultValue,
                identity(row),
                isGenerated
                        ? generated.equals("s") ? Generated.stored(expression) : Generated.virtual(expression)
                        : null,
                row.get("collation", String.class),
                row.get("description", String.class));
    }

    private ColumnType type(Record row) {
        String[] values = row.get("enum_values", String[].class);
        if (values == null && !row.get("is_composite", Boolean.class)) {
            return dialect.parseType(row.get("type", String.class));
        }
        ObjectName name = name(
                row.get("type_schema", Long.class),
                row.get("type_schema_name", String.class),
                row.get("type_name", String.class));
        ColumnType type =
                values == null ? new ColumnType.Composite(name) : new ColumnType.NamedEnum(name, List.of(values));
        return row.get("is_array", Boolean.class) ? new ColumnType.Array(type, null) : type;
    }

    private static @Nullable Identity identity(Record row) {
        String kind = row.get("identity", String.class);
        return kind.isEmpty() ? null : PostgresSequences.identity(kind.equals("a"), row);
    }

    private Constraint constraint(Record row) {
        Identifier name = Identifier.quoted(row.get("conname", String.class));
        return switch (row.get("kind", String.class)) {
            case "p" -> new PrimaryKey(name, names(row, "columns"));
            case "u" ->
                new UniqueConstraint(
                        name,
                        names(row, "columns"),
                        Boolean.TRUE.equals(row.get("nulls_not_distinct", Boolean.class)),
                        deferrability(row));
            case "f" ->
                new ForeignKey(
                        name,
                        names(row, "columns"),
                        target(row),
                        names(row, "target_columns"),
                        action(row, "on_delete"),
                        action(row, "on_update"),
                        deferrability(row),
                        row.get("match", String.class).equals("f") ? Match.FULL : Match.SIMPLE);
            default -> new CheckConstraint(name, row.get("expression", String.class));
        };
    }

    private ObjectName target(Record row) {
        return name(
                row.get("target_schema", Long.class),
                row.get("target_schema_name", String.class),
                row.get("target", String.class));
    }

    private static ReferentialAction action(Record row, String field) {
        return switch (row.get(field, String.class)) {
            case "r" -> ReferentialAction.RESTRICT;
            case "c" -> ReferentialAction.CASCADE;
            case "n" -> ReferentialAction.SET_NULL;
            case "d" -> ReferentialAction.SET_DEFAULT;
            default -> ReferentialAction.NO_ACTION;
        };
    }

    private static Deferrability deferrability(Record row) {
        if (!row.get("condeferrable", Boolean.class)) {
            return Deferrability.NOT_DEFERRABLE;
        }
        return row.get("condeferred", Boolean.class)
                ? Deferrability.INITIALLY_DEFERRED
                : Deferrability.INITIALLY_IMMEDIATE;
    }

    private List<Sequence> sequences() {
        return jooq.fetch(PostgresQueries.SEQUENCES, schemaOids)
                .map(row -> PostgresSequences.sequence(
                        name(row.get("relnamespace", Long.class), row.get("relname", String.class)), row));
    }

    private List<EnumType> enumTypes() {
        return jooq.fetch(PostgresQueries.ENUM_TYPES, schemaOids)
                .map(row -> new EnumType(
                        name(row.get("typnamespace", Long.class), row.get("typname", String.class)),
                        List.of(row.get("values", String[].class))));
    }

    private List<CompositeType> compositeTypes(List<Record> attributes) {
        Map<ObjectName, List<CompositeType.Attribute>> types = new LinkedHashMap<>();
        for (Record row : attributes) {
            types.computeIfAbsent(
                            name(row.get("relnamespace", Long.class), row.get("relname", String.class)),
                            none -> new ArrayList<>())
                    .add(new CompositeType.Attribute(Identifier.quoted(row.get("attname", String.class)), type(row)));
        }
        return types.entrySet().stream()
                .map(type -> new CompositeType(type.getKey(), type.getValue()))
                .toList();
    }

    /** The name of something that may lie in a schema that is not read. */
    private ObjectName name(Long schema, String schemaName, String name) {
        return schemas.containsKey(schema)
                ? name(schema, name)
                : new ObjectName(Identifier.quoted(schemaName), Identifier.quoted(name));
    }

    private static List<Identifier> names(Record row, String field) {
        return Arrays.stream(row.get(field, String[].class))
                .map(Identifier::quoted)
                .toList();
    }

    private ObjectName name(Long schema, String name) {
        return new ObjectName(schemas.get(schema), Identifier.quoted(name));
    }
}
