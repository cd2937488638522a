package dev.migration.maven;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * Lets the compiler of a project run the processor, beside every other that it runs already.
 *
 * <p>Where the project has a processor path, the processor goes there. Where it has none, javac looks for processors on
 * the class path, and a path made for this one would hide those found there (Lombok, say): so the processor becomes a
 * dependency that only the compiler sees.
 *
 * @param version of the processor
 * @param options what the processor is told, {@code -A} left out
 * @param commandLine what was given with {@code -D}
 * @param javaVersion of Maven; from 23 on a compiler runs no processors that it finds on the class path unless told to
 */
record ProcessorWiring(String version, Map<String, String> options, Properties commandLine, int javaVersion) {

    private static final int FIRST_WITHOUT_DISCOVERY = 23;
    private static final String PROC = "maven.compiler.proc";
    private static final String SKIP = "migration.skip";

    /**
     * Changes {@code model}, which is whole: plugin-level configuration is merged into its executions.
     *
     * @return the options that processors have now, those that the project itself gives them among them
     */
    Map<String, String> apply(Model model, Consumer<String> warnings) {
        Plugin compiler = model.getBuild().getPluginsAsMap().get(Coordinates.COMPILER_KEY);
        if (compiler == null) {
            return Map.of();
        }
        String procProperty =
                commandLine.getProperty(PROC, model.getProperties().getProperty(PROC));
        boolean onClassPath = false;
        Map<String, String> given = new HashMap<>();
        List<PluginExecution> tests = new ArrayList<>();
        for (PluginExecution execution : compiler.getExecutions()) {
            if (execution.getGoals().contains("compile")) {
                CompilerConfiguration configuration = configuration(execution);
                int jdk = CompilerJdk.version(model, configuration, javaVersion);
                onClassPath |= wire(configuration, procProperty, jdk);
                warnIfOff(configuration, procProperty, warnings);
                given.putAll(configuration.options());
            } else if (execution.getGoals().contains("testCompile")) {
                tests.add(execution);
            }
        }
        if (onClassPath) {
            addDependency(model);
        }
        for (PluginExecution test : tests) {
            keepOut(configuration(test), onClassPath);
        }
        return given;
    }

    private boolean wire(CompilerConfiguration configuration, @Nullable String procProperty, int jdk) {
        boolean onClassPath = !configuration.hasProcessorPath();
        if (!onClassPath) {
            configuration.addToProcessorPath(Coordinates.GROUP, Coordinates.PROCESSOR, version);
        }
        if (configuration.namesProcessors()) {
            configuration.addProcessor(Coordinates.PROCESSOR_CLASS);
        } else if (onClassPath
                && jdk >= FIRST_WITHOUT_DISCOVERY
                && procProperty == null
                && configuration.proc() == null) {
            configuration.setProc("full");
        }
        options.forEach(configuration::addOption);
        return onClassPath;
    }

    /** Test classes have no snapshot; an option that no processor knows would be a warning of the compiler. */
    private static void keepOut(CompilerConfiguration configuration, boolean onClassPath) {
        boolean runs = configuration.hasProcessorPath()
                ? configuration.hasOnProcessorPath(Coordinates.GROUP, Coordinates.PROCESSOR)
                : onClassPath && !configuration.namesProcessors();
        if (runs) {
            configuration.addOption(SKIP, "true");
        }
    }

    private static void warnIfOff(
            CompilerConfiguration configuration, @Nullable String procProperty, Consumer<String> warnings) {
        String proc = configuration.proc() == null ? procProperty : configuration.proc();
        if ("none".equals(proc)) {
            warnings.accept("maven-compiler-plugin is configured with -proc:none, so the entities cannot be read."
                    + " Remove <proc>none</proc>, or set <proc>full</proc> on JDK 23 and later.");
        }
    }

    private void addDependency(Model model) {
        boolean present = model.getDependencies().stream()
                .anyMatch(dependency -> Coordinates.GROUP.equals(dependency.getGroupId())
                        && Coordinates.PROCESSOR.equals(dependency.getArtifactId()));
        if (present) {
            return;
        }
        Dependency processor = new Dependency();
        processor.setGroupId(Coordinates.GROUP);
        processor.setArtifactId(Coordinates.PROCESSOR);
        processor.setVersion(version);
        processor.setScope("provided");
        processor.setOptional(true);
        model.addDependency(processor);
    }

    private static CompilerConfiguration configuration(PluginExecution execution) {
        Xpp3Dom dom = (Xpp3Dom) execution.getConfiguration();
        if (dom == null) {
            dom = new Xpp3Dom("configuration");
            execution.setConfiguration(dom);
        }
        return new CompilerConfiguration(dom);
    }
}
