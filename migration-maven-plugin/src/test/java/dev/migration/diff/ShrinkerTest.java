package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.migration.schema.Schema;
import org.junit.jupiter.api.Test;

class ShrinkerTest {

    @Test
    void showsNoMoreThanFails() {
        Throwable failure = catchThrowable(() -> Shrinker.check(
                RandomSchema.of(1),
                RandomSchema.of(3),
                (from, to) -> assertThat(to.tables().values())
                        .as("tables with an identity")
                        .noneMatch(table ->
                                table.columns().values().stream().anyMatch(column -> column.identity() != null))));
        assertThat(failure).isInstanceOf(AssertionError.class).hasRootCauseInstanceOf(AssertionError.class);
        String shown = String.valueOf(failure.getMessage());
        assertThat(shown.split("\\.column\\(", -1)).as(shown).hasSize(2);
        assertThat(shown).doesNotContain("createIndex", "primaryKey(", "foreignKey(", "createSequence(");
    }

    @Test
    void saysNothingOfWhatHolds() {
        Schema schema = RandomSchema.of(1);
        assertThatCode(() -> Shrinker.check(
                        schema, schema, (from, to) -> assertThat(from).isEqualTo(to)))
                .doesNotThrowAnyException();
    }
}
