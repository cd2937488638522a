package dev.migration.dialect.sqlite;

import dev.migration.error.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Rows whose foreign key leads nowhere. */
final class ForeignKeyViolations {

    private static final int SHOWN = 10;

    private ForeignKeyViolations() {}

    /** @param rowid of the row in {@code table}; "null" for a table without rowids */
    record Violation(String table, String rowid, String target) {

        String sentence() {
            return "row " + rowid + " of " + table + " refers to a row of " + target + " that is not there";
        }
    }

    static Set<Violation> read(Connection connection) throws SQLException {
        Set<Violation> violations = new LinkedHashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("pragma foreign_key_check")) {
            while (result.next()) {
                violations.add(
                        new Violation(result.getString(1), String.valueOf(result.getString(2)), result.getString(3)));
            }
        }
        return violations;
    }

    /** @throws MigrationException if there are others than {@code before} */
    static void requireNoneBut(Set<Violation> before, Connection connection) throws SQLException {
        Set<Violation> violations = read(connection);
        violations.removeAll(before);
        if (!violations.isEmpty()) {
            String rows =
                    violations.stream().limit(SHOWN).map(Violation::sentence).collect(Collectors.joining("; "));
            String more = violations.size() > SHOWN ? "; and " + (violations.size() - SHOWN) + " more" : "";
            throw new MigrationException(
                    "After this revision foreign keys would be violated: " + rows + more + ".",
                    "Mend or delete these rows, by hand or with op.sql(..) in the revision. In SQLite a row is shown"
                            + " by: select * from <table> where rowid = <row>.");
        }
    }
}
