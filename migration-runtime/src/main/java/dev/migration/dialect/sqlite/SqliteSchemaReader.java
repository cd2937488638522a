package dev.migration.dialect.sqlite;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.EnumType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.Match;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Sequence;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables from the texts that SQLite keeps of them ({@code sqlite_schema.sql}), since its pragmas tell neither the
 * names of constraints nor checks nor the expressions of generated columns and indexes.
 *
 * <p>Constraints without a name get the conventional one. A primary key of one column of type {@code integer} is an
 * identity: SQLite numbers it whether or not anybody asked for that. A table whose only column is {@code next_val} is a
 * sequence; see {@link SqliteDialect#lower(Sequence)} for what it tells. A column of a named enumeration is a varchar,
 * and the enumeration is known by the check on it. Stateless.
 */
public final class SqliteSchemaReader {

    private static final Identifier NEXT_VAL = Identifier.of("next_val");

    private final Map<Identifier, TableSql> tables = new LinkedHashMap<>();
    private final Map<Identifier, List<IndexSql>> indexes = new LinkedHashMap<>();

    private SqliteSchemaReader(List<String> tableSqls, List<String> indexSqls) {
        for (String sql : tableSqls) {
            TableSql table = TableSql.parse(sql);
            tables.put(table.name(), table);
        }
        for (String sql : indexSqls) {
            IndexSql index = IndexSql.parse(sql);
            indexes.computeIfAbsent(index.table(), none -> new ArrayList<>()).add(index);
        }
    }

    /**
     * Reads a whole schema.
     *
     * @param tableSqls of ordinary tables; virtual tables and their shadows are none
     * @param indexSqls of the indexes on them, those without a text (of constraints) left out
     * @throws dev.migration.error.MigrationException if a text cannot be read
     */
    public static Schema read(List<String> tableSqls, List<String> indexSqls) {
        SqliteSchemaReader reader = new SqliteSchemaReader(tableSqls, indexSqls);
        List<Table> tables = new ArrayList<>();
        List<Sequence> sequences = new ArrayList<>();
        Map<ObjectName, EnumType> enumTypes = new LinkedHashMap<>();
        for (TableSql sql : reader.tables.values()) {
            Table table = reader.table(sql);
            if (isSequence(table)) {
                sequences.add(sequence(table.name()));
            } else {
                tables.add(table);
                enumTypes(sql, table.name()).forEach(type -> enumTypes.putIfAbsent(type.name(), type));
            }
        }
        return Schema.of(tables, sequences, enumTypes.values());
    }

    private static List<EnumType> enumTypes(TableSql sql, ObjectName table) {
        List<EnumType> types = new ArrayList<>();
        for (ColumnSql column : sql.columns()) {
            // the positions of an enumeration do not tell its values
            SqliteEnumCheck.find(sql, table, column.name())
                    .filter(check -> SqliteEnumCheck.positions(check) == 0)
                    .ifPresent(check -> SqliteEnumCheck.typeOf(check, column.name())
                            .ifPresent(type -> types.add(new EnumType(type, SqliteEnumCheck.values(check)))));
        }
        return types;
    }

    /**
     * Reads one table. A foreign key that names no columns of its target is taken to point at columns of the same
     * names, unless the target is the table itself; {@link #read} knows better.
     */
    public static Table readTable(String tableSql, List<String> indexSqls) {
        SqliteSchemaReader reader = new SqliteSchemaReader(List.of(tableSql), indexSqls);
        return reader.table(reader.tables.values().iterator().next());
    }

    /** The names of {@code schema}'s tables that the text of a view, a trigger or a virtual table may be about. */
    public static Set<ObjectName> mentioned(String sql, Schema schema) {
        Set<String> words = SqlText.mentioned(sql);
        return schema.tables().keySet().stream()
                .filter(table -> words.contains(table.name().text().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    /** The tables whose key SQLite does not number, whatever its type is. */
    public static Set<ObjectName> withoutRowid(List<String> tableSqls) {
        return tableSqls.stream()
                .map(TableSql::parse)
                .filter(TableSql::isWithoutRowid)
                .map(table -> new ObjectName(null, table.name()))
                .collect(Collectors.toSet());
    }

    /** The columns of those tables whose names the text has in it, too, in the order of the schema. */
    public static Map<ObjectName, List<Identifier>> mentionedColumns(String sql, Schema schema) {
        Set<String> words = SqlText.mentioned(sql);
        Map<ObjectName, List<Identifier>> columns = new LinkedHashMap<>();
        for (ObjectName table : mentioned(sql, schema)) {
            columns.put(
                    table,
                    schema.requireTable(table).columns().keySet().stream()
                            .filter(column -> words.contains(column.text().toLowerCase(Locale.ROOT)))
                            .toList());
        }
        return columns;
    }

    /** Whether a table has the shape in which a sequence is kept. */
    static boolean isSequence(Table table) {
        return table.columns().size() == 1
                && table.columns().containsKey(NEXT_VAL)
                && table.constraints().isEmpty();
    }

    /** The sequence of that name, with the start and increment that stand for those that nobody stored. */
    static Sequence sequence(ObjectName name) {
        return new Sequence(name, 1, 1);
    }

    private Table table(TableSql sql) {
        List<Constraint> constraints =
                NamedPieces.of(sql).stream().map(this::constraint).toList();
        List<Column> columns =
                sql.columns().stream().map(column -> column(column, sql)).toList();
        Table table = Table.of(new ObjectName(null, sql.name()), columns, constraints, List.of(), null);
        List<Index> ofTable = indexes.getOrDefault(sql.name(), List.of()).stream()
                .map(index -> index.index(table.columns().keySet()))
                .toList();
        return table.withIndexes(ofTable);
    }

    private static Generated generated(SqlPiece piece) {
        String expression = SqlText.withoutParentheses(piece.body());
        return piece.options().stored() ? Generated.stored(expression) : Generated.virtual(expression);
    }

    private static Column column(ColumnSql column, TableSql sql) {
        boolean numbered = sql.rowidAlias().filter(column.name()::equals).isPresent();
        boolean keyNotNull = sql.isWithoutRowid() || sql.isStrict();
        boolean notNull = numbered
                || column.has(SqlPiece.Kind.NOT_NULL)
                || (keyNotNull && sql.primaryKey().contains(column.name()));
        DefaultValue defaultValue = column.piece(SqlPiece.Kind.DEFAULT)
                .map(piece -> SqliteDefaults.parse(piece.body()))
                .orElse(null);
        Generated generated = column.piece(SqlPiece.Kind.GENERATED)
                .map(SqliteSchemaReader::generated)
                .orElse(null);
        return new Column(
                column.name(),
                sql.isStrict() && !numbered ? StrictTypes.parse(column.type()) : SqliteTypes.parse(column.type()),
                !notNull,
                defaultValue,
                numbered && defaultValue == null ? Identity.DEFAULT : null,
                generated,
                collation(column),
                null);
    }

    private static @Nullable String collation(ColumnSql column) {
        return column.piece(SqlPiece.Kind.COLLATE).map(SqlPiece::body).orElse(null);
    }

    private Constraint constraint(NamedPieces.Named named) {
        SqlPiece piece = named.piece();
        SqlPiece.Reference reference = piece.reference();
        if (reference != null) {
            return foreignKey(named, reference);
        }
        return switch (piece.kind()) {
            case PRIMARY_KEY -> new PrimaryKey(named.name(), named.columns());
            case UNIQUE -> new UniqueConstraint(named.name(), named.columns());
            case CHECK -> new CheckConstraint(named.name(), SqlText.withoutParentheses(piece.body()));
            default -> throw new IllegalStateException("No constraint of a table: " + piece);
        };
    }

    private ForeignKey foreignKey(NamedPieces.Named named, SqlPiece.Reference reference) {
        List<Identifier> targetColumns = reference.targetColumns();
        TableSql target = tables.get(reference.target().name());
        if (targetColumns.isEmpty() && target != null) {
            targetColumns = target.primaryKey();
        }
        boolean pairs = targetColumns.size() == named.columns().size();
        return new ForeignKey(
                named.name(),
                named.columns(),
                reference.target(),
                pairs ? targetColumns : named.columns(),
                reference.onDelete(),
                reference.onUpdate(),
                reference.deferrability(),
                // whatever is written, this is how SQLite takes it
                Match.SIMPLE);
    }
}
