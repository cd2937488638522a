package dev.migration.dialect.sqlite;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import dev.migration.schema.Identity;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.Match;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table as SQLite stores it, in one spelling. Lowering what is lowered changes nothing. */
final class SqliteLowering {

    private SqliteLowering() {}

    static Table lower(Table table) {
        List<Identifier> key = table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).stream()
                .map(SqliteNames::fold)
                .toList();
        Set<Identifier> names =
                table.columns().keySet().stream().map(SqliteNames::fold).collect(Collectors.toSet());
        return Table.of(
                SqliteNames.fold(table.name()),
                table.columns().values().stream().map(c -> lower(c, key)).toList(),
                constraints(table),
                table.indexes().values().stream().map(i -> lower(i, names)).toList(),
                null);
    }

    private static List<Constraint> constraints(Table table) {
        List<Constraint> constraints = new ArrayList<>();
        table.constraints().values().forEach(constraint -> constraints.add(lower(constraint)));
        for (Column column : table.columns().values()) {
            SqliteEnumCheck.of(table.name(), column)
                    .filter(check -> !table.constraints().containsKey(check.name()))
                    .ifPresent(check -> constraints.add(lower(check)));
        }
        return constraints;
    }

    private static Column lower(Column column, List<Identifier> key) {
        Identifier name = SqliteNames.fold(column.name());
        ColumnType type = SqliteTypes.parse(SqliteTypes.name(column.type()));
        boolean soleKey = key.equals(List.of(name));
        // an integer that is the whole key is numbered by SQLite, whoever wants it or not
        boolean numbered = column.identity() != null
                || (soleKey && type instanceof ColumnType.Int && column.defaultValue() == null);
        String collation = column.collation();
        return new Column(
                name,
                column.identity() != null ? new ColumnType.Int() : type,
                column.nullable() && !key.contains(name) && !numbered,
                lower(column.defaultValue(), type),
                numbered ? Identity.DEFAULT : null,
                lower(column.generated()),
                collation == null || collation.equalsIgnoreCase("binary") ? null : collation.toLowerCase(Locale.ROOT),
                null);
    }

    private static @Nullable DefaultValue lower(@Nullable DefaultValue value, ColumnType type) {
        return value instanceof DefaultValue.Expression expression
                ? SqliteDefaults.stored(SqliteDefaults.parse(SqlText.normalised(expression.sql())), type)
                : SqliteDefaults.stored(value, type);
    }

    private static @Nullable Generated lower(@Nullable Generated generated) {
        return generated == null ? null : generated.withExpression(SqlText.normalised(generated.expression()));
    }

    private static Constraint lower(Constraint constraint) {
        Constraint folded =
                constraint.withName(SqliteNames.fold(constraint.name())).renameColumns(SqliteNames::fold);
        if (folded instanceof CheckConstraint check) {
            return new CheckConstraint(check.name(), SqlText.normalised(check.expression()));
        }
        return folded instanceof ForeignKey key ? lower(key) : folded;
    }

    /** How nulls match is no part of a foreign key here. */
    private static ForeignKey lower(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.columns(),
                SqliteNames.fold(key.target()),
                key.targetColumns().stream().map(SqliteNames::fold).toList(),
                key.onDelete(),
                key.onUpdate(),
                key.deferrability(),
                Match.SIMPLE);
    }

    /** Access methods, operators and included columns make a query faster or slower, not different: none are here. */
    private static Index lower(Index index, Set<Identifier> columns) {
        String where = index.where();
        return new Index(
                SqliteNames.fold(index.name()),
                index.keys().stream().map(key -> lower(key, columns)).toList(),
                index.unique(),
                where == null ? null : SqlText.normalised(where),
                null,
                List.of(),
                index.nullsNotDistinct());
    }

    private static IndexKey lower(IndexKey key, Set<Identifier> columns) {
        String expression = key.expression();
        IndexKey read = expression == null ? key : IndexSql.key(expression, columns);
        String collation = key.collation() == null ? read.collation() : key.collation();
        Identifier column = read.column();
        IndexKey plain = column == null
                ? IndexKey.expression(SqlText.normalised(String.valueOf(read.expression())))
                : IndexKey.column(SqliteNames.fold(column));
        IndexKey directed = key.descending() ? plain.desc() : plain;
        return directed.collate(collation == null ? null : collation.toLowerCase(Locale.ROOT));
    }
}
