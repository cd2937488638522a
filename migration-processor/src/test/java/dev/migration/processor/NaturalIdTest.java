package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.ObjectName;
import dev.migration.schema.UniqueConstraint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What no case can hold, since the databases refuse the statements of Hibernate. */
class NaturalIdTest {

    @TempDir
    private Path folder;

    /** The attributes of a struct are no columns; nor does one that says it is natural make a key of another attribute. */
    @ParameterizedTest
    @EnumSource(OrmVersion.class)
    void whatIsInAStructIsInNoKey(OrmVersion orm) throws IOException {
        Files.writeString(folder.resolve("N.java"), """
                import jakarta.persistence.*;
                import org.hibernate.annotations.*;

                @Entity class N { @Id long id; S a; E z; }
                @Embeddable @Struct(name = "s") class S { @NaturalId String code; String text; }
                @Embeddable class E { String one; String two; }
                """);
        SourceSnapshot snapshot = SourceSnapshot.compile(folder, "jpa", orm.id());
        assertThat(snapshot.errors()).isEmpty();
        assertThat(snapshot.schema().requireTable(ObjectName.of("N")).constraintsOf(UniqueConstraint.class))
                .isEmpty();
    }
}
