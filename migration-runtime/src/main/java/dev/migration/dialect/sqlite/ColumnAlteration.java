package dev.migration.dialect.sqlite;

import dev.migration.schema.Column;
import dev.migration.schema.DefaultValue;
import dev.migration.schema.Generated;
import java.util.Objects;

/** Rewrites a column where two versions of it differ, and nowhere else. */
final class ColumnAlteration {

    private ColumnAlteration() {}

    static ColumnSql alter(ColumnSql column, Column before, Column after, boolean strict) {
        ColumnSql altered = column;
        String type = SqliteFragments.type(after, strict);
        if (!SqliteFragments.type(before, strict).equals(type)) {
            altered = altered.withType(type);
        }
        boolean notNull = !after.nullable() && after.identity() == null;
        if (before.nullable() != after.nullable() && altered.has(SqlPiece.Kind.NOT_NULL) != notNull) {
            altered = altered.without(SqlPiece.Kind.NULL).without(SqlPiece.Kind.NOT_NULL);
            altered = notNull ? altered.plus("not null") : altered;
        }
        DefaultValue defaultValue = after.defaultValue();
        if (!Objects.equals(before.defaultValue(), defaultValue)) {
            altered = altered.without(SqlPiece.Kind.DEFAULT);
            altered = defaultValue == null ? altered : altered.plus(SqliteFragments.defaultValue(defaultValue));
        }
        String collation = after.collation();
        if (!Objects.equals(before.collation(), collation)) {
            altered = altered.without(SqlPiece.Kind.COLLATE);
            altered = collation == null ? altered : altered.plus(SqliteFragments.collation(collation));
        }
        Generated wanted = after.generated();
        Generated generated = wanted == null ? null : wanted.after(before.generated());
        if (!Objects.equals(before.generated(), generated)) {
            altered = altered.without(SqlPiece.Kind.GENERATED);
            altered = generated == null ? altered : altered.plus(SqliteFragments.generated(generated));
        }
        return altered;
    }
}
