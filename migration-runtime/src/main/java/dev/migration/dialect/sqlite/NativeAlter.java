package dev.migration.dialect.sqlite;

import dev.migration.schema.Column;
import dev.migration.schema.Generated;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.stream.Stream;

/** What SQLite from 3.35 on alters without a rebuild, whatever the rows are (lang_altertable.html). */
final class NativeAlter {

    private NativeAlter() {}

    static boolean canAdd(Column column) {
        boolean fillable = column.nullable() || column.defaultValue() != null;
        boolean storedValue = column.generated() != null && column.generated().storage() != Generated.Storage.VIRTUAL;
        return fillable
                && column.identity() == null
                && !storedValue
                && SqliteDefaults.isConstant(column.defaultValue());
    }

    /** Whether nothing but the column itself uses its name; a use elsewhere by chance costs a rebuild, no more. */
    static boolean canDrop(Identifier column, TableSql table, List<String> indexes, List<String> triggersAndViews) {
        ColumnSql own = table.column(column).orElseThrow();
        boolean keyOrUnique = own.has(SqlPiece.Kind.PRIMARY_KEY) || own.has(SqlPiece.Kind.UNIQUE);
        Stream<String> rest = Stream.concat(
                table.columns().stream().filter(c -> !c.equals(own)).map(ColumnSql::rendered),
                table.constraints().stream().map(SqlPiece::text));
        return !keyOrUnique
                && Stream.of(rest, indexes.stream(), triggersAndViews.stream())
                        .flatMap(texts -> texts)
                        .noneMatch(text -> SqlText.mentions(text, column.text()));
    }
}
