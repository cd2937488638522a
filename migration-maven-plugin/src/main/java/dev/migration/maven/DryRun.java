package dev.migration.maven;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.execute.Rehearsal;
import dev.migration.operation.Operation;
import dev.migration.write.RevisionSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Prints what a revision would be and what it would do. Writes nothing, neither files nor to the database. */
record DryRun(GoalContext context) {

    void print(RevisionSource source) {
        context.log()
                .info("Would write " + context.shown(context.directory().resolve(source.path())) + ":\n"
                        + source.text());
    }

    /** The statements for the configured database as it is. */
    void printSql(List<Operation> operations) throws SQLException {
        if (!context.isDatabaseAbsent()) {
            printSql(operations, "Its SQL for this database:", context.settings());
        } else if (context.registry().graph().entries().isEmpty()) {
            printSql(
                    operations,
                    "Its SQL for the database that will be made:",
                    context.settings().inMemory());
        } else {
            context.log()
                    .info("Its SQL depends on what the revisions before it make, and the database does not exist yet:"
                            + " mvn migration:up, then again.");
        }
    }

    private void printSql(List<Operation> operations, String title, DatabaseSettings settings) throws SQLException {
        try (Connection connection = context.dataSource(settings).getConnection()) {
            Dialect dialect = Dialects.of(connection);
            context.log().info(title + "\n" + SqlPreview.of(Rehearsal.of(operations, dialect, connection)));
        }
    }
}
