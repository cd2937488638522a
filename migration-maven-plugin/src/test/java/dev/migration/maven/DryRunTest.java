package dev.migration.maven;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.TableBuilder;
import dev.migration.diff.Numbering;
import dev.migration.diff.ObjectFilter;
import dev.migration.diff.PostgresServer;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operation;
import dev.migration.revision.RegistryFile;
import dev.migration.revision.RevisionEntry;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code new -DdryRun} shows where nobody can be asked. */
class DryRunTest {

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();

    private void run(boolean dryRun, Against against, List<RevisionEntry> entries, DesiredModel model)
            throws IOException, SQLException {
        TestProjects projects = new TestProjects(folder);
        MavenProject project = projects.module("app");
        if (!entries.isEmpty()) {
            TestProjects.write(project, "target/classes/" + RegistryFile.PATH, RegistryFile.write(entries));
        }
        try (GoalContext context = projects.context(project, log)) {
            if (!entries.isEmpty()) {
                context.migrator().up("head");
            }
            log.lines.clear();
            Permissions none = new Permissions(List.of(), List.of(), false, null, "mvn migration:new -Dmsg=\"x\"");
            new NewRevision(context, "x", RevisionTemplate.PLAIN, dryRun).writeDifference(model, against, false, none);
        } finally {
            assertThat(folder.resolve("app/src/main/migrations")).doesNotExist();
        }
    }

    private static DesiredModel members(Consumer<TableBuilder> more) {
        Operations recorder = new Operations();
        recorder.createTable(
                "members", t -> more.accept(t.column("id", bigint()).primaryKey("pk_members", "id")));
        Schema schema = Schema.empty();
        for (Operation operation : recorder.recorded()) {
            schema = operation.apply(schema);
        }
        return new DesiredModel(schema, Map.of(), Map.of(), Numbering.NONE);
    }

    private static List<RevisionEntry> revisions() {
        return List.of(
                new RevisionEntry("aaaa0001", List.of(), List.of(), List.of(), Members.class.getName(), "", "members"));
    }

    private String said(String part) {
        return log.lines.stream()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElse("nothing with " + part);
    }

    @Test
    void aLossIsShownWithoutLeaveAndMarked() throws Exception {
        run(true, Against.DATABASE, revisions(), members(t -> {}));
        assertThat(log.lines).contains("warn   ! drop column members.mail  (loses data)");
        assertThat(said("would lose data"))
                .startsWith("warn ")
                .contains("mvn migration:new -Dmsg=\"x\" -Dmigration.allowDestructive");
        assertThat(said("Would write app/src/main/migrations/dev/migration/"))
                .contains("op.dropColumn(\"members\", \"mail\");")
                .contains("// Destructive, data is lost: drop column members.mail.");
        assertThat(said("Its SQL for this database:")).contains("drop column \"mail\"");
        assertThatThrownBy(() -> run(false, Against.DATABASE, revisions(), members(t -> {})))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("The revision would lose data. Nothing was written.");
    }

    @Test
    void whatMayBeARenameIsShownAsOneAndSaidToBeOpen() throws Exception {
        DesiredModel renamed = members(t -> t.column("email", varchar(50)));
        run(true, Against.DATABASE, revisions(), renamed);
        assertThat(said("Was it renamed?"))
                .startsWith("warn ")
                .contains("column members.mail -> email (")
                .contains("-Drename=members.mail:email")
                .contains("-Ddrop=members.mail")
                .endsWith("Shown here as renamed.");
        assertThat(said("Would write")).contains("op.renameColumn(\"members\", \"mail\", \"email\");");
        assertThatThrownBy(() -> run(false, Against.DATABASE, revisions(), renamed))
                .hasMessageContaining("Was it renamed? Nothing was written.");
    }

    @Test
    void theFirstRevisionHasItsSqlBeforeTheDatabaseIsThere() throws Exception {
        run(true, Against.DATABASE, List.of(), members(t -> {}));
        assertThat(said("Its SQL for the database that will be made:")).contains("create table \"members\"");
        assertThat(folder.resolve("test.db")).doesNotExist();
    }

    @Test
    void nothingInTheSqlIsTakenForAPlaceholder() throws Exception {
        String check = "\"100%\" like '%:x ?' or \"100%\" = '{0} ${y} %s \\n'";
        DesiredModel model = members(
                t -> t.column("\"100%\"", varchar(9).defaultValue(":a ? %d {}")).check("ck", check));
        run(true, Against.DATABASE, List.of(), model);
        assertThat(said("Its SQL")).contains(check).contains("default ':a ? %d {}'");
    }

