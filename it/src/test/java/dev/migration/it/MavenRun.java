package dev.migration.it;

import java.io.File;
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
record MavenRun(int exitCode, String output) {

    /** Runs goals in {@code project}, which must succeed. */
    static MavenRun succeeding(Path project, Properties properties, String... goals) throws MavenInvocationException {
        MavenRun run = of(project, properties, goals);
        if (run.exitCode != 0) {
            throw new AssertionError("mvn " + String.join(" ", goals) + " in " + project + " failed:\n" + run.output);
        }
        return run;
    }

    /** Runs goals in {@code project}. */
    static MavenRun of(Path project, Properties properties, String... goals) throws MavenInvocationException {
        StringBuilder output = new StringBuilder();
        InvocationRequest request = new DefaultInvocationRequest();
        request.setBaseDirectory(project.toFile());
        request.setBatchMode(true);
        request.setNoTransferProgress(true);
        request.addArgs(List.of(goals));
        request.setProperties(properties);
        request.setUserSettingsFile(new File(System.getProperty("it.settings")));
        request.setLocalRepositoryDirectory(new File(System.getProperty("it.localRepository")));
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
}
