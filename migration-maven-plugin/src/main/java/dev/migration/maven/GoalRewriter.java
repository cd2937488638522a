package dev.migration.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts {@code compile} before the first of this plugin's goals that was typed by hand, so that it sees the entities and
 * revisions as they are in the sources now.
 *
 * <p>{@code compile} and not a later phase: goals that are bound to one (an {@code up} in {@code process-classes}) do
 * not belong to what was asked for.
 */
final class GoalRewriter {

    static final String COMPILE = "compile";

    private static final String PLUGIN = "dev.migration:migration-maven-plugin:";
    private static final String PREFIX = "migration:";
    private static final Set<String> GOALS = Set.of("new", "up", "down", "current", "history", "check", "drift");
    private static final Set<String> CLEANING = Set.of("clean", "post-clean");
    private static final Set<String> COMPILING = Set.of(
            COMPILE,
            "process-classes",
            "generate-test-sources",
            "process-test-sources",
            "generate-test-resources",
            "process-test-resources",
            "test-compile",
            "process-test-classes",
            "test",
            "prepare-package",
            "package",
            "pre-integration-test",
            "integration-test",
            "post-integration-test",
            "verify",
            "install",
            "deploy");

    private GoalRewriter() {}

    /** The goals to run for {@code typed}; equal to it if nothing has to be added. */
    static List<String> rewrite(List<String> typed) {
        List<String> goals = new ArrayList<>();
        boolean compiled = false;
        for (String goal : typed) {
            if (COMPILING.contains(goal)) {
                compiled = true;
            } else if (CLEANING.contains(goal)) {
                compiled = false;
            } else if (!compiled && needsClasses(goal)) {
                goals.add(COMPILE);
                compiled = true;
            }
            goals.add(goal);
        }
        return goals;
    }

    /** Whether one of {@code goals}, as {@link #rewrite} made them, is a phase in which the compiler runs. */
    static boolean compiles(List<String> goals) {
        return goals.stream().anyMatch(COMPILING::contains);
    }

    private static boolean needsClasses(String goal) {
        String withoutExecution = goal.contains("@") ? goal.substring(0, goal.indexOf('@')) : goal;
        boolean ours = withoutExecution.startsWith(PREFIX) || withoutExecution.startsWith(PLUGIN);
        return ours && GOALS.contains(withoutExecution.substring(withoutExecution.lastIndexOf(':') + 1));
    }
}
