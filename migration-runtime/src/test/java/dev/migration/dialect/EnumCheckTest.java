package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.CheckConstraint;
import dev.migration.schema.Column;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnumCheckTest {

    private static final ObjectName ORDERS = ObjectName.of("orders");

    @Test
    void namesBecomeAList() {
        Column status = Column.of("status", new ColumnType.EnumName(List.of("NEW", "it's"), 255));
        CheckConstraint check =
                EnumCheck.of(ORDERS, status, EnumCheckTest::quote).orElseThrow();
        assertThat(check)
                .isEqualTo(new CheckConstraint(Identifier.of("ck_orders_status"), "\"status\" in ('NEW', 'it''s')"));
        assertThat(EnumCheck.is(check, ORDERS, status.name(), EnumCheckTest::quote))
                .isTrue();
    }

    @Test
    void positionsBecomeARange() {
        Column status = Column.of("status", new ColumnType.EnumOrdinal(3));
        CheckConstraint check =
                EnumCheck.of(ORDERS, status, EnumCheckTest::quote).orElseThrow();
        assertThat(check.expression()).isEqualTo("\"status\" between 0 and 2");
        assertThat(EnumCheck.is(check, ORDERS, status.name(), EnumCheckTest::quote))
                .isTrue();
    }

    @Test
    void otherTypesHaveNone() {
        assertThat(EnumCheck.of(ORDERS, Column.of("id", new ColumnType.BigInt()), EnumCheckTest::quote))
                .isEmpty();
    }

    @Test
    void anAuthorsOwnCheckIsNotTakenForOne() {
        for (String own : List.of("\"status\" > 0", "\"status\" in ('A') or \"x\" > 1", "status in ('A')")) {
            CheckConstraint check = new CheckConstraint(Identifier.of("ck_orders_status"), own);
            assertThat(EnumCheck.is(check, ORDERS, Identifier.of("status"), EnumCheckTest::quote))
                    .as(own)
                    .isFalse();
        }
    }

    @Test
    void longNamesAreCutToWhatPostgresqlKeeps() {
        for (String column : List.of("x".repeat(80), "é".repeat(40), "😀".repeat(30))) {
            String name = EnumCheck.name(ORDERS, Identifier.of(column)).text();
            assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
            assertThat(name).startsWith("ck_orders_");
            assertThat(EnumCheck.name(ORDERS, Identifier.of(column + "y")).text())
                    .isNotEqualTo(name);
        }
        assertThat(EnumCheck.name(ORDERS, Identifier.of("Long".repeat(30))))
                .isEqualTo(EnumCheck.name(ORDERS, Identifier.of("long".repeat(30))));
    }

    private static String quote(Identifier name) {
        return '"' + name.text().replace("\"", "\"\"") + '"';
    }
}
