package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Table;
import java.util.List;
import java.util.Objects;

/**
 * What is the same in two columns on all databases that a revision may run on. One database stores many types alike that
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

    /** The column as it is stored in a table of which it is no key. */
    private static Column stored(Column column, Dialect dialect) {
        Table alone = Table.of(ObjectName.of("t"), List.of(column), List.of(), List.of(), null);
        return dialect.lower(alone).columns().values().iterator().next();
    }
}
