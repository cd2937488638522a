package dev.migration.maven;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** Which JDK compiles a project: the one that runs Maven, unless a toolchain asks for another. */
final class CompilerJdk {

    private static final String TOOLCHAINS_KEY = "org.apache.maven.plugins:maven-toolchains-plugin";
    private static final Pattern FEATURE = Pattern.compile("(?:1\\.)?(\\d+)");

    private CompilerJdk() {}

    /**
     * The feature version of the compiler, 17 say. Of a range the lower end.
     *
     * @param maven the version of the Java that runs Maven
     */
    static int version(Model model, CompilerConfiguration compiler, int maven) {
        Plugin toolchains = model.getBuild().getPluginsAsMap().get(TOOLCHAINS_KEY);
        Stream<Object> configurations = toolchains == null
                ? Stream.empty()
                : Stream.concat(
                        toolchains.getExecutions().stream().map(execution -> execution.getConfiguration()),
                        Stream.of(toolchains).map(plugin -> plugin.getConfiguration()));
        return Stream.concat(
                        Stream.ofNullable(compiler.toolchainVersion()),
                        configurations
                                .filter(Objects::nonNull)
                                .flatMap(configuration -> versions((Xpp3Dom) configuration)))
                .map(FEATURE::matcher)
                .filter(Matcher::find)
                .map(found -> Integer.parseInt(found.group(1)))
                .findFirst()
                .orElse(maven);
    }

    /** That of the goal {@code toolchain}, and that of {@code select-jdk-toolchain}. */
    private static Stream<String> versions(Xpp3Dom configuration) {
        Xpp3Dom toolchains = configuration.getChild("toolchains");
        Xpp3Dom jdk = toolchains == null ? null : toolchains.getChild("jdk");
        return Stream.of(configuration, jdk)
                .filter(Objects::nonNull)
                .flatMap(dom -> Arrays.stream(dom.getChildren("version")))
                .map(Xpp3Dom::getValue)
                .filter(Objects::nonNull);
    }
}
