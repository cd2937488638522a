package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.AddColumn;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.RenameColumn;
import dev.migration.schema.Column;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table that inherits from another, as it is once its parent has changed: what the parent handed down is
 * done already, and only the rest is left to do.
 *
 * @param type as the server writes it
 */
record HeirColumn(String type, boolean inherited, boolean nullable) {

    private static final String COLUMN = """
            select format_type(atttypid, atttypmod) as type, attinhcount > 0 as inherited, not attnotnull as nullable
            from pg_catalog.pg_attribute
            where attrelid = to_regclass(?) and attname = ? and attnum > 0 and not attisdropped""";

    private static Optional<HeirColumn> of(ObjectName table, Identifier name, Connection connection)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COLUMN)) {
            query.setString(1, PostgresNames.quote(table));
            query.setString(2, PostgresNames.folded(name));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new HeirColumn(
                                row.getString("type"), row.getBoolean("inherited"), row.getBoolean("nullable")))
                        : Optional.empty();
            }
        }
    }

    /** @param whole what would add the column, were there none */
    static Step add(AddColumn op, List<Step> whole, SequenceHandovers handovers) {
        Column bare = op.column().withDefault(null).withComment(null);
        return new Step.Later(
                op.describe(),
                connection -> of(op.table(), op.column().name(), connection)
                        .map(there -> there.rest(new AlterColumn(op.table(), bare, op.column()), handovers))
                        .orElse(whole));
    }

    /** @param whole what would rename the column, were it not done */
    static Step rename(RenameColumn op, List<Step> whole) {
        return new Step.Later(
                op.describe(),
                connection -> of(op.table(), op.from(), connection).isEmpty()
                                && of(op.table(), op.to(), connection).isPresent()
                        ? List.of()
                        : whole);
    }

    /** What is left of those changes that a parent has made, and all of the others. */
    static Step alter(ObjectName table, List<AlterColumn> changes, SequenceHandovers handovers) {
        return new Step.Later("alter columns of " + table, connection -> {
            List<Step> rest = new ArrayList<>();
            List<AlterColumn> own = new ArrayList<>();
            for (AlterColumn op : changes) {
                HeirColumn there = of(table, op.after().name(), connection).orElse(null);
                if (there == null || !there.inherited()) {
                    own.add(op);
                } else {
                    there.refuseIfOpen(op);
                    rest.addAll(there.rest(there.isRetyped(op) ? withoutDefault(op) : op, handovers));
                }
            }
            rest.addAll(new PostgresAlterations(table, own, handovers).steps());
            return rest;
        });
    }

    /** With the type the default came back as that of the parent. */
    private static AlterColumn withoutDefault(AlterColumn op) {
        return new AlterColumn(op.table(), op.before().withDefault(null), op.after());
    }

    private boolean isRetyped(AlterColumn op) {
        return !PostgresFragments.type(op.before()).equals(PostgresFragments.type(op.after()));
    }

    private void refuseIfOpen(AlterColumn op) {
        boolean asBefore = PostgresTypes.name(PostgresTypes.parse(type))
                .equalsIgnoreCase(PostgresTypes.name(PostgresColumns.stored(op.before())));
        if (isRetyped(op) && asBefore) {
            throw new MigrationException(
                    "Column " + op.table() + "." + op.after().name() + " is inherited, and PostgreSQL lets its type be"
                            + " changed only in the table that it comes from.",
                    "Change it there in the same revision; if no entity means that table, with op.sql(..) before this"
                            + " change.");
        }
    }

    /** Checks of types come from the parent too. */
    private List<Step> rest(AlterColumn op, SequenceHandovers handovers) {
        Column after = op.after();
        if (after.generated() != null) {
            return op.before().comment() == null && after.comment() == null
                    ? List.of()
                    : List.of(PostgresColumns.comment(op.table(), after));
        }
        Column before = op.before()
                .withType(after.type())
                .withIdentity(after.identity())
                .withGenerated(null)
                .withNullable(nullable);
        return new PostgresColumns(new AlterColumn(op.table(), before, after), handovers).steps();
    }
}
