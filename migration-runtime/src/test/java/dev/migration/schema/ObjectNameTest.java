package dev.migration.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObjectNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"users", "audit.users", "\"a.b\"", "audit.\"a.b\"", "\"we\"\"i.rd\".\"x\"\"\""})
    void textFormIsReadBack(String textForm) {
        assertThat(ObjectName.of(textForm)).hasToString(textForm);
    }

    @Test
    void partsAreSchemaAndName() {
        ObjectName name = ObjectName.of("audit.\"a.b\"");
        assertThat(name.schema()).isEqualTo(Identifier.of("audit"));
        assertThat(name.name().text()).isEqualTo("a.b");
    }

    @Test
    void threePartsAreRefused() {
        assertThatThrownBy(() -> ObjectName.of("a.b.c"))
                .isInstanceOf(SchemaException.class)
                .hasMessageContaining("'a.b.c'")
                .hasMessageContaining("double quotes");
    }
}
