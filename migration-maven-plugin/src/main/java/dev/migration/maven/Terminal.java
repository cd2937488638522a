package dev.migration.maven;

import java.io.Console;
import java.util.Locale;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;

/** Somebody who can be asked. */
@FunctionalInterface
interface Terminal {

    /** @return whether the answer was yes */
    boolean confirm(String question);

    /** The terminal of the session; null in batch mode, in a build server, and where input or output is no terminal. */
    @SuppressWarnings("SystemConsoleNull") // up to Java 21 it is null without a terminal; later ones are asked below
    static @Nullable Terminal of(MavenSession session, Map<String, String> environment) {
        Console console = System.console();
        boolean interactive = session.getRequest().isInteractiveMode() && !environment.containsKey("CI");
        return interactive && console != null && isTerminal(console)
                ? question -> isYes(console.readLine("%s [y/N] ", question))
                : null;
    }

    private static boolean isYes(@Nullable String answer) {
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    /** From Java 22 on there is a console for pipes too. */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Console.isTerminal cannot be called", e);
        }
    }
}
