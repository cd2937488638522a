package dev.migration.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.schema.ObjectName;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Beside what the cases of {@code hibernate-ddl} show: whose the tables of Envers are, and that it need not be there. */
class EnversTest {

    @TempDir
    private Path folder;

    private Compilation compilation;

    @BeforeEach
    void start() throws IOException {
        compilation = new Compilation(folder);
    }

    private Snapshot snapshot(String model, String... options) throws IOException {
        compilation
                .source("a.A", "package a; import jakarta.persistence.*; import org.hibernate.envers.*;\n" + model)
                .compile(List.of(options), "a.A");
        assertThat(compilation.errors()).isEmpty();
        return SnapshotJson.read(compilation.output(Snapshot.PATH), Snapshot.PATH);
    }

    @Test
    void theRevisionTableIsNeededByAllThatIsAudited() throws IOException {
        Snapshot snapshot =
                snapshot("@Audited @Entity class A { @Id int id; } @Entity class B { @Id int id; @Audited String b; }"
                        + " @Entity class C { @Id int id; @NotAudited String c; }");
        List<String> audited = List.of("a.A", "a.B");
        assertThat(snapshot.users())
                .isEqualTo(Map.of(
                        ObjectName.of("A"), List.of("a.A"),
                        ObjectName.of("A_AUD"), List.of("a.A"),
                        ObjectName.of("B"), List.of("a.B"),
                        ObjectName.of("B_AUD"), List.of("a.B"),
                        ObjectName.of("C"), List.of("a.C"),
                        ObjectName.of("REVINFO"), audited));
        assertThat(snapshot.origins()).containsEntry("REVINFO", "org.hibernate.envers.DefaultRevisionEntity");
        assertThat(snapshot.schema().sequences()).containsOnlyKeys(ObjectName.of("REVINFO_SEQ"));
        assertThat(compilation.warnings()).isEmpty();
    }

    @Test
    void withoutItNothingIsAdded() throws IOException {
        Snapshot snapshot = snapshot(
                "@Audited @Entity class A { @Id int id; }",
                "-Amigration.settings=hibernate.integration.envers.enabled=false");
        assertThat(snapshot.schema().tables()).containsOnlyKeys(ObjectName.of("A"));
        assertThat(snapshot.schema().sequences()).isEmpty();
    }

    @Test
    void formerNamesHoldForThePast() throws IOException {
        Snapshot snapshot = snapshot("@dev.migration.RenamedFrom(\"a_before\") @Audited @Entity class A { @Id int id;"
                + " @dev.migration.RenamedFrom(\"old\") String fresh; @dev.migration.RenamedFrom(table = \"words\")"
                + " @ElementCollection java.util.List<String> texts; }");
        assertThat(snapshot.formerNames())
                .containsEntry("A", "a_before")
                .containsEntry("A_AUD", "a_before_AUD")
                .containsEntry("A.fresh", "old")
                .containsEntry("A_AUD.fresh", "old")
                .containsEntry("A_texts", "words")
                .containsEntry("A_texts_AUD", "words_AUD");
    }
}
