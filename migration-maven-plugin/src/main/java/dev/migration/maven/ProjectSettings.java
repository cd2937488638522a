package dev.migration.maven;

import java.io.File;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * What a project says about this plugin before any goal of it runs: command line, then the plugin's configuration, then
 * the project's properties.
 */
final class ProjectSettings {

    static final String DEFAULT_DIRECTORY = "src/main/migrations";

    private static final List<String> PROCESSOR_OPTIONS =
            List.of("naming", "orm", "validation", "types", "settings", "include", "exclude", "warnings", "suppress");

    /** Whose parts may stand in lines of their own or behind semicolons; those of others stand behind commas. */
    private static final List<String> PAIRS = List.of("types", "settings");

    private final Plugin plugin;
    private final MavenProject project;
    private final Properties commandLine;

    ProjectSettings(Plugin plugin, MavenProject project, Properties commandLine) {
        this.plugin = plugin;
        this.project = project;
        this.commandLine = commandLine;
    }

    /** The value of a parameter, {@code migration.} left out of its name; null if it is not set. */
    @Nullable
    String value(String parameter) {
        String property = "migration." + parameter;
        String typed = commandLine.getProperty(property);
        if (typed != null) {
            return typed;
        }
        Xpp3Dom configured = configured(parameter);
        return configured != null && configured.getValue() != null
                ? configured.getValue().trim()
                : project.getProperties().getProperty(property);
    }

    /** Whether a parameter is set, be it to a list. */
    boolean isSet(String parameter) {
        return configured(parameter) != null || value(parameter) != null;
    }

    private @Nullable Xpp3Dom configured(String parameter) {
        Xpp3Dom configuration = (Xpp3Dom) plugin.getConfiguration();
        return configuration == null ? null : configuration.getChild(parameter);
    }

    boolean flag(String parameter) {
        String value = value(parameter);
        return value != null && (value.isEmpty() || Boolean.parseBoolean(value));
    }

    File migrationDirectory() {
        String directory = value("directory");
        File file = new File(directory == null ? DEFAULT_DIRECTORY : directory);
        return file.isAbsolute() ? file : new File(project.getBasedir(), file.getPath());
    }

    /** What the processor has to know, as it is named there. */
    Map<String, String> processorOptions() {
        Map<String, String> options = new LinkedHashMap<>();
        for (String parameter : PROCESSOR_OPTIONS) {
            String value = value(parameter);
            if (value != null) {
                options.put("migration." + parameter, onOneLine(parameter, value));
            }
        }
        return options;
    }

    /** A compiler that is forked reads its options from a file, where each line is one. */
    private static String onOneLine(String parameter, String value) {
        return value.strip().replaceAll("\\s*\\R\\s*", PAIRS.contains(parameter) ? ";" : " ");
    }
}
