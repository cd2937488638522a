package dev.migration.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.SourceSnapshot;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.ColumnType;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Table;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only Hibernate 5 has annotations for, in a model of {@code javax.persistence}. */
class Hibernate5Test {

    private static SourceSnapshot model;

    @BeforeAll
    static void compile() throws IOException {
        model = SourceSnapshot.compile(Path.of("src/test/resources/hibernate5"), "jpa");
        assertThat(model.errors()).isEmpty();
    }

    private static Table table(String name) {
        return Objects.requireNonNull(model.schema().tables().get(ObjectName.of(name)));
    }

    private static ColumnType type(String column) {
        return Objects.requireNonNull(table("Legacy").columns().get(Identifier.of(column)))
                .type();
    }

    @Test
    void typesHaveNames() {
        assertThat(type("yes")).isEqualTo(new ColumnType.Char(1));
        assertThat(type("text")).isEqualTo(new ColumnType.Text());
        assertThat(type("uuid")).isEqualTo(new ColumnType.Varchar(36));
        assertThat(type("number")).isEqualTo(new ColumnType.BigInt());
        assertThat(type("large")).isInstanceOf(ColumnType.Clob.class);
        assertThat(Objects.requireNonNull(table("Legacy_map").columns().get(Identifier.of("map_KEY")))
                        .type())
                .isEqualTo(new ColumnType.Text());
    }

    @Test
    void binaryNumbersHaveNoDigits() {
        assertThat(type("ratio")).isEqualTo(new ColumnType.DoublePrecision());
    }

    @Test
    void indexesOfOneNameAreOne() {
        assertThat(table("Legacy").indexes().values())
                .extracting(index -> index.name() + " "
                        + index.keys().stream()
                                .map(key -> String.valueOf(key.column()))
                                .toList())
                .containsExactlyInAnyOrder("ix_pair [first, second]", "ix_named [named_id]", "ix_two [text, id]");
    }

    @Test
    void foreignKeysHaveNamesOrAreNone() {
        assertThat(table("Legacy").constraintsOf(ForeignKey.class))
                .extracting(key -> key.name() + " " + key.columns())
                .containsExactly("fk_named [named_id]");
        assertThat(table("Legacy_Legacy").constraintsOf(ForeignKey.class))
                .extracting(key -> key.name() + " " + key.columns())
                .containsExactly("fk_owner [Legacy_id]");
    }

    @Test
    void tablesOfOtherAnnotationsAreDescribed() {
        assertThat(table("Legacy").comment()).isEqualTo("old");
        assertThat(table("more").comment()).isEqualTo("the rest");
    }

    @Test
    void listsHaveAnIndexColumn() {
        Table list = table("Legacy_list");
        assertThat(list.constraintsOf(PrimaryKey.class))
                .singleElement()
                .satisfies(key ->
                        assertThat(key.columns()).containsExactly(Identifier.of("at"), Identifier.of("Legacy_id")));
        assertThat(list.constraintsOf(CheckConstraint.class))
                .singleElement()
                .satisfies(check -> assertThat(check.expression()).isEqualTo("at >= 1"));
        assertThat(Objects.requireNonNull(list.columns().get(Identifier.of("at")))
                        .type())
                .isEqualTo(new ColumnType.Native("smallint"));
    }
}
