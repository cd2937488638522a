package dev.migration.dialect.sqlite;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.Step;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The steps that alter a table in the place of a rebuild, where nothing but NOT NULL and named checks change in its text.
 * For versions that {@linkplain SqliteVersion#altersConstraints can}.
 */
final class TableAlteration {

    private final TableDraft draft;
    private final TableSql before;
    private final TableSql after;
    private final String alter;
    private final List<Step> steps = new ArrayList<>();

    private TableAlteration(TableDraft draft) {
        this.draft = draft;
        this.before = draft.original();
        this.after = draft.sql();
        this.alter = "alter table " + SqliteFragments.name(draft.name()) + " ";
    }

    /** Empty if the table has to be rebuilt. */
    static Optional<List<Step>> of(TableDraft draft) {
        TableAlteration alteration = new TableAlteration(draft);
        return alteration.isEnough() ? Optional.of(alteration.steps()) : Optional.empty();
    }

    private boolean isEnough() {
        return draft.conversions().isEmpty()
                && rest(before).equals(rest(after))
                && before.columns().stream().noneMatch(this::isRequiredOtherwise)
                && haveNamesOfTheirOwn(before)
                && after.constraints().containsAll(added());
    }

    /** What has to be the same. */
    private static TableSql rest(TableSql sql) {
        return sql.mapColumns(column ->
                        column.without(piece -> isNamedCheck(piece) || piece.kind() == SqlPiece.Kind.NOT_NULL))
                .withConstraints(sql.constraints().stream()
                        .filter(piece -> !isNamedCheck(piece))
                        .toList());
    }

    /** Whether the column stays NOT NULL, but in other words: with a name or a conflict clause. */
    private boolean isRequiredOtherwise(ColumnSql column) {
        return required(column)
                .flatMap(old -> after.column(column.name())
                        .flatMap(TableAlteration::required)
                        .filter(piece -> !piece.text().equals(old.text())))
                .isPresent();
    }

    private static Optional<SqlPiece> required(ColumnSql column) {
        return column.piece(SqlPiece.Kind.NOT_NULL);
    }

    /** SQLite lets two constraints have one name; which of them goes then, it decides. */
    private static boolean haveNamesOfTheirOwn(TableSql sql) {
        Set<Identifier> names = new HashSet<>();
        return pieces(sql).allMatch(piece -> piece.name() == null || names.add(piece.name()));
    }

    private List<Step> steps() {
        steps.addAll(draft.guards());
        steps.addAll(NotNullGuards.of(draft));
        without(checks(before), checks(after)).forEach(check -> sql("drop constraint " + quotedName(check)));
        before.columns().forEach(this::alterColumn);
        added().forEach(this::addCheck);
        return steps;
    }

    private void alterColumn(ColumnSql column) {
        boolean was = required(column).isPresent();
        boolean is =
                after.column(column.name()).flatMap(TableAlteration::required).isPresent();
        if (was != is) {
            sql("alter column " + SqliteNames.quote(column.name()) + (is ? " set not null" : " drop not null"));
        }
    }

    private void addCheck(SqlPiece check) {
        String misfits = " from " + SqliteFragments.name(draft.name()) + " where not (" + check.body() + ")";
        steps.add(CommonSteps.allFit(String.valueOf(check.name()), draft.name(), misfits));
        sql("add " + check.text());
    }

    private List<SqlPiece> added() {
        return without(checks(after), checks(before));
    }

    /** Those of {@code some} that no other has the text of. */
    private static List<SqlPiece> without(List<SqlPiece> some, List<SqlPiece> others) {
        return some.stream()
                .filter(piece -> others.stream().noneMatch(other -> other.text().equals(piece.text())))
                .toList();
    }

    private static List<SqlPiece> checks(TableSql sql) {
        return pieces(sql).filter(TableAlteration::isNamedCheck).toList();
    }

    private static Stream<SqlPiece> pieces(TableSql sql) {
        return Stream.concat(
                sql.columns().stream().flatMap(column -> column.pieces().stream()), sql.constraints().stream());
    }

    private static boolean isNamedCheck(SqlPiece piece) {
        return piece.kind() == SqlPiece.Kind.CHECK && piece.name() != null;
    }

    private static String quotedName(SqlPiece check) {
        return SqliteNames.quote(Objects.requireNonNull(check.name()));
    }

    private void sql(String change) {
        steps.add(new Step.Sql(alter + change));
    }
}
