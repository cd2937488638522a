package dev.migration.maven;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * The configuration of one execution of maven-compiler-plugin, seen as what it means for annotation processors. Every
 * change is made once, however often it is asked for.
 */
final class CompilerConfiguration {

    private static final String PATHS = "annotationProcessorPaths";
    private static final String PROCESSORS = "annotationProcessors";
    private static final String ARGUMENTS = "compilerArgs";
    private static final String PROC = "proc";

    private final Xpp3Dom dom;

    CompilerConfiguration(Xpp3Dom dom) {
        this.dom = dom;
    }

    /** Whether processors come from a path of their own. An empty list counts as none, as it does for the compiler. */
    boolean hasProcessorPath() {
        return !children(PATHS).isEmpty();
    }

    boolean hasOnProcessorPath(String groupId, String artifactId) {
        return children(PATHS).stream()
                .anyMatch(path -> groupId.equals(text(path, "groupId")) && artifactId.equals(text(path, "artifactId")));
    }

    void addToProcessorPath(String groupId, String artifactId, String version) {
        if (hasOnProcessorPath(groupId, artifactId)) {
            return;
        }
        Xpp3Dom path = new Xpp3Dom("path");
        path.addChild(element("groupId", groupId));
        path.addChild(element("artifactId", artifactId));
        path.addChild(element("version", version));
        child(PATHS).addChild(path);
    }

    /** Whether processors are listed by name, so that the compiler looks for no others. */
    boolean namesProcessors() {
        return !children(PROCESSORS).isEmpty();
    }

    void addProcessor(String className) {
        if (children(PROCESSORS).stream().noneMatch(named -> className.equals(named.getValue()))) {
            child(PROCESSORS).addChild(element("annotationProcessor", className));
        }
    }

    /** The value of {@code -proc} where the configuration chooses one, else null. */
    @Nullable
    String proc() {
        String configured = text(dom, PROC);
        return configured != null
                ? configured
                : arguments()
                        .filter(argument -> argument.startsWith("-proc:"))
                        .map(argument -> argument.substring("-proc:".length()))
                        .findFirst()
                        .orElse(null);
    }

    void setProc(String value) {
        Xpp3Dom proc = child(PROC);
        proc.setValue(value);
    }

    /** The version of the JDK that the compiler asks the toolchains for, or null. */
    @Nullable
    String toolchainVersion() {
        Xpp3Dom toolchain = dom.getChild("jdkToolchain");
        return toolchain == null ? null : text(toolchain, "version");
    }

    /** Gives processors an option, unless one of that name is there. */
    void addOption(String name, String value) {
        String option = "-A" + name;
        if (arguments().noneMatch(argument -> argument.equals(option) || argument.startsWith(option + "="))) {
            child(ARGUMENTS).addChild(element("arg", option + "=" + value));
        }
    }

    /** The options that processors are given, by name; the last of one name counts, as it does for the compiler. */
    Map<String, String> options() {
        Map<String, String> options = new HashMap<>();
        arguments().filter(argument -> argument.startsWith("-A")).forEach(argument -> {
            int end = argument.indexOf('=');
            options.put(
                    argument.substring(2, end < 0 ? argument.length() : end),
                    end < 0 ? "" : argument.substring(end + 1));
        });
        return options;
    }

    private Stream<String> arguments() {
        List<String> arguments = new ArrayList<>();
        children(ARGUMENTS).forEach(argument -> {
            if (argument.getValue() != null) {
                arguments.add(argument.getValue().trim());
            }
        });
        String single = text(dom, "compilerArgument");
        if (single != null) {
            arguments.add(single);
        }
        return arguments.stream();
    }

    private List<Xpp3Dom> children(String name) {
        Xpp3Dom child = dom.getChild(name);
        return child == null ? List.of() : Arrays.asList(child.getChildren());
    }

    private Xpp3Dom child(String name) {
        Xpp3Dom child = dom.getChild(name);
        if (child == null) {
            child = new Xpp3Dom(name);
            dom.addChild(child);
        }
        return child;
    }

    private static Xpp3Dom element(String name, String value) {
        Xpp3Dom element = new Xpp3Dom(name);
        element.setValue(value);
        return element;
    }

    private static @Nullable String text(Xpp3Dom parent, String name) {
        Xpp3Dom child = parent.getChild(name);
        String value = child == null ? null : child.getValue();
        return value == null || value.isBlank() ? null : value.trim();
    }
}
