package dev.migration.maven;

import static dev.migration.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.diff.Numbering;
import dev.migration.error.MigrationException;
import dev.migration.revision.RegistryFile;
import dev.migration.revision.RevisionEntry;
import dev.migration.schema.Schema;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people wrote a revision after the same one. */
class SeveralHeadsTest {

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();
    private MavenProject project;
    private GoalContext context;

    @BeforeEach
    void twoHeads() throws IOException {
        TestProjects projects = new TestProjects(folder);
        project = projects.module("app");
        String registry = RegistryFile.write(List.of(
                entry("aaaa0001", List.of(), Base.class, "base"),
                entry("bbbb0002", List.of("aaaa0001"), Mine.class, "mine"),
                entry("cccc0003", List.of("aaaa0001"), Yours.class, "yours")));
        TestProjects.write(project, "target/classes/" + RegistryFile.PATH, registry);
        context = projects.context(project, log);
    }

    @AfterEach
    void close() throws IOException {
        context.close();
    }

    @Test
    void newAsksForOneLineAndWritesNothing() {
        NewRevision revision = new NewRevision(context, "third", RevisionTemplate.PLAIN, false);
        DesiredModel model = new DesiredModel(Schema.empty(), Map.of(), Map.of(), Numbering.NONE);
        Permissions none = new Permissions(List.of(), List.of(), false, null, "mvn migration:new");
        for (ThrowingRunnable goal : List.<ThrowingRunnable>of(
                revision::writeEmpty, () -> revision.writeDifference(model, Against.DATABASE, false, none))) {
            assertThatThrownBy(goal::run)
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("The project has 2 heads: bbbb0002 (" + Mine.class.getName() + "), cccc0003 ("
                            + Yours.class.getName() + ").")
                    .hasMessageContaining("let `down` in the @Revision of one name the other");
        }
        assertThat(context.directory()).doesNotExist();
    }

    @Test
    void upAsksWhichOneAndAppliesNothing() {
        assertThatThrownBy(() -> context.migrator().up("head"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The project has 2 heads: bbbb0002, cccc0003.")
                .hasMessageContaining("-Drev=heads");
        assertThat(applied()).isEmpty();
    }

    @Test
    void upGoesToOneAndToAll() throws SQLException {
        context.migrator().up("cccc");
        assertThat(applied()).containsExactly("aaaa0001", "cccc0003");
        context.migrator().up("heads");
        assertThat(applied()).containsExactly("aaaa0001", "cccc0003", "bbbb0002");
    }

    @Test
    void downUndoesOneAtATime() throws SQLException {
        context.migrator().up("heads");
        context.migrator().down("-1");
        assertThat(applied()).containsExactly("aaaa0001", "bbbb0002");
        context.migrator().down("base");
        assertThat(applied()).isEmpty();
    }

    @Test
    void currentNamesTheHeads() throws SQLException {
        context.migrator().up("bbbb0002");
        CurrentMojo current = new CurrentMojo();
        current.setLog(log);
        current.run(context);
        assertThat(log.lines)
                .contains("info bbbb0002 mine (head)", "info 1 pending; apply: mvn migration:up")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("warn The project has 2 heads: bbbb0002 (" + Mine.class.getName() + "), cccc0003 (")
                        .contains("-Drev=heads"));
    }

    @Test
    void historyMarksTheHeads() throws SQLException {
        context.migrator().up("bbbb0002");
        HistoryMojo history = new HistoryMojo();
        history.setLog(log);
        history.run(context);
        assertThat(log.lines)
                .containsSubsequence(
                        "info aaaa0001 -> cccc0003 (head) (pending), yours",
                        "info aaaa0001 -> bbbb0002 (head) (current), mine",
                        "info <base> -> aaaa0001, base");
    }

    private List<String> applied() {
        try {
            return context.migrator().current().applied().stream()
                    .map(row -> row.id())
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RevisionEntry entry(
            String id, List<String> down, Class<? extends Migration> revision, String message) {
        return new RevisionEntry(id, down, List.of(), List.of(), revision.getName(), "", message);
    }

    private interface ThrowingRunnable {
        void run() throws IOException, SQLException;
    }

    /** Makes and drops a table. */
    abstract static class OneTable implements Migration {
        private final String table;

        OneTable(String table) {
            this.table = table;
        }

        @Override
        public void upgrade(Operations op) {
            op.createTable(table, t -> t.column("id", bigint()).primaryKey("pk_" + table, "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable(table);
        }
    }

    @Revision(id = "aaaa0001", message = "base")
    public static final class Base extends OneTable {
        public Base() {
            super("base");
        }
    }

    @Revision(id = "bbbb0002", down = "aaaa0001", message = "mine")
    public static final class Mine extends OneTable {
        public Mine() {
            super("mine");
        }
    }

    @Revision(id = "cccc0003", down = "aaaa0001", message = "yours")
    public static final class Yours extends OneTable {
        public Yours() {
            super("yours");
        }
    }
}
