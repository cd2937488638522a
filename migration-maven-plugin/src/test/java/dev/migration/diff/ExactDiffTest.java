package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of a change, exactly; and that it runs forth, back and forth again. */
class ExactDiffTest {

    static Stream<Arguments> onEach() {
        return Stream.of(ColumnScenarios.all(), KeyScenarios.all(), IndexScenarios.all(), ByHandScenarios.all())
                .flatMap(List::stream)
                .flatMap(scenario -> scenario.databases().stream().map(name -> Arguments.of(name, scenario)));
    }

    @ParameterizedTest(name = "{1} on {0}")
    @MethodSource("onEach")
    void isExactlyThis(String name, Scenario scenario) throws SQLException {
        Schema before = scenario.before();
        Schema after = scenario.after();
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(SchemaDiffer.diff(Schema.empty(), before, database.dialect())
                    .upgrade());
            for (String statement : scenario.byHand()) {
                database.execute(statement);
            }
            Diff diff = database.diff(before, after);
            assertThat(lines(diff)).isEqualTo(scenario.lines());
            assertThat(diff.warnings()).isEmpty();
            if (!scenario.byHand().isEmpty()) {
                return;
            }
            database.execute("insert into u (id, k) values (1, 1)");
            database.execute("insert into t (id, a, c) values (1, 1, '1')");
            for (int round = 0; round < 2; round++) {
                database.run(diff.upgrade());
                assertThat(lines(database.diff(after, after)))
                        .as("after the upgrade")
                        .isEmpty();
                database.run(diff.downgrade());
                assertThat(lines(database.diff(before, before)))
                        .as("after the downgrade")
                        .isEmpty();
            }
            assertThat(database.query("select c from t")).isEqualTo("1");
        }
    }

    private static List<String> lines(Diff diff) {
        return diff.upgrade().stream().map(Operation::describe).toList();
    }
}
