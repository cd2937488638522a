package dev.migration.dialect.sqlite;

import dev.migration.dialect.Step;
import dev.migration.schema.Identifier;
import java.util.ArrayList;
import java.util.List;

/** What must be true of the rows of a table before columns of it become NOT NULL. */
final class NotNullGuards {

    private NotNullGuards() {}

    static List<Step> of(TableDraft draft) {
        List<Step> guards = new ArrayList<>();
        for (ColumnSql column : draft.sql().columns()) {
            if (column.has(SqlPiece.Kind.NOT_NULL) && !column.has(SqlPiece.Kind.GENERATED)) {
                if (!draft.isStored(column.name())) {
                    if (!column.has(SqlPiece.Kind.DEFAULT)) {
                        guards.add(noRows(draft, column.name()));
                    }
                } else if (!wasNotNull(draft, column.name())) {
                    guards.add(noNulls(draft, column.name()));
                }
            }
        }
        return guards;
    }

    private static boolean wasNotNull(TableDraft draft, Identifier column) {
        return draft.original()
                .column(column)
                .filter(c -> c.has(SqlPiece.Kind.NOT_NULL))
                .isPresent();
    }

    private static Step noRows(TableDraft draft, Identifier column) {
        return new Step.Guard(
                "select count(*) from " + SqliteFragments.name(draft.name()),
                "Column " + draft.name() + "." + column
                        + " is new and NOT NULL, but the table has {count} rows and no value for them.",
                "Give the column a default, or add it nullable, give the rows a value with op.backfill(..)"
                        + " and make it NOT NULL then.");
    }

    private static Step noNulls(TableDraft draft, Identifier column) {
        return new Step.Guard(
                "select count(*) from " + SqliteFragments.name(draft.name()) + " where " + SqliteNames.quote(column)
                        + " is null",
                "Column " + draft.name() + "." + column
                        + " is to become NOT NULL, but {count} of its rows have null in it.",
                "Give them a value first, with op.backfill(..) before the change in the revision.");
    }
}
