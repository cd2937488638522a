package dev.migration.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Identifier;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListedValuesTest {

    private static CheckConstraint check(String expression) {
        return new CheckConstraint(Identifier.of("ck"), expression);
    }

    @Test
    void valuesAreFound() {
        assertThat(ListedValues.of(check("dtype in ('A', 'it''s, (b)', '')")))
                .contains(new ListedValues("dtype", List.of("'A'", "'it''s, (b)'", "''")));
        assertThat(ListedValues.of(check("\"n o\" in (1, -2)")))
                .contains(new ListedValues("\"n o\"", List.of("1", "-2")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a > 1",
                "a in (1, 2) or b is null",
                "a in ('x') and b in ('y')",
                "a in (select b from c)",
                "a in ('x', lower('y'))",
                "a in ()"
            })
    void otherChecksHaveNone(String expression) {
        assertThat(ListedValues.of(check(expression))).isEmpty();
    }

    @Test
    void aListMayBeLong() {
        List<String> values =
                IntStream.range(0, 10_000).mapToObj(i -> "'CONSTANT_" + i + "'").toList();
        String expression = values.stream().collect(Collectors.joining(", ", "a in (", ")"));
        assertThat(ListedValues.of(check(expression))).contains(new ListedValues("a", values));
    }
}
