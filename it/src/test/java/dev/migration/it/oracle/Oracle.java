package dev.migration.it.oracle;

import dev.migration.error.MigrationException;
import dev.migration.it.TestDatabase;
import dev.migration.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the schema of entities twice, by the product and by Hibernate, and lists how the two databases differ. On SQLite,
 * where Hibernate makes no foreign keys and few unique keys, those of its model are what is expected.
 */
final class Oracle {

    private static final String HISTORY = "migration_history";
    private static final String INDEX_VALIDATION = "hibernate.tooling.schema.index_validation";
    private static final Map<String, String> UNTYPED_IDENTITY =
            Map.of("^column (\\S+)( not null)?$", "column $1 integer not null");

    private final Entities entities;
    private final Schema schema;
    private final TestDatabase database;
    private final Path folder;

    /** @param folder empty, for databases and classes */
    Oracle(Entities entities, Schema schema, TestDatabase database, Path folder) {
        this.entities = entities;
        this.schema = schema;
        this.database = database;
        this.folder = folder;
    }

    /**
     * All that is not as it should be, a line each, empty if the databases are equal, Hibernate validates, a second
     * comparison finds nothing and the way back leaves nothing.
     *
     * @throws HibernateModel.Refused if Hibernate does not take the entities
     */
    List<String> findings() throws SQLException, IOException, HibernateModel.Refused {
        String ours = database.shared(folder, "ours");
        String own = database.shared(folder, "own");
        try (Product product = new Product(schema, ours, Files.createDirectories(folder.resolve("project")))) {
            product.writeRevision();
            try {
                product.up();
            } catch (MigrationException e) {
                return List.of("up: " + String.valueOf(e.getMessage()).replaceAll("(?s)^.* failed: |[\\n].*", ""));
            }
            List<String> findings = new ArrayList<>(compare(ours, own));
            if (findings.isEmpty()) {
                findings.addAll(adoption(own));
            }
            product.difference().forEach(change -> findings.add("second new: " + change));
            product.down();
            leftovers(ours).forEach(line -> findings.add("left by down: " + line));
            return findings;
        }
    }

    /** What is found where the tables that Hibernate made are taken over. SQLite has none of their foreign keys. */
    private List<String> adoption(String own) throws SQLException, IOException {
        if (database == TestDatabase.SQLITE) {
            return List.of();
        }
        try (Product product = new Product(schema, own, Files.createDirectories(folder.resolve("adopting")))) {
            return product.difference().stream()
                    .map(change -> "new for Hibernate's own: " + change)
                    .toList();
        }
    }

    private List<String> compare(String ours, String own) throws SQLException, HibernateModel.Refused {
        try (HibernateModel model = HibernateModel.of(entities, database, ours)) {
            String complaint = model.complaint(ours);
            List<String> findings = new ArrayList<>();
            run(own, model.creation(), findings);
            Set<String> names = model.explicitNames();
            Facts expected = expected(own, names, model);
            Facts actual = facts(ours, names);
            actual.removeTable(HISTORY);
            findings.addAll(expected.differences(actual));
            if (!complaint.isEmpty()) {
                String ofItsOwn = model.complaint(own);
                if (!complaint.equalsIgnoreCase(ofItsOwn) && !ofItsOwn.equals(HibernateModel.UNREADABLE)) {
                    findings.add("validate: " + complaint + " (and of its own: " + ofItsOwn + ")");
                }
            }
            if (complaint.isEmpty() && database == TestDatabase.POSTGRESQL) {
                validateConstraints(model, ours, own).ifPresent(findings::add);
            }
            return findings;
        }
    }

    /**
     * What Hibernate says when it looks at indexes and unique keys, too; at those of its own name only where it is set to,
     * since the product calls them otherwise unless it is told. On SQLite it finds none, whoever made them.
     */
    private Optional<String> validateConstraints(HibernateModel model, String ours, String own)
            throws HibernateModel.Refused {
        String set = entities.settings().get(INDEX_VALIDATION);
        String constraints = set == null ? "named" : set;
        if (set == null && !model.complaint(own, constraints).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(model.complaint(ours, constraints))
                .filter(complaint -> !complaint.isEmpty())
                .map(complaint -> complaint.replaceFirst("\\bours_\\d+\\.", ""))
                .map(complaint -> "validate with indexes and unique keys: " + complaint);
    }

    private Facts expected(String own, Set<String> names, HibernateModel model) throws SQLException {
        try (Connection connection = TestDatabase.connect(own)) {
            return expected(connection, database, names, model);
        }
    }

    /** The facts of a database that Hibernate has made. */
    static Facts expected(Connection connection, TestDatabase database, Set<String> names, HibernateModel model)
            throws SQLException {
        if (database == TestDatabase.POSTGRESQL) {
            return facts(connection, database, names);
        }
        // Hibernate forgets the type of an identity column that stands behind another integer
        Facts expected = facts(connection, database, names).reworded(UNTYPED_IDENTITY);
        model.addKeys(expected);
        return expected;
    }

    private void run(String url, List<String> script, List<String> findings) throws SQLException {
        try (Connection connection = TestDatabase.connect(url);
                Statement statement = connection.createStatement()) {
            for (String sql : script) {
                if (counts(sql, database)) {
                    try {
                        statement.execute(sql);
                    } catch (SQLException e) {
                        findings.add("! " + sql);
                    }
                }
            }
        }
    }

    /** Rows of generator tables are no part of the schema; SQLite has no comments. */
    static boolean counts(String sql, TestDatabase database) {
        return !sql.startsWith("insert into ") && (database != TestDatabase.SQLITE || !sql.startsWith("comment on "));
    }

    private Set<String> leftovers(String url) throws SQLException {
        Facts facts = facts(url, Set.of());
        facts.removeTable(HISTORY);
        return facts.lines();
    }

    private Facts facts(String url, Set<String> names) throws SQLException {
        try (Connection connection = TestDatabase.connect(url)) {
            return facts(connection, database, names);
        }
    }

    static Facts facts(Connection connection, TestDatabase database, Set<String> names) throws SQLException {
        return database == TestDatabase.SQLITE
                ? SqliteFacts.of(connection, names)
                : PostgresFacts.of(connection, names);
    }
}
