package dev.migration.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a > 1 and b < 2                      | ((B < 2) AND (a > 1))",
                "a between 1 and 2 and b > 3          | b > 3 and (a between 1 and 2)",
                "a in ('x', 'y') and b in (1, 2)      | b in (2, 1) and a in ('y', 'x')",
                "(a > 1 and b > 2)                    | b > 2 and a > 1",
                "a = 'x and y' and b > 1              | b > 1 and a = 'x and y'"
            })
    void meansTheSame(String left, String right) {
        assertThat(ExpressionText.same(left, right)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a between 1 and 2                    | a between 2 and 1",
                "a > 1 and b < 2                      | a > 1 or b < 2",
                "a > 1 or b > 2 and c > 3             | c > 3 or b > 2 and a > 1",
                "a > 1 and (b > 2 or c > 3)           | (a > 1 and b > 2) or c > 3",
                "case when a and b then 1 end > 0     | case when b and a then 1 end > 0",
                "a > 1 and b < 2                      | a > 1"
            })
    void meansAnother(String left, String right) {
        assertThat(ExpressionText.same(left, right)).isFalse();
    }

    @Test
    void aTextMayBeLong() {
        String text = IntStream.range(0, 20_000).mapToObj(i -> "it''s ").collect(Collectors.joining("", "a = '", "'"));
        assertThat(ExpressionText.same(text, "(" + text + ")")).isTrue();
    }
}
