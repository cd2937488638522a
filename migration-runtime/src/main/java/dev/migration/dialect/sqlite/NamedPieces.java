package dev.migration.dialect.sqlite;

import dev.migration.dialect.ConventionalNames;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The constraints of a table, each under the name it is known by: its own, or the conventional one if nobody named it.
 * SQLite lets two have one name; the later gets a number behind it.
 */
final class NamedPieces {

    private static final Set<SqlPiece.Kind> NAMEABLE =
            EnumSet.of(SqlPiece.Kind.PRIMARY_KEY, SqlPiece.Kind.UNIQUE, SqlPiece.Kind.FOREIGN_KEY, SqlPiece.Kind.CHECK);

    /** A constraint; {@code column} is where it stands, or null if it stands behind the columns. */
    record Named(Identifier name, @Nullable Identifier column, SqlPiece piece) {

        /** The columns it is on: of a constraint at a column, that one. */
        List<Identifier> columns() {
            return column == null ? piece.columns() : List.of(column);
        }
    }

    private final ObjectName table;
    private final List<Named> all = new ArrayList<>();
    private final Set<Identifier> taken = new HashSet<>();
    private int checks;

    private NamedPieces(TableSql sql) {
        table = new ObjectName(null, sql.name());
        for (ColumnSql column : sql.columns()) {
            column.pieces().forEach(piece -> add(column.name(), piece));
        }
        sql.constraints().forEach(piece -> add(null, piece));
    }

    static List<Named> of(TableSql sql) {
        return List.copyOf(new NamedPieces(sql).all);
    }

    /** The names alone, in the same order. */
    static List<Identifier> names(TableSql sql) {
        return of(sql).stream().map(Named::name).toList();
    }

    static Optional<Named> find(TableSql sql, Identifier name) {
        return of(sql).stream().filter(named -> named.name().equals(name)).findFirst();
    }

    private void add(@Nullable Identifier column, SqlPiece piece) {
        if (isNameable(piece)) {
            Identifier name = piece.name() == null ? conventional(column, piece) : piece.name();
            all.add(new Named(free(name), column, piece));
        }
    }

    /** Whether a piece is one of those that are known by a name; a NOT NULL, say, is not. */
    static boolean isNameable(SqlPiece piece) {
        return NAMEABLE.contains(piece.kind());
    }

    private Identifier conventional(@Nullable Identifier column, SqlPiece piece) {
        List<Identifier> columns = column == null ? piece.columns() : List.of(column);
        return switch (piece.kind()) {
            case PRIMARY_KEY -> ConventionalNames.primaryKey(table);
            case UNIQUE -> ConventionalNames.unique(table, columns);
            case FOREIGN_KEY -> ConventionalNames.foreignKey(table, columns);
            default ->
                column == null ? ConventionalNames.check(table, ++checks) : ConventionalNames.check(table, column);
        };
    }

    private Identifier free(Identifier wanted) {
        Identifier name = wanted;
        for (int number = 2; !taken.add(name); number++) {
            name = SqliteNames.stored(wanted.text() + "_" + number);
        }
        return name;
    }
}
