package dev.migration.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.SourceSnapshot;
import dev.migration.schema.CheckConstraint;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mappings of published models that specifications do not speak of, as Hibernate takes them. */
class UnusualMappingsTest {

    @TempDir
    Path folder;

    private Schema schema(String attributes) throws IOException {
        Files.writeString(folder.resolve("A.java"), """
            import jakarta.persistence.*;
            import java.util.*;
            enum E { P, Q }
            @Entity class A { @Id int id; %s }
            """.formatted(attributes));
        SourceSnapshot compiled = SourceSnapshot.compile(folder, "jpa");
        assertThat(compiled.errors()).isEmpty();
        return compiled.schema();
    }

    @Test
    void aCollectionTableOfEntitiesIsTheirJoinTable() throws IOException {
        Schema schema = schema(
                "@OneToMany @CollectionTable(name = \"links\") Set<A> ones;"
                        + " @ManyToMany @CollectionTable(name = \"others\", joinColumns = @JoinColumn(name = \"own\")) Set<A> many;");
        Table links = Objects.requireNonNull(schema.tables().get(ObjectName.of("links")));
        Table others = Objects.requireNonNull(schema.tables().get(ObjectName.of("others")));
        assertThat(links.columns()).containsOnlyKeys(Identifier.of("A_id"), Identifier.of("ones_id"));
        assertThat(others.columns()).containsOnlyKeys(Identifier.of("own"), Identifier.of("many_id"));
        assertThat(schema.tables()).hasSize(3);
    }

    @Test
    void anEnumOfOneCharacterIsAChar() throws IOException {
        Table table = Objects.requireNonNull(schema("@Enumerated(EnumType.STRING) @Column(length = 1) E e;")
                .tables()
                .get(ObjectName.of("A")));
        assertThat(Objects.requireNonNull(table.columns().get(Identifier.of("e")))
                        .type())
                .isEqualTo(new ColumnType.Char(1));
        assertThat(table.constraintsOf(CheckConstraint.class))
                .extracting(CheckConstraint::expression)
                .containsExactly("e in ('P', 'Q')");
    }
}
