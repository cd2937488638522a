package dev.migration.maven;

import dev.migration.error.MigrationException;
import dev.migration.processor.EntityClassFinder;
import dev.migration.processor.SnapshotCompiler;
import dev.migration.snapshot.Snapshot;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Entities that were compiled without the processor, those of dependencies, and of the project if javac does not compile
 * them: their classes run through it now.
 */
record EntityArtifacts(GoalContext context, Map<String, String> options) {

    /** Whether the classes of the project are among {@code artifacts}. */
    boolean nameProject(List<String> artifacts) {
        return artifacts.stream().anyMatch(artifact -> isProject(artifact.strip()));
    }

    private boolean isProject(String key) {
        return key.equals(keyOf(context.project()));
    }

    /** How {@code artifacts} name a project: groupId:artifactId. */
    static String keyOf(MavenProject project) {
        return project.getGroupId() + ":" + project.getArtifactId();
    }

    /**
     * The snapshot of all {@code artifacts} together, because entities of one may refer to those of another.
     *
     * @param artifacts as groupId:artifactId
     * @param mapped entities that the project's own snapshot has, because its mapping files name them
     * @return null if there are none
     * @throws MigrationException if one is neither a dependency nor the project, has nothing of persistence or cannot be mapped, or
     *     if there is no entity in all of them
     */
    @Nullable
    LocatedSnapshot compile(List<String> artifacts, Collection<String> mapped) {
        if (artifacts.isEmpty()) {
            return null;
        }
        List<Path> archives = new ArrayList<>();
        List<String> classNames = new ArrayList<>();
        for (String artifact : artifacts) {
            Path archive = fileOf(artifact.strip());
            List<String> found = Files.exists(archive) ? EntityClassFinder.find(archive) : List.of();
            if (found.isEmpty() && !(Files.exists(archive) && EntityClassFinder.hasMappingFiles(archive))) {
                throw withoutEntities(artifact);
            }
            archives.add(archive);
            classNames.addAll(found);
        }
        mapped.forEach(name -> classNames.remove(name.replace('$', '.')));
        List<Path> classPath = context.classPath().stream().map(File::toPath).toList();
        Snapshot snapshot = SnapshotCompiler.compile(classNames, archives, classPath, options);
        boolean hasNone = snapshot.entities().isEmpty() && mapped.isEmpty();
        // patterns may leave out those that are there
        if (hasNone && archives.stream().noneMatch(EntityClassFinder::hasEntities)) {
            throw withoutEntities(artifacts.get(0));
        }
        return new LocatedSnapshot(String.join(", ", artifacts), snapshot);
    }

    private static MigrationException withoutEntities(String artifact) {
        return new MigrationException(
                "The artifact " + artifact + " of migration.entityArtifacts has no entities.",
                "Name the dependency that holds the classes with @Entity.");
    }

    private Path fileOf(String key) {
        if (isProject(key)) {
            return context.classes().toPath();
        }
        return context.project().getArtifacts().stream()
                .filter(artifact -> key.equals(artifact.getGroupId() + ":" + artifact.getArtifactId()))
                .findFirst()
                .map(artifact -> artifact.getFile().toPath())
                .orElseThrow(() -> unknown(key));
    }

    private MigrationException unknown(String key) {
        String dependencies = context.project().getArtifacts().stream()
                .filter(artifact -> !Coordinates.GROUP.equals(artifact.getGroupId()))
                .map(EntityArtifacts::key)
                .sorted()
                .collect(Collectors.joining(", "));
        return new MigrationException(
                "migration.entityArtifacts names " + key + ", which is no dependency of the project.",
                "Write groupId:artifactId of one of: " + dependencies + ", or of the project itself.");
    }

    private static String key(Artifact artifact) {
        return artifact.getGroupId() + ":" + artifact.getArtifactId();
    }
}
