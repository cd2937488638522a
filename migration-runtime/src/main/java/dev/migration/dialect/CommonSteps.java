package dev.migration.dialect;

import dev.migration.error.MigrationException;
import dev.migration.operation.Backfill;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.RunCode;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The steps of operations that are the same on every database. */
public final class CommonSteps {

    private CommonSteps() {}

    /** Names as they stand in a statement, with commas between them. */
    public static String list(Dialect dialect, Collection<Identifier> names) {
        return names.stream().map(dialect::quote).collect(Collectors.joining(", "));
    }

    /**
     * The statements for {@code dialect}, or else those for any.
     *
     * @throws MigrationException if there are none of either kind, or one controls the transaction
     */
    public static List<Step> of(ExecuteSql op, Dialect dialect) {
        List<String> statements = op.statements().get(dialect.id());
        if (statements == null) {
            statements = op.statements().get(ExecuteSql.ANY);
        }
        if (statements == null) {
            throw new MigrationException(
                    "Cannot " + op.describe() + ": it has statements for "
                            + String.join(", ", op.statements().keySet()) + ", but none for " + dialect.id() + ".",
                    "Add .on(\"" + dialect.id() + "\", \"<statements>\") to its sql(..) in the revision, without"
                            + " statements if there is nothing to do on " + dialect.id() + ".");
        }
        statements.forEach(TransactionControl::refuseIn);
        return statements.stream().<Step>map(Step.Sql::new).toList();
    }

    /** An update, or the refusal to go on while rows need one that the author has not written. */
    public static List<Step> of(Backfill op, Dialect dialect) {
        String table = dialect.quote(op.table());
        String column = dialect.quote(op.column());
        if (op.expression() != null) {
            return List.of(new Step.Sql(
                    "update " + table + " set " + column + " = " + op.expression() + " where " + column + " is null"));
        }
        String arguments =
                javaText(op.table().toString()) + ", " + javaText(op.column().toString());
        return List.of(new Step.Guard(
                "select count(*) from " + table + " where " + column + " is null",
                "Column " + op.table() + "." + op.column() + " is to become NOT NULL, but {count} of its rows have"
                        + " null in it.",
                "Say in the revision what they get: replace op.backfillRequired(" + arguments + ") by op.backfill("
                        + arguments + ", \"<expression>\")."));
    }

    public static List<Step> of(InsertRows op, Dialect dialect) {
        String parameters = String.join(", ", Collections.nCopies(op.columns().size(), "?"));
        String insert = "insert into " + dialect.quote(op.table()) + " (" + list(dialect, op.columns()) + ") values ("
                + parameters + ")";
        return List.of(new Step.Batch(insert, op.rows()));
    }

    /**
     * The refusal to go on while rows have values that their enumeration will not have any more.
     *
     * @param tableSql the table as it stands in a statement
     * @param condition true for such rows
     */
    public static Step noneGoes(
            ObjectName table,
            Identifier column,
            String tableSql,
            String condition,
            List<String> values,
            ObjectName type) {
        return new Step.Guard(
                "select count(*) from " + tableSql + " where " + condition,
                "Enumeration " + type + " is to lose " + values + ", but {count} rows of " + table
                        + " have such a value in column " + column + ".",
                "Give them another value first, with op.sql(..) before the change in the revision. They are: select *"
                        + " from " + tableSql + " where " + condition);
    }

    /**
     * The refusal to go on while rows have texts that the changed column would cut; empty if it is no shorter than
     * before.
     *
     * @param tableSql the table as it stands in a statement
     * @param text the column as a text
     */
    public static Optional<Step> noneIsCut(
            ObjectName table, Column before, Column after, String tableSql, String text) {
        int length = length(after.type());
        if (length >= length(before.type())) {
            return Optional.empty();
        }
        String condition = "length(" + text + ") > " + length;
        return Optional.of(new Step.Guard(
                "select count(*) from " + tableSql + " where " + condition,
                "Column " + table + "." + after.name() + " is to hold at most " + length
                        + " characters, but {count} of its rows have more.",
                "Shorten them first, with op.sql(..) before the change in the revision. They are: select * from "
                        + tableSql + " where " + condition));
    }

    /**
     * Refuses rows that do not fit a check: a database itself says no more than that there are some.
     *
     * @param misfits {@code from} and {@code where} of a query for the rows that do not fit
     */
    public static Step.Guard allFit(String check, ObjectName table, String misfits) {
        return new Step.Guard(
                "select count(*)" + misfits,
                "CHECK constraint " + check + " is to hold for table " + table
                        + ", but {count} of its rows do not fit.",
                "Change these rows first, with op.sql(..) before the change in the revision. They are: select *"
                        + misfits);
    }

    /** How many characters the column holds; any number if it has no limit. */
    private static int length(ColumnType type) {
        if (type instanceof ColumnType.Varchar varchar) {
            return varchar.length();
        } else if (type instanceof ColumnType.Char character) {
            return character.length();
        } else if (type instanceof ColumnType.EnumName names) {
            return names.length();
        }
        return Integer.MAX_VALUE;
    }

    public static List<Step> of(RunCode op) {
        return List.of(new Step.Code(op.description(), op.work()));
    }

    private static String javaText(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
