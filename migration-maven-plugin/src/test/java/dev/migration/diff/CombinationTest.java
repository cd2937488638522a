package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.operation.Backfill;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionWriter;
import dev.migration.write.SourceCompiler;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Changes of several things at once, as a compiled revision: forth, back and forth again with rows, one rebuild each. */
class CombinationTest {

    static Stream<Arguments> combinations() {
        return Stream.of(
                        KeyCombinations.all(),
                        ConstraintCombinations.all(),
                        RenameCombinations.all(),
                        ColumnCombinations.all(),
                        EnumCombinations.all(),
                        ForeignCombinations.all(),
                        SqliteCombinations.all(),
                        SequenceCombinations.all(),
                        SerialCombinations.all(),
                        NamesakeCombinations.all(),
                        FamilyCombinations.all(),
                        KeptCombinations.all(),
                        MoveCombinations.all())
                .flatMap(List::stream)
                .flatMap(combination ->
                        combination.databases().stream().map(database -> Arguments.of(database, combination)));
    }

    @ParameterizedTest
    @MethodSource("combinations")
    void runsForthBackAndForthAgain(String name, Combination combination, @TempDir Path folder) throws Exception {
        Schema before = combination.before();
        Schema after = combination.after();
        try (TestDatabase database = TestDatabase.named(name)) {
            if (combination.byHand().isEmpty()) {
                database.run(database.diff(Schema.empty(), before).upgrade());
            }
            for (String statement : combination.byHand()) {
                database.execute(statement);
            }
            assertThat(database.diff(before, before).upgrade()).isEmpty();
            for (String row : combination.rows()) {
                database.execute(row);
            }
            Diff diff = database.diff(before, after, answers(combination));
            assertThat(diff.irreversible()).isNull();
            Migration migration = compiled(diff, folder);
            List<Operation> up = recorded(migration::upgrade, combination);
            List<Operation> down = recorded(migration::downgrade, combination);
            assertThat(left(TestDatabase.replay(up, before), after, database)).isEmpty();
            assertThat(left(TestDatabase.replay(down, after), before, database)).isEmpty();
            List<String> found =
                    found(database, combination.kept().keySet().stream().toList());
            for (int round = 0; round < 2; round++) {
                runs(database, up, after);
                assertThat(found(database, List.copyOf(combination.kept().values())))
                        .as("rows forth")
                        .isEqualTo(found);
                for (String statement : combination.works()) {
                    works(database, statement);
                }
                runs(database, down, before);
                assertThat(found(database, combination.kept().keySet().stream().toList()))
                        .as("rows back")
                        .isEqualTo(found);
            }
        }
    }

    /** What would still be to do if the revisions were right. */
    private static List<Operation> left(Schema replayed, Schema expected, TestDatabase database) {
        return SchemaDiffer.diff(replayed, expected, database.dialect()).upgrade();
    }

    private static void works(TestDatabase database, String statement) throws SQLException {
        database.execute("begin");
        database.execute(statement);
        database.execute("rollback");
    }

    private static void runs(TestDatabase database, List<Operation> operations, Schema expected) throws SQLException {
        List<String> rehearsed = database.rehearse(operations);
        List<String> statements = database.run(operations);
        assertThat(statements).as("what a dry run shows").isEqualTo(rehearsed);
        Map<String, Long> rebuilds = statements.stream()
                .filter(statement -> statement.startsWith("create table \"__migration_new_"))
                .map(statement -> statement.substring(0, statement.indexOf('(')))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(database.diff(expected, expected).upgrade()).isEmpty();
        assertThat(rebuilds.values()).as(() -> String.join(";\n", statements)).allMatch(count -> count == 1);
        if (database.dialect().id().equals("sqlite")) {
            assertThat(database.queryAll("pragma foreign_key_check")).isEmpty();
            assertThat(database.queryAll("pragma integrity_check")).containsExactly("ok");
        }
    }

    private static List<String> found(TestDatabase database, List<String> queries) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String query : queries) {
            found.addAll(database.queryAll(query));
        }
        return found;
    }

    private static Migration compiled(Diff diff, Path folder) throws Exception {
        return SourceCompiler.load(
                RevisionWriter.write(new RevisionDraft(
                        "3f2a9c1b7d4e",
                        List.of("a1b2c3d4e5f6"),
                        "change",
                        Instant.parse("2025-06-26T23:55:01Z"),
                        "app.migrations",
                        diff.upgrade(),
                        diff.downgrade())),
                folder);
    }

    private interface Direction {
        void record(Operations op) throws Exception;
    }

    private static List<Operation> recorded(Direction direction, Combination combination) throws Exception {
        Operations recorder = new Operations();
        direction.record(recorder);
        return recorder.recorded().stream()
                .map(operation -> operation instanceof Backfill open && open.expression() == null
                        ? new Backfill(open.table(), open.column(), fill(open, combination))
                        : operation)
                .toList();
    }

    private static String fill(Backfill open, Combination combination) {
        String place = open.table() + "." + open.column();
        return Objects.requireNonNull(combination.fills().get(place), place);
    }

    private static ToldRename read(String rename, Schema after) {
        int arrow = rename.indexOf('<');
        return arrow < 0
                ? ToldRename.parse(rename)
                : ToldRename.annotated(rename.substring(0, arrow), rename.substring(arrow + 1), after);
    }

    private static RenameAnswers answers(Combination combination) {
        return new RenameAnswers() {
            @Override
            public List<ToldRename> told() {
                return combination.renames().stream()
                        .map(rename -> read(rename, combination.after()))
                        .toList();
            }

            @Override
            public boolean isRename(RenameCandidate candidate) {
                return false;
            }
        };
    }
}
