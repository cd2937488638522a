package dev.migration.it;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.InvocationResult;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * One {@code mvn} process in a project, with the artifacts of this build.
 *
 * @param exitCode of the process
 * @param output what it printed
 */
public record MavenRun(int exitCode, String output) {

    /** Runs goals in {@code project}, which must succeed. */
    public static MavenRun succeeding(Path project, Properties properties, String... goals)
            throws IOException, MavenInvocationException {
        MavenRun run = of(project, properties, goals);
        if (run.exitCode != 0) {
            throw new AssertionError("mvn " + String.join(" ", goals) + " in " + project + " failed:\n" + run.output);
        }
        return run;
    }

    /** Runs goals in {@code project}, one run after the other: Maven 3 lets no two processes fill one repository. */
    static synchronized MavenRun of(Path project, Properties properties, String... goals)
            throws IOException, MavenInvocationException {
        StringBuilder output = new StringBuilder();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.addArgs(List.of(goals));
        Properties all = new Properties();
        all.putAll(properties);
        all.setProperty("aether.offline.protocols", "file");
        request.setProperties(all);
        request.setUserSettingsFile(settings().toFile());
        request.setLocalRepositoryDirectory(new File(System.getProperty("it.localRepository")));
        request.setMavenOpts(System.getProperty("it.mavenOpts"));
        request.setOutputHandler(line -> output.append(line).append('\n'));
        request.setErrorHandler(line -> output.append(line).append('\n'));
        DefaultInvoker invoker = new DefaultInvoker();
        invoker.setMavenHome(new File(System.getProperty("it.mavenHome")));
        InvocationResult result = invoker.execute(request);
        if (result.getExecutionException() != null) {
            throw new IllegalStateException(result.getExecutionException());
        }
        return new MavenRun(result.getExitCode(), output.toString());
    }

    /** The settings of the invoker projects, with what the user's repository has within reach. */
    private static synchronized Path settings() throws IOException {
        Path settings = Path.of("target/settings.xml");
        String url = Path.of(System.getProperty("it.userRepository")).toUri().toString();
        ProjectFiles.replace(
                settings, Files.readString(Path.of("src/it/settings.xml")).replace("@localRepositoryUrl@", url));
        return settings.toAbsolutePath();
    }
}
