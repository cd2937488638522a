package dev.migration.maven;

import dev.migration.error.MigrationException;
import dev.migration.processor.ModelFilter;
import dev.migration.snapshot.Snapshot;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.project.MavenProject;

/**
 * Finds the one module that a goal typed by hand is meant for, which comes by every module of the build. Several have
 * the plugin, because the entities of each need the processor; revisions are in one: where there are some already, else
 * in the module that depends on the others and so sees the entities of all.
 */
final class RevisionHome {

    private final ProjectDependencyGraph graph;
    private final Properties commandLine;

    /** @param commandLine what was given with {@code -D} */
    RevisionHome(ProjectDependencyGraph graph, Properties commandLine) {
        this.graph = graph;
        this.commandLine = commandLine;
    }

    /**
     * Why the goal means another module than {@code project}; empty if it means this one.
     *
     * @param classPath of the project
     * @throws MigrationException if it is open which module is meant
     */
    Optional<String> elsewhere(MavenProject project, List<File> classPath) throws IOException {
        if (hasRevisions(project)) {
            return Optional.empty();
        }
        List<MavenProject> users = withPlugin(graph.getDownstreamProjects(project, true));
        Optional<MavenProject> userWithRevisions = first(users, this::hasRevisions);
        if (userWithRevisions.isPresent()) {
            return Optional.of(
                    "the revisions are in " + name(userWithRevisions.get()) + ", which depends on this module.");
        }
        boolean own = mayHaveEntities(project);
        Optional<MavenProject> usedWithRevisions =
                first(withPlugin(graph.getUpstreamProjects(project, true)), this::hasRevisions);
        if (usedWithRevisions.isPresent() && !own) {
            return Optional.of("this module has no entities, and the revisions are in " + name(usedWithRevisions.get())
                    + ", on which it depends.");
        }
        if (!own && (!users.isEmpty() || seesNoEntities(project, classPath))) {
            return Optional.of("this module has no entities.");
        }
        return users.isEmpty() ? Optional.empty() : Optional.of(homeAmong(users, project));
    }

    private String homeAmong(List<MavenProject> users, MavenProject project) {
        List<MavenProject> last = users.stream()
                .filter(user ->
                        withPlugin(graph.getDownstreamProjects(user, true)).isEmpty())
                .toList();
        if (last.size() > 1) {
            throw new MigrationException(
                    "Several modules depend on the entities of " + name(project)
                            + ", and none has revisions yet, so it is open where the first belongs: "
                            + last.stream().map(RevisionHome::name).collect(Collectors.joining(", ")) + ".",
                    "Name the module: mvn -pl :" + last.get(0).getArtifactId() + " -am migration:new -Dmsg=\"...\"");
        }
        return "the revisions belong to " + name(last.get(0)) + ", which depends on this module.";
    }

    /** Those that have the plugin, and classes. */
    private static List<MavenProject> withPlugin(List<MavenProject> projects) {
        return projects.stream()
                .filter(project -> project.getPlugin(Coordinates.PLUGIN_KEY) != null)
                .filter(project -> !"pom".equals(project.getPackaging()))
                .toList();
    }

    private boolean hasRevisions(MavenProject project) {
        return SourceFiles.areBelow(settings(project).migrationDirectory().toPath());
    }

    private boolean mayHaveEntities(MavenProject project) throws IOException {
        if (settings(project).isSet("entityArtifacts")) {
            return true;
        }
        File classes = new File(project.getBuild().getOutputDirectory());
        if (Files.exists(classes.toPath().resolve(Snapshot.PATH))) {
            return !seesNoEntities(project, List.of(classes));
        }
        // no snapshot of what was compiled: what is wrong is for the goal to say
        return SourceFiles.has(project);
    }

    /** Whether {@code classPath} has none that the patterns of {@code project} take. */
    private boolean seesNoEntities(MavenProject project, List<File> classPath) throws IOException {
        ModelFilter filter = ModelFilter.of(settings(project).processorOptions());
        return SnapshotFinder.find(classPath, Path::toString).stream()
                .flatMap(located -> located.snapshot().entities().stream())
                .noneMatch(filter::takesEntity);
    }

    private ProjectSettings settings(MavenProject project) {
        return new ProjectSettings(project.getPlugin(Coordinates.PLUGIN_KEY), project, commandLine);
    }

    private static Optional<MavenProject> first(List<MavenProject> projects, Predicate<MavenProject> wanted) {
        return projects.stream().filter(wanted).findFirst();
    }

    private static String name(MavenProject project) {
        return project.getArtifactId();
    }
}
