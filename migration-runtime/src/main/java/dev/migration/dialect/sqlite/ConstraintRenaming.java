package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/** Gives a constraint in the text of a table another name, or one if it had none. */
final class ConstraintRenaming {

    private ConstraintRenaming() {}

    static TableSql rename(TableSql sql, NamedPieces.Named constraint, Identifier to) {
        SqlPiece piece = constraint.piece();
        boolean numbered = piece.kind() == SqlPiece.Kind.CHECK && piece.name() == null;
        TableSql stable = numbered ? ConstraintRemoval.withNamedChecks(sql, constraint) : sql;
        UnaryOperator<SqlPiece> rename = other -> other.equals(piece) ? named(piece, to) : other;
        return constraint.column() == null
                ? stable.withConstraints(
                        stable.constraints().stream().map(rename).toList())
                : stable.mapColumn(constraint.column(), column -> column.mapPieces(rename));
    }

    /** With each of {@code names}, which are in the order of {@link NamedPieces}, written down at its constraint. */
    static TableSql named(TableSql sql, List<Identifier> names) {
        Iterator<Identifier> name = names.iterator();
        UnaryOperator<SqlPiece> write = piece -> NamedPieces.isNameable(piece) ? withName(piece, name.next()) : piece;
        TableSql columns = sql.mapColumns(column -> column.mapPieces(write));
        return columns.withConstraints(columns.constraints().stream().map(write).toList());
    }

    /** A name that stands there already is left as it was written. */
    private static SqlPiece withName(SqlPiece piece, Identifier name) {
        return Objects.equals(name, piece.name()) ? piece : named(piece, name);
    }

    private static SqlPiece named(SqlPiece piece, Identifier name) {
        TokenCursor cursor = new TokenCursor(piece.text());
        if (cursor.took("CONSTRAINT")) {
            cursor.takeName();
        }
        String rest = piece.text().substring(cursor.peek().start());
        String text = "constraint " + SqliteNames.quote(name) + " " + rest;
        return SqlPieceParser.parse(new TokenCursor(text)).withLead(piece.lead());
    }
}
