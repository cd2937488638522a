package dev.migration.dialect.postgresql;

import dev.migration.dialect.Step;
import dev.migration.operation.DropSchema;
import dev.migration.schema.Identifier;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Drops a schema that is empty; one that holds what no revision made stays. */
final class SchemaDrop {

    private static final String OBJECTS =
            "select count(*) from pg_catalog.pg_depend where refclassid = 'pg_namespace'::regclass and"
                    + " refobjid = (select oid from pg_catalog.pg_namespace where nspname = ?)";

    private SchemaDrop() {}

    static Step of(DropSchema op) {
        Step drop = new Step.Sql("drop schema " + PostgresNames.sql(op.schema()));
        return new Step.Later(
                op.describe(), connection -> isEmpty(op.schema(), connection) ? List.of(drop) : List.of());
    }

    private static boolean isEmpty(Identifier schema, Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(OBJECTS)) {
            query.setString(1, PostgresNames.folded(schema));
            try (ResultSet found = query.executeQuery()) {
                return found.next() && found.getLong(1) == 0;
            }
        }
    }
}
