package dev.migration.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.map.KeyOptions.Part;
import dev.migration.schema.Deferrability;
import dev.migration.schema.Match;
import dev.migration.schema.ReferentialAction;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyOptionsTest {

    private static final Set<Part> ALL = EnumSet.allOf(Part.class);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|",
                "/* a comment, where nothing is */|",
                "where deleted_at is null|where=deleted_at is null",
                "WHERE (a > 0 and b = 'where x')|where=(a > 0 and b = 'where x')",
                "include (a, B)|include=[a, B]",
                "INCLUDE(a) nulls not distinct where a > 1|include=[a] nulls where=a > 1",
                "nulls distinct|",
                "not deferrable|",
                "deferrable|INITIALLY_IMMEDIATE",
                "deferrable  initially immediate|INITIALLY_IMMEDIATE",
                "Deferrable Initially Deferred|INITIALLY_DEFERRED",
                "initially deferred|INITIALLY_DEFERRED",
                "initially deferred deferrable|INITIALLY_DEFERRED",
                "initially immediate|",
                "match  full|match=FULL",
                "MATCH SIMPLE|",
                "match full on delete cascade|delete=CASCADE match=FULL",
                "on delete cascade|delete=CASCADE",
                "on update set  null on delete no action|update=SET_NULL",
                "on delete set default deferrable initially deferred|INITIALLY_DEFERRED delete=SET_DEFAULT",
            })
    void readsWhatTheModelHasAWordFor(String text, String expected) {
        assertThat(words(Objects.requireNonNull(KeyOptions.read(text, ALL))))
                .isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "with (fillfactor = 70)",
                "tablespace fast",
                "where",
                "include a",
                "deferred",
                "on delete explode",
                "on delete set null (a)",
                "match partial",
                "deferrablewhere a > 1",
                "include (lower(a))",
            })
    void takesNothingOfWhatItDoesNotKnow(String text) {
        assertThat(KeyOptions.read(text, ALL)).isNull();
    }

    @Test
    void takesNothingThatHasNoPlaceThere() {
        assertThat(KeyOptions.read("where a > 1", EnumSet.of(Part.INCLUDE))).isNull();
        assertThat(KeyOptions.read("not deferrable", EnumSet.of(Part.ACTION))).isNull();
        assertThat(KeyOptions.read("match full", EnumSet.of(Part.ACTION))).isNull();
        assertThat(KeyOptions.read("", Set.of())).isNotNull();
    }

    private static String words(KeyOptions options) {
        StringBuilder words = new StringBuilder();
        words.append(options.include().isEmpty() ? "" : " include=" + options.include());
        words.append(options.nullsNotDistinct() ? " nulls" : "");
        words.append(options.deferrability() == Deferrability.NOT_DEFERRABLE ? "" : " " + options.deferrability());
        words.append(options.onDelete() == ReferentialAction.NO_ACTION ? "" : " delete=" + options.onDelete());
        words.append(options.onUpdate() == ReferentialAction.NO_ACTION ? "" : " update=" + options.onUpdate());
        words.append(options.match() == Match.SIMPLE ? "" : " match=" + options.match());
        words.append(options.where() == null ? "" : " where=" + options.where());
        return words.toString().strip();
    }
}
