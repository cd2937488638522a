package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.Dialects;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is generated for each evolution can be read, and runs: forth, back and forth again, with rows. */
class EvolutionTest {

    /** Run with -Dgolden.write=true to take over what is generated now; then read the difference. */
    private static final boolean WRITE_GOLDEN = Boolean.getBoolean("golden.write");

    private static final Path GOLDEN = Path.of("src/test/resources/golden/evolutions");
    private static final Instant CREATED = Instant.parse("2025-06-26T23:55:01Z");

    static Stream<Evolution> evolutions() {
        return Evolution.all().stream();
    }

    static Stream<Arguments> onDatabases() {
        return evolutions()
                .flatMap(
                        evolution -> evolution.databases().stream().map(database -> Arguments.of(database, evolution)));
    }

    @ParameterizedTest
    @MethodSource("evolutions")
    void reads(Evolution evolution) throws IOException {
        List<Operation> renames = RenameDetector.detect(
                CurrentSchema.ofRevisions(evolution.before()),
                evolution.after(),
                Dialects.ofProduct("PostgreSQL"),
                Map.of(),
                answers(evolution));
        Diff diff = SchemaDiffer.diff(
                CurrentSchema.ofRevisions(evolution.before()),
                renames,
                evolution.after(),
                Dialects.ofProduct("PostgreSQL"),
                DatabaseWords.NONE);
        String text = RevisionWriter.write(new RevisionDraft(
                        "3f2a9c1b7d4e",
                        List.of("a1b2c3d4e5f6"),
                        evolution.name().replace('_', ' '),
                        CREATED,
                        "app.migrations",
                        diff.upgrade(),
                        diff.downgrade()))
                .text();
        Path golden = GOLDEN.resolve(evolution.name() + ".txt");
        if (WRITE_GOLDEN) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100));
    }

    @ParameterizedTest
    @MethodSource("onDatabases")
    void runsForthBackAndForthAgain(String name, Evolution evolution) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(TestDatabase.replay(List.of()), evolution.before(), database.dialect())
                    .upgrade());
            for (String row : evolution.rows()) {
                database.execute(row);
            }
            Diff diff = database.diff(evolution.before(), evolution.after(), answers(evolution));
            run(database, diff.upgrade(), evolution);
            assertThat(database.diff(evolution.after(), evolution.after()).upgrade())
                    .isEmpty();
            run(database, diff.downgrade(), evolution);
            assertThat(database.diff(evolution.before(), evolution.before()).upgrade())
                    .isEmpty();
            run(database, diff.upgrade(), evolution);
            assertThat(database.diff(evolution.after(), evolution.after()).upgrade())
                    .isEmpty();
        }
    }

    private static void run(TestDatabase database, List<Operation> operations, Evolution evolution)
            throws SQLException {
        database.run(operations.stream()
                .map(operation -> operation instanceof Backfill open && open.expression() == null
                        ? new Backfill(open.table(), open.column(), evolution.fill())
                        : operation)
                .toList());
        assertThat(database.query("select name from t")).isEqualTo("one");
    }

    private static RenameAnswers answers(Evolution evolution) {
        return new RenameAnswers() {
            @Override
            public List<ToldRename> told() {
                return evolution.renames().stream().map(ToldRename::parse).toList();
            }

            @Override
            public boolean isRename(RenameCandidate candidate) {
                return false;
            }
        };
    }
}
