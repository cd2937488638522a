package dev.migration.maven;

import dev.migration.diff.ToldRename;
import dev.migration.error.MigrationException;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.jspecify.annotations.Nullable;

/** Compares the entities with the database, or with the revisions if it does not exist yet, and writes a revision that makes up the difference. */
@Mojo(name = "new", requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME, threadSafe = true)
public final class NewMojo extends AbstractModelMojo {

    private static final Set<String> REPEATED = Set.of("against", "dryRun");

    /** What the revision is for, in one line. */
    @Parameter(property = "msg")
    private @Nullable String msg;

    /** Writes a revision without operations, to be filled in by hand; compares nothing. */
    @Parameter(property = "empty", defaultValue = "false")
    private boolean empty;

    /** What the entities are compared with: database, or revisions, which needs no database. */
    @Parameter(property = "against", defaultValue = "database")
    private String against;

    /** Prints the revision and its SQL, and writes nothing. */
    @Parameter(property = "dryRun", defaultValue = "false")
    private boolean dryRun;

    /** What was renamed, where the entities do not say so with @RenamedFrom: users.mail:email,old_table:new_table. */
    @Parameter(property = "rename")
    private List<String> rename = List.of();

    /** What is really to be dropped with its data, rename or not: users.mail,old_table. */
    @Parameter(property = "drop")
    private List<String> drop = List.of();

    /** Whether all else may be dropped with its data too. In a terminal nothing needs leave; the summary marks it. */
    @Parameter(property = "migration.allowDestructive", defaultValue = "false")
    private boolean allowDestructive;

    /** Whether tables, columns, constraints, indexes, sequences and enumerations of the database go that neither a revision made nor an entity means. No other kind ever does. */
    @Parameter(property = "migration.dropUnmanaged", defaultValue = "false")
    private boolean dropUnmanaged;

    /** What stands above each new revision, such as a licence; or file: and the path of a file with it. {year} is replaced. */
    @Parameter(property = "migration.header")
    private @Nullable String header;

    /** A class or interface of the project that new revisions extend. */
    @Parameter(property = "migration.baseClass")
    private @Nullable String baseClass;

    /** What new revisions import too: com.acme.Types,static com.acme.Types.*. */
    @Parameter(property = "migration.imports")
    private List<String> imports = List.of();

    /** How new revisions are called: {timestamp}, {timestamp:yyyyMMdd}, {id} and {slug} are replaced. Without it R{timestamp}_{slug}. */
    @Parameter(property = "migration.fileName")
    private @Nullable String fileName;

    /** A command that formats a new revision, {file} standing for its path; more than one each in a line of its own. Runs without a shell. */
    @Parameter(property = "migration.formatter")
    private @Nullable String formatter;

    private @Nullable String packageName;

    /** The package of new revisions; without it that of the last revision, else the groupId with .migrations after it. */
    @Parameter(name = "package", property = "migration.package")
    public void setPackage(String name) {
        packageName = name;
    }

    @Override
    void run(GoalContext context) throws IOException, SQLException {
        if (msg == null || msg.isBlank()) {
            throw new MigrationException(
                    "The revision has no message.", "Say what it is for: mvn migration:new -Dmsg=\"add users\"");
        }
        NewRevision revision = new NewRevision(context, msg.strip(), template(context), dryRun);
        if (empty) {
            revision.writeEmpty();
        } else {
            Against chosen = Against.parse(against);
            DesiredModel model = model(context);
            revision.writeDifference(model, chosen, dropUnmanaged, permissions(model, context.session()));
        }
    }

    private RevisionTemplate template(GoalContext context) throws IOException {
        RevisionTemplate.Configured configured =
                new RevisionTemplate.Configured(packageName, header, baseClass, imports, fileName, formatter);
        return RevisionTemplate.of(configured, context.project().getBasedir().toPath(), context.classLoader());
    }

    private Permissions permissions(DesiredModel model, MavenSession session) {
        List<ToldRename> told = new ArrayList<>(model.annotatedRenames());
        rename.forEach(text -> told.add(ToldRename.parse(text)));
        Terminal terminal = Terminal.of(session, System.getenv());
        String command = "mvn migration:new -Dmsg=" + CommandLine.quoted(String.valueOf(msg))
                + CommandLine.repeated(session.getUserProperties(), REPEATED, Set.of(Permissions.ANY_LOSS));
        return new Permissions(told, drop, allowDestructive, terminal, command);
    }
}
