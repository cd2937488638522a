package dev.migration.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.SequenceOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SequenceOptionsTextTest {

    @Test
    void readsAllThatADatabaseKnows() {
        assertThat(SequenceOptionsText.read("MINVALUE -5 maxvalue 1000 Cache 20 cycle"))
                .contains(SequenceOptions.DEFAULT
                        .withMin(-5)
                        .withMax(1000)
                        .withCache(20)
                        .withCycle());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "no cycle", "NOCACHE nominvalue no maxvalue"})
    void whatIsSoAnywayIsNoOption(String text) {
        assertThat(SequenceOptionsText.read(text)).contains(SequenceOptions.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"owned by t.a", "cycles", "cache", "cycle order", "maxvalue 12x"})
    void anythingElseIsNotUnderstood(String text) {
        assertThat(SequenceOptionsText.read(text)).isEmpty();
    }
}
