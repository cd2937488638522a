package dev.migration.maven;

import dev.migration.diff.ObjectFilter;
import dev.migration.schema.Schema;
import dev.migration.snapshot.Snapshot;
import dev.migration.snapshot.SnapshotJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.execution.ProjectDependencyGraph;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;

/** The modules of a build, in folders below one. */
final class TestProjects implements ProjectDependencyGraph {

    private final Path root;
    private final Map<MavenProject, List<MavenProject>> dependencies = new LinkedHashMap<>();

    TestProjects(Path root) {
        this.root = root;
    }

    /** A module that has the plugin. */
    MavenProject module(String name, MavenProject... dependsOn) throws IOException {
        MavenProject project = moduleWithoutPlugin(name, dependsOn);
        Plugin plugin = new Plugin();
        plugin.setGroupId(Coordinates.GROUP);
        plugin.setArtifactId(Coordinates.PLUGIN);
        plugin.setVersion("7");
        project.getBuild().addPlugin(plugin);
        return project;
    }

    MavenProject moduleWithoutPlugin(String name, MavenProject... dependsOn) throws IOException {
        Path folder = Files.createDirectories(root.resolve(name));
        Model model = new Model();
        model.setGroupId("com.acme");
        model.setArtifactId(name);
        model.setVersion("1");
        model.setBuild(new Build());
        model.getBuild().setOutputDirectory(folder.resolve("target/classes").toString());
        MavenProject project = new MavenProject(model);
        project.setFile(folder.resolve("pom.xml").toFile());
        project.addCompileSourceRoot(folder.resolve("src/main/java").toString());
        dependencies.put(project, List.of(dependsOn));
        return project;
    }

    // Maven deprecates every constructor of a session and offers nothing in their place
    @SuppressWarnings("deprecation")
    static MavenSession session(MavenExecutionRequest request) {
        return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    }

    /** What a goal works with that runs in {@code project}, on an SQLite file beside the modules. */
    GoalContext context(MavenProject project, RecordedLog log) {
        return context(project, log, ObjectFilter.ALL);
    }

    GoalContext context(MavenProject project, RecordedLog log, ObjectFilter filter) {
        return context(project, log, filter, "jdbc:sqlite:" + root.resolve("test.db"));
    }

    /** The same on another database. */
    GoalContext context(MavenProject project, RecordedLog log, ObjectFilter filter, String url) {
        DefaultMavenExecutionRequest request = new DefaultMavenExecutionRequest();
        request.setBaseDirectory(root.toFile());
        return new GoalContext(
                project,
                session(request),
                log,
                new DatabaseSettings(url, null, null, null, null, false),
                "migration_history",
                project.getBasedir().toPath().resolve("src/main/migrations").toFile(),
                filter);
    }

    /** Lets {@code project} depend on a jar or class folder that is no module. */
    static void dependency(MavenProject project, String artifactId, Path file) {
        DefaultArtifact artifact = new DefaultArtifact(
                "com.acme", artifactId, "1", Artifact.SCOPE_COMPILE, "jar", null, new DefaultArtifactHandler("jar"));
        artifact.setFile(file.toFile());
        Set<Artifact> artifacts = new LinkedHashSet<>(project.getArtifacts());
        artifacts.add(artifact);
        project.setArtifacts(artifacts);
    }

    static void write(MavenProject project, String path, String text) throws IOException {
        Path file = project.getBasedir().toPath().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Leaves behind what the compiler does with the processor on its path. */
    static void compiled(MavenProject project, String... entities) throws IOException {
        write(project, "src/main/java/com/acme/Any.java", "package com.acme; class Any { }");
        Snapshot snapshot = new Snapshot(List.of(entities), Schema.empty(), Map.of());
        write(project, "target/classes/" + Snapshot.PATH, SnapshotJson.write(snapshot));
    }

    static void revision(MavenProject project) throws IOException {
        write(project, "src/main/migrations/com/acme/R1_First.java", "package com.acme; class R1_First { }");
    }

    @Override
    public List<MavenProject> getAllProjects() {
        return getSortedProjects();
    }

    @Override
    public List<MavenProject> getSortedProjects() {
        return List.copyOf(dependencies.keySet());
    }

    @Override
    public List<MavenProject> getDownstreamProjects(MavenProject project, boolean transitive) {
        return dependencies.keySet().stream()
                .filter(other -> getUpstreamProjects(other, transitive).contains(project))
                .toList();
    }

    @Override
    public List<MavenProject> getUpstreamProjects(MavenProject project, boolean transitive) {
        List<MavenProject> direct = dependencies.getOrDefault(project, List.of());
        List<MavenProject> all = new ArrayList<>(direct);
        if (transitive) {
            direct.forEach(dependency -> all.addAll(getUpstreamProjects(dependency, true)));
        }
        return all;
    }
}
