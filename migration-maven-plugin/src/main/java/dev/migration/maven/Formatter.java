package dev.migration.maven;

import dev.migration.error.MigrationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * Commands of the project that format what was written, each a line. They run without a shell, one after the other, in
 * the folder of the project.
 */
record Formatter(List<List<String>> commands) {

    private static final String FILE = "{file}";

    /** Words between blanks; in single or double quotes a word may have blanks. A backslash is a backslash. */
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|[^\\s\"'])+");

    private static final Pattern OPEN_QUOTE = Pattern.compile("(?:[^\"']|\"[^\"]*\"|'[^']*')*+[\"'].*");

    /** @throws MigrationException if a quote is not closed */
    static Formatter parse(String text) {
        return new Formatter(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Formatter::words)
                .toList());
    }

    private static List<String> words(String line) {
        if (OPEN_QUOTE.matcher(line).matches()) {
            throw new MigrationException(
                    "migration.formatter has a quote that is not closed: " + line,
                    "Write a command and its arguments, in quotes what has blanks: google-java-format -i {file}");
        }
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            words.add(matcher.group().replaceAll("\"([^\"]*)\"|'([^']*)'", "$1$2"));
        }
        return words;
    }

    /** @throws MigrationException if a command cannot be started or fails; the file stays as it was written */
    void format(Path file, Path folder, Log log) throws IOException {
        for (List<String> command : commands) {
            run(command(command, file.toAbsolutePath().toString()), file, folder, log);
        }
    }

    /** The file stands where the command says, else at its end. */
    private static List<String> command(List<String> words, String file) {
        List<String> command = new ArrayList<>();
        words.forEach(word -> command.add(word.replace(FILE, file)));
        if (words.stream().noneMatch(word -> word.contains(FILE))) {
            command.add(file);
        }
        return command;
    }

    private static void run(List<String> command, Path file, Path folder, Log log) throws IOException {
        Process process;
        try {
            process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            throw notFormatted(file, command, "cannot be started: " + e.getMessage(), e);
        }
        process.getOutputStream().close();
        try (BufferedReader output = process.inputReader(Charset.defaultCharset())) {
            output.lines().forEach(log::info);
            int status = process.waitFor();
            if (status != 0) {
                throw notFormatted(file, command, "ended with exit status " + status, null);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw notFormatted(file, command, "was interrupted", e);
        } finally {
            process.destroy();
        }
    }

    private static MigrationException notFormatted(
            Path file, List<String> command, String why, @Nullable Throwable cause) {
        return new MigrationException(
                "The revision was written, but not formatted: " + file + "\n" + command.get(0)
                        + " (migration.formatter) " + why + ".",
                "The revision is as good without. Format it by hand, or correct migration.formatter, which runs without"
                        + " a shell: " + String.join(" ", command),
                cause);
    }
}
