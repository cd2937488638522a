package dev.migration.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlannerTest {

    private static final RevisionGraph LINE =
            Entries.graph("aaaa1 <-", "bbbb2 <- aaaa1", "cccc3 <- bbbb2", "dddd4 <- cccc3");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                      | head  | aaaa1 bbbb2 cccc3 dddd4",
                "aaaa1                   | heads | bbbb2 cccc3 dddd4",
                "aaaa1                   | +1    | bbbb2",
                "''                      | +2    | aaaa1 bbbb2",
                "aaaa1                   | cccc  | bbbb2 cccc3",
                "aaaa1 bbbb2             | aaaa1 | ''",
                "aaaa1 bbbb2 cccc3 dddd4 | +1    | ''",
                "bbbb2 gone              | head  | aaaa1 cccc3 dddd4"
            })
    void plansUp(String applied, String target, String expected) {
        Plan plan = new Planner(LINE, words(applied)).up(target);
        assertThat(plan.direction()).isEqualTo(Plan.Direction.UP);
        assertThat(Entries.ids(plan.entries())).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aaaa1 bbbb2 cccc3 | -1    | cccc3",
                "aaaa1 bbbb2 cccc3 | -2    | cccc3 bbbb2",
                "aaaa1 bbbb2 cccc3 | base  | cccc3 bbbb2 aaaa1",
                "aaaa1 bbbb2 cccc3 | aaaa  | cccc3 bbbb2",
                "aaaa1 bbbb2 cccc3 | cccc3 | ''",
                "''                | -1    | ''",
                "''                | base  | ''"
            })
    void plansDown(String applied, String target, String expected) {
        Plan plan = new Planner(LINE, words(applied)).down(target);
        assertThat(plan.direction()).isEqualTo(Plan.Direction.DOWN);
        assertThat(Entries.ids(plan.entries())).isEqualTo(words(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "up   | +9    | Target +9 asks for 9 revisions, but 2 are pending.",
                "up   | -1    | '-1' is no target for going up.",
                "up   | base  | 'base' is no target for going up.",
                "up   | zzzz9 | Can't locate revision 'zzzz9'.",
                "down | -3    | Target -3 asks for 3 revisions, but 2 are applied.",
                "down | +1    | '+1' is no target for going down.",
                "down | head  | 'head' is no target for going down.",
                "down | dddd4 | Revision 'dddd4' is not applied, so there is no way down to it."
            })
    void refusesTargets(String way, String target, String message) {
        Planner planner = new Planner(LINE, List.of("aaaa1", "bbbb2"));
        assertThatThrownBy(() -> {
                    Plan plan = way.equals("up") ? planner.up(target) : planner.down(target);
                    throw new AssertionError("planned " + plan);
                })
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining(message);
    }

    @Test
    void wantsToKnowWhichHead() {
        RevisionGraph branches = Entries.graph("aaaa1 <-", "bbbb2 <- aaaa1", "cccc3 <- aaaa1");
        Planner planner = new Planner(branches, List.of());
        assertThatThrownBy(() -> planner.up("head"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The project has 2 heads: bbbb2, cccc3.");
        assertThat(Entries.ids(planner.up("heads").entries())).containsExactly("aaaa1", "bbbb2", "cccc3");
        assertThat(Entries.ids(planner.up("cccc3").entries())).containsExactly("aaaa1", "cccc3");
        Planner all = new Planner(branches, List.of("aaaa1", "bbbb2", "cccc3"));
        assertThat(Entries.ids(all.down("aaaa1").entries())).containsExactly("cccc3", "bbbb2");
    }

    @Test
    void aProjectWithoutRevisionsHasNothingToDo() {
        Planner planner = new Planner(Entries.graph(), List.of());
        assertThat(planner.up("head").isEmpty()).isTrue();
        assertThat(planner.down("base").isEmpty()).isTrue();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
