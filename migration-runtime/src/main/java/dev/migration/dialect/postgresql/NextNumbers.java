package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.InsertRows;
import dev.migration.schema.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Lets the numbers of a table go on behind those that a revision gave to rows itself. */
final class NextNumbers {

    private static final String SEQUENCE = """
            select s.seqrelid::regclass::text
            from pg_catalog.pg_sequence s
            where s.seqincrement > 0 and s.seqrelid = pg_catalog.pg_get_serial_sequence(?, ?)::regclass""";

    private NextNumbers() {}

    /** Planned when the rows are there, since an earlier step of the plan may have made the table. */
    static Step after(InsertRows op) {
        return new Step.Later("let the numbers of " + op.table() + " go on", connection -> plan(op, connection));
    }

    private static List<Step> plan(InsertRows op, Connection connection) throws SQLException {
        List<Step> steps = new ArrayList<>();
        String table = PostgresNames.quote(op.table());
        try (PreparedStatement query = connection.prepareStatement(SEQUENCE)) {
            for (Identifier column : op.columns()) {
                query.setString(1, table);
                query.setString(2, PostgresNames.folded(column));
                try (ResultSet found = query.executeQuery()) {
                    if (found.next()) {
                        steps.add(goOn(table, PostgresNames.quote(column), found.getString(1)));
                    }
                }
            }
        }
        return steps;
    }

    /** A sequence of a generator, whose users may take all numbers of an increment at once. */
    static Step of(ContinueSequence op) {
        String sequence = PostgresNames.quote(op.sequence());
        String next = "max(" + PostgresNames.quote(op.column()) + ")::bigint + " + op.increment();
        return new Step.Sql("select pg_catalog.setval(" + PostgresNames.text(sequence) + ", " + next + ", false) from "
                + PostgresNames.quote(op.table()) + " having " + next
                + " > (select case when is_called then last_value + "
                + op.increment() + " else last_value end from " + sequence + ")");
    }

    private static Step goOn(String table, String column, String sequence) {
        return new Step.Sql("select pg_catalog.setval(" + PostgresNames.text(sequence) + ", max(" + column + ")) from "
                + table + " having max(" + column + ") >= (select case when is_called then last_value + 1 else"
                + " last_value end from " + sequence + ")");
    }
}
