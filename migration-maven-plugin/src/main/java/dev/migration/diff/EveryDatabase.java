package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Objects;

/**
 * What is the same in two columns or indexes on all databases that a revision may run on. One database stores alike what
 * others tell apart: what is written where it makes no difference must be right where it does.
 */
final class EveryDatabase {

    private EveryDatabase() {}

    static boolean sameType(Column one, Column other) {
        return Dialects.all().stream()
                .allMatch(dialect ->
                        isForeign(one, dialect) || isForeign(other, dialect) || sameType(one, other, dialect));
    }

    /** Words that a database does not know are meant for another one, which alone can tell what they are. */
    private static boolean isForeign(Column column, Dialect dialect) {
        return column.type() instanceof ColumnType.Native written
                && dialect.parseType(written.sql()) instanceof ColumnType.Native;
    }

    private static boolean sameType(Column one, Column other, Dialect dialect) {
        return ColumnComparison.sameNativeType(
                stored(one, dialect).type(), stored(other, dialect).type(), dialect);
    }

    static boolean sameIdentity(Column one, Column other) {
        return Dialects.all().stream()
                .allMatch(dialect -> Objects.equals(
                        stored(one, dialect).identity(), stored(other, dialect).identity()));
    }

    /** Whether two indexes, each with its table, are the same but for their names and the texts of expressions. */
    static boolean sameIndex(Table oneTable, Index one, Table otherTable, Index other) {
        return Dialects.all().stream()
                .allMatch(dialect -> structure(oneTable, one, dialect)
                        .withName(other.name())
                        .equals(structure(otherTable, other, dialect)));
    }

    /** The index as it is stored; only a database at hand can tell whether two texts of an expression are the same. */
    private static Index structure(Table table, Index index, Dialect dialect) {
        Table alone = dialect.lower(table.withConstraints(List.of()).withIndexes(List.of(index)));
        Index stored = alone.indexes().values().iterator().next();
        return new Index(
                index.name(),
                stored.keys().stream().map(EveryDatabase::structure).toList(),
                stored.unique(),
                stored.where() == null ? null : "",
                stored.method(),
                stored.include(),
                stored.nullsNotDistinct());
    }

    private static IndexKey structure(IndexKey key) {
        return key.expression() == null
                ? key
                : new IndexKey(null, "", key.descending(), key.nulls(), null, key.operatorClass());
    }

    /** The column as it is stored in a table of which it is no key. */
    private static Column stored(Column column, Dialect dialect) {
        Table alone = Table.of(ObjectName.of("t"), List.of(column), List.of(), List.of(), null);
        return dialect.lower(alone).columns().values().iterator().next();
    }
}
