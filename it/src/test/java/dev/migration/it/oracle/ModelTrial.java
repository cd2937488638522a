package dev.migration.it.oracle;

import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.dialect.Step;
import dev.migration.diff.SchemaDiffer;
import dev.migration.it.TestDatabase;
import dev.migration.it.random.SourceModel;
import dev.migration.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the product makes of a model against what Hibernate makes of it, as {@link Oracle} compares them but quicker: nothing is
 * written, and the tables are in a transaction that is rolled back.
 */
final class ModelTrial {

    private static final Release RELEASE = Release.current();
    private static final String BROKEN = "MIG-none ";

    /**
     * @param refusal why the compiler, Hibernate or the database does not take the model; else empty
     * @param findings what differs, or how the product refuses the model
     */
    record Outcome(String refusal, List<String> findings) {

        boolean isTaken() {
            return refusal.isEmpty();
        }

        static Outcome refused(String why) {
            return new Outcome("refused: " + why, List.of());
        }
    }

    private final Naming naming;
    private final TestDatabase database;
    private final boolean isValidated;
    private final Map<String, String> settings;
    private final Path folder;

    /**
     * @param isValidated whether constraints of Bean Validation count
     * @param settings of Hibernate, which the product is told too
     * @param folder for the classes, which is empty
     */
    ModelTrial(Naming naming, TestDatabase database, boolean isValidated, Map<String, String> settings, Path folder) {
        this.naming = naming;
        this.database = database;
        this.isValidated = isValidated;
        this.settings = settings;
        this.folder = folder;
    }

    Outcome run(SourceModel model) throws IOException, SQLException, ReflectiveOperationException {
        return run(model.source());
    }

    /** @param text of one file, in the package of {@link SourceModel} */
    Outcome run(String text) throws IOException, SQLException, ReflectiveOperationException {
        Path work = Files.createTempDirectory(folder, "try");
        Path source = Files.writeString(work.resolve("Model.java"), text);
        Path classes = work.resolve("classes");
        List<String> errors = errors(source, classes);
        Optional<String> mistake =
                errors.stream().filter(error -> !error.startsWith("MIG-")).findFirst();
        if (mistake.isPresent()) {
            return Outcome.refused(mistake.get());
        }
        if (!errors.isEmpty()) {
            // for the classes alone
            List<String> others = Javac.compile(List.of(source), classes, "-proc:none");
            if (!others.isEmpty()) {
                return Outcome.refused(others.get(0));
            }
        }
        Entities entities = ClassFolder.entities(classes, SourceModel.PACKAGE, ofHibernate());
        String url = database.shared(work, "random");
        try (HibernateModel hibernate = HibernateModel.of(entities, database, url);
                Connection connection = TestDatabase.connect(url)) {
            connection.setAutoCommit(false);
            Facts expected = expected(hibernate, connection);
            if (!errors.isEmpty()) {
                return new Outcome("", errors);
            }
            return new Outcome("", differences(expected, hibernate, ClassFolder.schema(classes), connection));
        } catch (HibernateModel.Refused refused) {
            return Outcome.refused(String.valueOf(refused.getCause()));
        }
    }

    /** What the compiler says, which is a message of its own where the product breaks. */
    private List<String> errors(Path source, Path classes) throws IOException {
        try {
            return Javac.compile(List.of(source), classes, options());
        } catch (RuntimeException e) {
            return List.of(BROKEN + e.getCause());
        }
    }

    private String[] options() {
        String lines = settings.entrySet().stream()
                .map(setting -> setting.getKey() + "=" + setting.getValue())
                .collect(Collectors.joining("\n"));
        return Stream.concat(
                        Stream.of(RELEASE.options(naming)),
                        lines.isEmpty() ? Stream.of() : Stream.of("-Amigration.settings=" + lines))
                .toArray(String[]::new);
    }

    private Map<String, String> ofHibernate() {
        Map<String, String> all = new HashMap<>(naming.settings());
        all.putAll(settings);
        if (isValidated) {
            all.put(HibernateModel.VALIDATION, "ddl");
        }
        return all;
    }

    /** @throws HibernateModel.Refused also if the database does not take what Hibernate makes */
    private Facts expected(HibernateModel hibernate, Connection connection)
            throws SQLException, HibernateModel.Refused {
        List<String> creation = hibernate.creation();
        try (Statement statement = connection.createStatement()) {
            for (String sql : creation) {
                if (Oracle.counts(sql, database)) {
                    statement.execute(sql);
                }
            }
            return Oracle.expected(connection, database, hibernate.explicitNames(), hibernate);
        } catch (SQLException e) {
            throw new HibernateModel.Refused(new IllegalStateException(e));
        } finally {
            connection.rollback();
        }
    }

    private List<String> differences(Facts expected, HibernateModel hibernate, Schema schema, Connection connection)
            throws SQLException {
        Dialect dialect = Dialects.of(connection);
        try (Statement statement = connection.createStatement()) {
            for (Step step : dialect.plan(
                    SchemaDiffer.diff(Schema.empty(), schema, dialect).upgrade(), connection)) {
                if (step instanceof Step.Sql sql) {
                    statement.execute(sql.text());
                } else {
                    throw new IllegalStateException("No statement, though nothing is there before: " + step);
                }
            }
            Set<String> names = hibernate.explicitNames();
            Set<String> findings = new TreeSet<>(expected.differences(Oracle.facts(connection, database, names)));
            return new ArrayList<>(findings);
        } finally {
            connection.rollback();
        }
    }
}