    @Test
    void aLaterOneWaitsForTheDatabase() throws Exception {
        run(true, Against.DATABASE, revisions(), members(t -> {}));
        Files.delete(folder.resolve("test.db"));
        log.lines.clear();
        TestProjects projects = new TestProjects(folder);
        try (GoalContext context = projects.context(projects.module("app"), log)) {
            new DryRun(context).printSql(List.of());
        }
        assertThat(said("Its SQL depends on what the revisions before it make")).contains("mvn migration:up");
        assertThat(folder.resolve("test.db")).doesNotExist();
    }

    @Test
    void againstRevisionsNoDatabaseIsReached() throws Exception {
        run(true, Against.REVISIONS, List.of(), members(t -> {}));
        assertThat(said("Would write")).contains("op.createTable(\"members\"");
        assertThat(log.lines).noneMatch(line -> line.contains("Its SQL"));
        assertThat(folder.resolve("test.db")).doesNotExist();
    }

    /** Steps that depend on what rests on a column, which an earlier step renames. */
    @Test
    void allOfTheSqlIsShownOnPostgreSqlToo() throws Exception {
        String url = PostgresServer.newDatabaseUrl();
        Operations recorder = new Operations();
        recorder.renameTable("members", "people");
        recorder.renameColumn("people", "mail", "email");
        recorder.alterColumn("people", "email", enumOf("A", "B"), integer());
        TestProjects projects = new TestProjects(folder);
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                GoalContext context = projects.context(projects.module("app"), log, ObjectFilter.ALL, url)) {
            statement.execute("create table members (mail varchar(255)"
                    + " constraint ck_members_mail check (mail in ('A', 'B')), size integer)");
            statement.execute("insert into members values ('A', 1)");
            statement.execute("create function f() returns trigger language plpgsql as 'begin return new; end'");
            statement.execute("create trigger tr after update of mail on members for each row execute function f()");
            new DryRun(context).printSql(recorder.recorded());
            assertThat(said("Its SQL for this database:"))
                    .containsSubsequence(
                            "rename to \"people\";",
                            "rename constraint \"ck_members_mail\" to \"ck_people_mail\";",
                            "rename column \"mail\" to \"email\";",
                            "rename constraint \"ck_people_mail\" to \"ck_people_email\";",
                            "drop trigger tr on people;",
                            "drop constraint \"ck_people_email\";",
                            "type integer using",
                            "CREATE TRIGGER tr AFTER UPDATE OF email ON public.people")
                    .doesNotContain("cannot be told");
            assertThat(statement.executeQuery("select mail from members").next())
                    .isTrue();
        }
    }

    /** Nothing is said where there is nothing. */
    @Test
    void whatIsNotManagedIsListed() throws Exception {
        DesiredModel model = members(t -> t.column("mail", varchar(50)));
        run(true, Against.DATABASE, revisions(), model);
        assertThat(log.lines).noneMatch(line -> line.contains("Not managed"));
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("test.db"));
                Statement statement = connection.createStatement()) {
            statement.execute("create view names as select mail from members");
            statement.execute("create view mails as select mail from members");
            statement.execute("create trigger tr after insert on members begin select 1; end");
        }
        run(true, Against.DATABASE, revisions(), model);
        assertThat(log.lines)
                .containsSubsequence(
                        "info Not managed by this tool, and left alone:",
                        "info   views: names, mails",
                        "info   trigger: tr on members");
        TestProjects projects = new TestProjects(folder);
        MavenProject project = projects.module("app");
        TestProjects.write(project, "target/classes/" + RegistryFile.PATH, RegistryFile.write(revisions()));
        try (GoalContext context = projects.context(project, log)) {
            log.lines.clear();
            assertThat(new DriftReport(context).print()).isTrue();
            assertThat(log.lines)
                    .containsExactly(
                            "info Not managed by this tool, and left alone:",
                            "info   views: names, mails",
                            "info   trigger: tr on members",
                            "info The database is what its 1 applied revisions make.");
        }
    }

    @Test
    void theHistoryIsNoTableOfTheModel() throws Exception {
        Schema schema = members(t -> t.column("mail", varchar(50))).schema();
        Table history = schema.tables().values().iterator().next().withName(ObjectName.of("migration_history"));
        DesiredModel model = new DesiredModel(schema.plus(history), Map.of(), Map.of(), Numbering.NONE);
        for (Against against : List.of(Against.DATABASE, Against.REVISIONS)) {
            run(false, against, revisions(), model);
            assertThat(said("Nothing to do")).endsWith("No file was written.");
        }
    }

    @Revision(id = "aaaa0001", message = "members")
    public static final class Members implements Migration {
        @Override
        public void upgrade(Operations op) {
            op.createTable(
                    "members",
                    t -> t.column("id", bigint()).column("mail", varchar(50)).primaryKey("pk_members", "id"));
        }

        @Override
        public void downgrade(Operations op) {
            op.dropTable("members");
        }
    }
}
