package dev.migration.dialect.sqlite;

import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The text of a table, cut into its parts so that one can be changed and all others stay as they were written.
 * Immutable.
 *
 * @param name of the table
 * @param constraints those that stand behind the columns
 * @param tail blanks and comments before the closing parenthesis
 * @param options what stands behind it
 */
record TableSql(Identifier name, List<ColumnSql> columns, List<SqlPiece> constraints, String tail, String options) {

    TableSql {
        columns = List.copyOf(columns);
        constraints = List.copyOf(constraints);
    }

    /** Reads a CREATE TABLE statement as {@code sqlite_schema} holds it. */
    static TableSql parse(String sql) {
        TokenCursor cursor = new TokenCursor(sql);
        cursor.require("CREATE");
        if (!cursor.took("TEMP")) {
            cursor.took("TEMPORARY");
        }
        cursor.require("TABLE");
        cursor.took("IF", "NOT", "EXISTS");
        Identifier name = cursor.takeName();
        if (cursor.took(".")) {
            name = cursor.takeName();
        }
        cursor.require("(");
        List<ColumnSql> columns = new ArrayList<>();
        List<SqlPiece> constraints = new ArrayList<>();
        parseBody(cursor, columns, constraints);
        String tail = cursor.gap();
        cursor.require(")");
        return new TableSql(
                name, columns, constraints, tail, sql.substring(cursor.end()).stripTrailing());
    }

    private static void parseBody(TokenCursor cursor, List<ColumnSql> columns, List<SqlPiece> constraints) {
        String carried = "";
        boolean more = true;
        while (more) {
            if (SqlPieceParser.tableConstraintBeginsHere(cursor)) {
                constraints.add(withLead(SqlPieceParser.parse(cursor), carried));
            } else {
                ColumnSql column = ColumnSql.parse(cursor);
                columns.add(column.withLead(carried + column.lead()));
            }
            // a comment before the comma moves behind it; SQLite wants no comma between constraints
            carried = cursor.sees(",") ? cursor.gap().stripTrailing() : "";
            carried = carried.isEmpty() ? "" : carried + "\n";
            more = cursor.took(",") || SqlPieceParser.tableConstraintBeginsHere(cursor);
        }
    }

    private static SqlPiece withLead(SqlPiece piece, String carried) {
        return carried.isEmpty() ? piece : piece.withLead(carried + piece.lead());
    }

    boolean isStrict() {
        return hasOption("STRICT");
    }

    boolean isWithoutRowid() {
        return hasOption("ROWID");
    }

    private boolean hasOption(String word) {
        return SqlTokenizer.tokens(options).stream().anyMatch(token -> token.is(word));
    }

    Optional<ColumnSql> column(Identifier column) {
        return columns.stream().filter(c -> c.name().equals(column)).findFirst();
    }

    /** The columns of the primary key in its order, empty if there is none. */
    List<Identifier> primaryKey() {
        return Stream.concat(
                        columns.stream()
                                .filter(column -> column.has(SqlPiece.Kind.PRIMARY_KEY))
                                .map(column -> List.of(column.name())),
                        constraints.stream()
                                .filter(piece -> piece.kind() == SqlPiece.Kind.PRIMARY_KEY)
                                .map(SqlPiece::columns))
                .findFirst()
                .orElse(List.of());
    }

    /** The column that is another name of the rowid: SQLite numbers it. See lang_createtable.html, section 5. */
    Optional<Identifier> rowidAlias() {
        List<Identifier> key = primaryKey();
        if (isWithoutRowid() || key.size() != 1) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.name().equals(key.get(0)))
                .filter(column -> column.type().equalsIgnoreCase("integer"))
                .filter(column -> column.piece(SqlPiece.Kind.PRIMARY_KEY)
                        .filter(piece -> piece.options().descending())
                        .isEmpty())
                .map(ColumnSql::name)
                .findFirst();
    }

    TableSql withName(Identifier newName) {
        return new TableSql(newName, columns, constraints, tail, options);
    }

    TableSql mapColumn(Identifier column, UnaryOperator<ColumnSql> change) {
        return withColumns(columns.stream()
                .map(c -> c.name().equals(column) ? change.apply(c) : c)
                .toList());
    }

    TableSql mapColumns(UnaryOperator<ColumnSql> change) {
        return withColumns(columns.stream().map(change).toList());
    }

    TableSql withoutColumn(Identifier column) {
        return withColumns(
                columns.stream().filter(c -> !c.name().equals(column)).toList());
    }

    /** With a column behind the others. */
    TableSql plusColumn(String sql) {
        List<ColumnSql> more = new ArrayList<>(columns);
        more.add(ColumnSql.parse(sql).withLead(leadOfNext()));
        return withColumns(more);
    }

    /** With a constraint behind the others. */
    TableSql plusConstraint(String sql) {
        List<SqlPiece> more = new ArrayList<>(constraints);
        more.add(SqlPieceParser.parse(new TokenCursor(sql)).withLead(leadOfNext()));
        return withConstraints(more);
    }

    TableSql withColumns(List<ColumnSql> newColumns) {
        return new TableSql(name, newColumns, constraints, tail, options);
    }

    TableSql withConstraints(List<SqlPiece> newConstraints) {
        return new TableSql(name, columns, newConstraints, tail, options);
    }

    private String leadOfNext() {
        String lead = columns.get(columns.size() - 1).lead();
        return lead.isBlank() && !lead.isEmpty() ? lead : " ";
    }

    /** The statement that makes the table under {@code quotedName}. */
    String rendered(String quotedName) {
        return Stream.concat(
                        columns.stream().map(ColumnSql::rendered),
                        constraints.stream().map(SqlPiece::rendered))
                .collect(Collectors.joining(",", "create table " + quotedName + " (", tail + ")" + options));
    }
}
