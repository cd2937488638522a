package dev.migration.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.AbstractMavenLifecycleParticipant;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the declaration of the plugin enough: with {@code <extensions>true</extensions>} the project compiles its
 * revisions, its compiler runs the processor, and goals typed by hand see fresh classes.
 */
public final class MigrationExtension extends AbstractMavenLifecycleParticipant {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationExtension.class);

    @Override
    public void afterProjectsRead(MavenSession session) {
        List<OutdatedSnapshot> snapshots = new ArrayList<>();
        boolean compile = false;
        for (MavenProject project : session.getProjects()) {
            Plugin plugin = project.getPlugin(Coordinates.PLUGIN_KEY);
            if (plugin != null && plugin.isExtensions()) {
                ProjectSettings settings = new ProjectSettings(plugin, project, session.getUserProperties());
                if (!"pom".equals(project.getPackaging())) {
                    snapshots.add(wire(project, plugin.getVersion(), settings, session.getUserProperties()));
                }
                compile |= !settings.flag("skip");
            }
        }
        if (compile) {
            session.getRequest().setGoals(GoalRewriter.rewrite(session.getGoals()));
            if (GoalRewriter.compiles(session.getGoals())) {
                snapshots.forEach(MigrationExtension::renew);
            }
        }
    }

    private static OutdatedSnapshot wire(
            MavenProject project, String version, ProjectSettings settings, Properties commandLine) {
        project.addCompileSourceRoot(settings.migrationDirectory().getPath());
        ProcessorWiring wiring = new ProcessorWiring(
                version,
                settings.processorOptions(),
                commandLine,
                Runtime.version().feature());
        Map<String, String> options =
                wiring.apply(project.getModel(), warning -> LOG.warn("{}: {}", project.getArtifactId(), warning));
        return new OutdatedSnapshot(project, options);
    }

    private static void renew(OutdatedSnapshot snapshot) {
        String why = snapshot.renew();
        if (why != null) {
            LOG.info(
                    "{}: all is compiled again, because {}.", snapshot.project().getArtifactId(), why);
        }
    }
}
