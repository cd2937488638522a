package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A column as it stands in the text of a table.
 *
 * @param lead blanks and comments before it
 * @param nameText with its quotes
 * @param typeLead blanks and comments before the type; empty if there is none
 * @param type as written, empty if there is none
 */
record ColumnSql(String lead, String nameText, Identifier name, String typeLead, String type, List<SqlPiece> pieces) {

    ColumnSql {
        pieces = List.copyOf(pieces);
    }

    static ColumnSql parse(String sql) {
        return parse(new TokenCursor(sql));
    }

    static ColumnSql parse(TokenCursor cursor) {
        String lead = cursor.gap();
        String nameText = cursor.peek().text();
        Identifier name = cursor.takeName();
        String typeLead = cursor.gap();
        String type = takeType(cursor);
        List<SqlPiece> pieces = new ArrayList<>();
        while (SqlPieceParser.beginsHere(cursor)) {
            pieces.add(SqlPieceParser.parse(cursor));
        }
        return new ColumnSql(lead, nameText, name, type.isEmpty() ? "" : typeLead, type, pieces);
    }

    private static String takeType(TokenCursor cursor) {
        int start = cursor.peek().start();
        boolean any = false;
        while (cursor.peek().isName() && !SqlPieceParser.beginsHere(cursor)) {
            cursor.take();
            any = true;
        }
        if (any && cursor.sees("(")) {
            cursor.takeParenthesised();
        }
        return any ? cursor.textFrom(start) : "";
    }

    Optional<SqlPiece> piece(SqlPiece.Kind kind) {
        return pieces.stream().filter(piece -> piece.kind() == kind).findFirst();
    }

    boolean has(SqlPiece.Kind kind) {
        return piece(kind).isPresent();
    }

    ColumnSql withLead(String newLead) {
        return new ColumnSql(newLead, nameText, name, typeLead, type, pieces);
    }

    ColumnSql withType(String newType) {
        return new ColumnSql(lead, nameText, name, typeLead.isEmpty() ? " " : typeLead, newType, pieces);
    }

    /** Without the constraints for which {@code unwanted} is true. */
    ColumnSql without(Predicate<SqlPiece> unwanted) {
        return withPieces(pieces.stream().filter(unwanted.negate()).toList());
    }

    ColumnSql without(SqlPiece.Kind kind) {
        return without(piece -> piece.kind() == kind);
    }

    /** With the constraint {@code sql} at the end. */
    ColumnSql plus(String sql) {
        List<SqlPiece> more = new ArrayList<>(pieces);
        more.add(SqlPieceParser.parse(new TokenCursor(" " + sql)));
        return withPieces(more);
    }

    ColumnSql mapPieces(UnaryOperator<SqlPiece> change) {
        return withPieces(pieces.stream().map(change).toList());
    }

    private ColumnSql withPieces(List<SqlPiece> newPieces) {
        return new ColumnSql(lead, nameText, name, typeLead, type, newPieces);
    }

    String rendered() {
        return lead + definition();
    }

    /** The text without what stands before it. */
    String definition() {
        return nameText
                + typeLead
                + type
                + pieces.stream().map(SqlPiece::rendered).collect(Collectors.joining());
    }
}
