package dev.migration.dialect.postgresql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.dialect.Refusal;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Generated;
import org.junit.jupiter.api.Test;

class GeneratedColumnsTest {

    private static Column column(Generated generated) {
        return Column.of("c", new ColumnType.Int()).withGenerated(generated);
    }

    @Test
    void theServersVersionSaysHowAColumnIsMade() {
        assertThat(new GeneratedColumns(17).settle(column(Generated.any("a"))))
                .isEqualTo(column(Generated.stored("a")));
        assertThat(new GeneratedColumns(18).settle(column(Generated.any("a"))))
                .isEqualTo(column(Generated.virtual("a")));
        assertThat(new GeneratedColumns(18).settle(column(Generated.stored("a"))))
                .isEqualTo(column(Generated.stored("a")));
    }

    @Test
    void anOldServerComputesNothingWhenItIsRead() {
        assertThatThrownBy(() -> new GeneratedColumns(17).settle(column(Generated.virtual("a"))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("this is version 17");
    }
}
