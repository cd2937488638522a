package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.migration.it.TestDatabase;
import dev.migration.it.random.RandomModel;
import dev.migration.it.random.RandomSettings;
import dev.migration.it.random.Shrinker;
import dev.migration.it.random.SourceModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Entities that nobody has written: what mappings mean together. A failure shows the smallest source that still fails; what is
 * mended becomes a case of its own. Each number gives the same model, so that a failure comes again.
 */
@Tag("hibernate-6")
class RandomModelTest {

    private static final String FIRST = "it.randomModels.first";
    private static final String COUNT = "it.randomModels";
    private static final int TRIES = Integer.getInteger(COUNT, 30);

    /** So few are drawn in vain that the rest says something. */
    private static final int TAKEN_PERCENT = 75;

    private static int refused;

    /** A key that is made on PostgreSQL is made on SQLite too, where Hibernate leaves out that of types it takes for large. */
    private static final String KEY_OF_ALL_DATABASES = "\\+ (unique|primary key) .*";

    @TempDir
    Path folder;

    static IntStream numbers() {
        return IntStream.range(0, TRIES).map(i -> i + Integer.getInteger(FIRST, 0));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void meansWhatHibernateMakes(int number) throws Exception {
        Random random = new Random(number);
        Naming naming = random.nextBoolean() ? Naming.JPA : Naming.SPRING;
        TestDatabase database = random.nextBoolean() ? TestDatabase.POSTGRESQL : TestDatabase.SQLITE;
        boolean isValidated = random.nextInt(5) == 0;
        Map<String, String> settings = RandomSettings.of(number);
        ModelTrial trial = new ModelTrial(naming, database, isValidated, settings, folder);
        SourceModel model = RandomModel.of(number, Release.current() == Release.HIBERNATE_7, isValidated);
        ModelTrial.Outcome outcome = trial.run(model);
        if (!outcome.isTaken()) {
            refused++;
        }
        assumeThat(outcome.refusal()).as("why it says nothing").isEmpty();
        List<String> findings = findings(outcome, database);
        if (!findings.isEmpty()) {
            String kind = kind(findings.get(0));
            SourceModel smallest = Shrinker.shrink(model, smaller -> fails(trial, smaller, database, kind));
            assertThat(findings(trial.run(smallest), database))
                    .as(
                            "Model %d for Hibernate %s, naming %s, on %s, with %s; to repeat it: -D%s=%d -D%s=1\n%s",
                            number,
                            Release.current().id(),
                            naming,
                            database,
                            settings,
                            FIRST,
                            number,
                            COUNT,
                            smallest.source())
                    .isEmpty();
        }
    }

    /** Says how many of the models Hibernate refuses, which test nothing. */
    @AfterAll
    static void most() {
        int share = refused * 100 / TRIES;
        System.out.printf("Random models: %d, of which Hibernate refuses %d (%d %%)%n", TRIES, refused, share);
        assertThat(TRIES < 30 || 100 - share >= TAKEN_PERCENT)
                .as("Hibernate takes enough of the models")
                .isTrue();
    }

    /** Whether there is a finding of that kind: while a model gets smaller it may begin to fail for another reason. */
    private static boolean fails(ModelTrial trial, SourceModel model, TestDatabase database, String kind) {
        try {
            return findings(trial.run(model), database).stream()
                    .anyMatch(finding -> kind(finding).equals(kind));
        } catch (Exception e) {
            throw new IllegalStateException(model.source(), e);
        }
    }

    /** The number of a message, or what differs without names; of columns with the type. */
    private static String kind(String finding) {
        if (finding.matches(". column .*")) {
            return finding.replaceFirst("column [^.]*\\.\\S+( q\\S*)? ", "column ");
        }
        return finding.startsWith("MIG-")
                ? finding.substring(0, finding.indexOf(' '))
                : finding.replaceAll(
                        "^(. (?:primary |foreign )?\\w+) .*?((?: not null)?)( generated .*| ON .*)?$", "$1$2$3");
    }

    /**
     * Whether a finding is a difference on purpose: Hibernate's casts between enumerations and text are not part of the schema,
     * nor are its checks inside of JSON, and computed values are NOT NULL where the model says so, which it leaves out for
     * PostgreSQL. Under {@code component-path} some names depend on the order of classes, which the product refuses; so it does
     * ids that Hibernate serializes, which PostgreSQL refuses too, and date-times whose parts are reached by getters, with which
     * no session factory starts.
     */
    private static boolean isOnPurpose(String finding, List<String> all) {
        String other = finding.startsWith("+")
                ? finding.replaceFirst("\\+(.*) not null( generated .*)", "-$1$2")
                : finding.replaceFirst("-(.*)( generated .*)", "+$1 not null$2");
        return finding.matches("MIG-.* component-path.*")
                || finding.startsWith("MIG-158 ")
                || finding.matches("MIG-156 .* of whose parts it looks for getters .*")
                || finding.startsWith("- cast ")
                || (finding.startsWith("- check ") && finding.contains("->"))
                || (!other.equals(finding) && all.contains(other));
    }

    /** Whether a finding is about a key that is there, or has its columns in the order that it has on PostgreSQL. */
    private static boolean isOfAllDatabases(String finding, List<String> all) {
        return finding.matches(KEY_OF_ALL_DATABASES)
                || (finding.matches("- (unique|primary key) .*")
                        && all.stream()
                                .anyMatch(other ->
                                        other.startsWith("+ ") && letters(other).equals(letters(finding))));
    }

    private static List<Integer> letters(String finding) {
        return finding.substring(1).chars().sorted().boxed().toList();
    }

    static List<String> findings(ModelTrial.Outcome outcome, TestDatabase database) {
        return outcome.findings().stream()
                .filter(line -> !isOnPurpose(line, outcome.findings()))
                .filter(line -> database != TestDatabase.SQLITE || !isOfAllDatabases(line, outcome.findings()))
                .toList();
    }
}
