package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;

/** Takes a constraint out of the text of a table. */
final class ConstraintRemoval {

    private ConstraintRemoval() {}

    static TableSql remove(TableSql sql, NamedPieces.Named unwanted) {
        TableSql stable = unwanted.piece().kind() == SqlPiece.Kind.CHECK ? withNamedChecks(sql, unwanted) : sql;
        Identifier column = unwanted.column();
        SqlPiece piece = unwanted.piece();
        return column == null
                ? stable.withConstraints(without(stable.constraints(), piece))
                : stable.mapColumn(column, c -> c.without(piece::equals));
    }

    /** Checks are numbered by their place: the other nameless ones get their number written down before one goes. */
    static TableSql withNamedChecks(TableSql sql, NamedPieces.Named unwanted) {
        List<SqlPiece> constraints = new ArrayList<>(sql.constraints());
        for (NamedPieces.Named named : NamedPieces.of(sql)) {
            SqlPiece piece = named.piece();
            boolean numbered = piece.kind() == SqlPiece.Kind.CHECK && piece.name() == null && named.column() == null;
            if (numbered && !piece.equals(unwanted.piece())) {
                String text = "constraint " + SqliteNames.quote(named.name()) + " " + piece.text();
                constraints.set(
                        constraints.indexOf(piece),
                        SqlPieceParser.parse(new TokenCursor(text)).withLead(piece.lead()));
            }
        }
        return sql.withConstraints(constraints);
    }

    private static List<SqlPiece> without(List<SqlPiece> pieces, SqlPiece unwanted) {
        List<SqlPiece> rest = new ArrayList<>(pieces);
        rest.remove(unwanted);
        return rest;
    }
}
