package dev.migration.maven;

import dev.migration.processor.ModelFilter;
import dev.migration.snapshot.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.model.Plugin;
import org.jspecify.annotations.Nullable;

/**
 * What the entities mean that a project has, in its own classes and in those that it depends on.
 *
 * @param options what the processor has to know of classes that it did not see while they were compiled
 */
record Model(GoalContext context, List<String> entityArtifacts, Map<String, String> options) {

    /** @throws dev.migration.error.MigrationException if there are no entities to be seen; the message says what to do */
    DesiredModel read() throws IOException {
        List<LocatedSnapshot> snapshots = new ArrayList<>(SnapshotFinder.find(context.classPath(), context::shown));
        Path own = context.classes().toPath().resolve(Snapshot.PATH);
        LocatedSnapshot ofCompiler = Files.exists(own) ? snapshots.get(0) : null;
        boolean fromClasses = addArtifacts(snapshots, ofCompiler);
        SnapshotFilter filter = new SnapshotFilter(ModelFilter.of(options));
        snapshots.replaceAll(filter::apply);
        requireEntities(snapshots, ofCompiler != null, fromClasses, own);
        announce(snapshots);
        hints(ofCompiler == null ? Map.of() : ofCompiler.snapshot().options());
        return SnapshotMerger.merge(snapshots);
    }

    /**
     * Adds what artifacts hold that are read by their classes.
     *
     * @param ofCompiler the snapshot of the project itself, null if there is none
     * @return whether the project itself is one of them; its entities are among those of the classes then
     */
    private boolean addArtifacts(List<LocatedSnapshot> snapshots, @Nullable LocatedSnapshot ofCompiler) {
        EntityArtifacts artifacts = new EntityArtifacts(context, options);
        boolean fromClasses = artifacts.nameProject(entityArtifacts);
        List<String> known = List.of();
        if (ofCompiler != null && fromClasses) {
            snapshots.remove(ofCompiler);
        } else if (ofCompiler != null) {
            known = ofCompiler.snapshot().entities();
        }
        LocatedSnapshot compiled = artifacts.compile(entityArtifacts, known);
        if (compiled != null) {
            snapshots.add(compiled);
        }
        return fromClasses;
    }

    private void requireEntities(List<LocatedSnapshot> snapshots, boolean written, boolean fromClasses, Path own)
            throws IOException {
        if (!fromClasses && !written && SourceFiles.has(context.project())) {
            throw MissingSnapshot.noProcessor(Path.of(context.shown(own)), version(), directory(), hasExtension());
        }
        if (snapshots.stream().allMatch(located -> located.snapshot().entities().isEmpty())) {
            throw MissingSnapshot.noEntities(Path.of(context.shown(own)), written);
        }
        if (!fromClasses && written) {
            requireClasses(snapshots, own);
        }
    }

    /** The compiler is not called where no source is left, and leaves the last snapshot behind. */
    private void requireClasses(List<LocatedSnapshot> snapshots, Path own) {
        boolean compiled = SourceFiles.has(context.project());
        for (String entity : snapshots.get(0).snapshot().entities()) {
            if (!compiled) {
                throw MissingSnapshot.noSources(
                        Path.of(context.shown(own)), entity, EntityArtifacts.keyOf(context.project()));
            }
            if (!isOwn(entity, snapshots)) {
                throw MissingSnapshot.stale(Path.of(context.shown(own)), entity);
            }
        }
    }

    /** A mapping file of the project may make an entity of a class that a dependency brings, and nobody else maps. */
    private boolean isOwn(String entity, List<LocatedSnapshot> snapshots) {
        String file = entity.replace('.', '/') + ".class";
        return Files.exists(context.classes().toPath().resolve(file))
                || (context.classLoader().getResource(file) != null
                        && snapshots.stream()
                                .skip(1)
                                .noneMatch(
                                        located -> located.snapshot().entities().contains(entity)));
    }

    private void announce(List<LocatedSnapshot> snapshots) {
        for (LocatedSnapshot located : snapshots) {
            int entities = located.snapshot().entities().size();
            if (entities > 0) {
                context.log().info(entities + (entities == 1 ? " entity in " : " entities in ") + located.source());
            }
        }
    }

    /** What the compiler was told counts as said, too. */
    private void hints(Map<String, String> told) {
        Map<String, String> given = new HashMap<>(options);
        given.putAll(told);
        new FrameworkHints(context.project().getArtifacts(), given).all().forEach(context.log()::warn);
    }

    private String directory() {
        Path base = context.project().getBasedir().toPath().toAbsolutePath().normalize();
        Path directory = context.directory().toAbsolutePath().normalize();
        return directory.startsWith(base) ? base.relativize(directory).toString() : directory.toString();
    }

    private boolean hasExtension() {
        Plugin plugin = context.project().getPlugin(Coordinates.PLUGIN_KEY);
        return plugin != null && plugin.isExtensions();
    }

    private String version() {
        Plugin plugin = context.project().getPlugin(Coordinates.PLUGIN_KEY);
        return plugin == null || plugin.getVersion() == null ? "…" : plugin.getVersion();
    }
}
