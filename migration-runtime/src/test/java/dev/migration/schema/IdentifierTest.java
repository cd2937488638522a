package dev.migration.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "users",
                "OrderLine",
                "\"Order Line\"",
                "\"we\"\"ird\"",
                "\"select.from\"",
                "größe",
                "a$b",
                "\"1st\""
            })
    void textFormIsReadBack(String textForm) {
        Identifier name = Identifier.of(textForm);
        assertThat(name).hasToString(textForm);
        assertThat(Identifier.of(name.toString())).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "users, USERS, true",
                "users, '\"users\"', true",
                "Users, '\"Users\"', false",
                "'\"Users\"', '\"USERS\"', false",
                "order line, '\"order line\"', true",
                "Order Line, order line, false",
            })
    void equalityIsThatOfSql(String one, String other, boolean equal) {
        assertThat(Identifier.of(one).equals(Identifier.of(other))).isEqualTo(equal);
        assertThat(Identifier.of(one).compareTo(Identifier.of(other)) == 0).isEqualTo(equal);
        if (equal) {
            assertThat(Identifier.of(one)).hasSameHashCodeAs(Identifier.of(other));
        }
    }

    @Test
    void theWrittenCaseIsKept() {
        assertThat(Identifier.of("OrderLine").text()).isEqualTo("OrderLine");
        assertThat(Identifier.of("\"OrderLine\"").text()).isEqualTo("OrderLine");
    }

    @ParameterizedTest
    @CsvSource({"users, false", "'\"users\"', true", "'\"Users\"', true", "order line, true"})
    void itIsKnownWhetherANameIsWrittenInQuotes(String textForm, boolean written) {
        assertThat(Identifier.of(textForm).isWrittenInQuotes()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"\"", "a\0b"})
    void namesThatNoDatabaseTakesAreRefused(String textForm) {
        assertThatThrownBy(() -> Identifier.of(textForm)).isInstanceOf(SchemaException.class);
    }
}
