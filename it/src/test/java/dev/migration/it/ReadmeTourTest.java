package dev.migration.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Does what README's tour tells the reader to do: writes each file block, runs each command, and looks for each line
 * that the tour says is printed ({@code …} stands for anything).
 */
class ReadmeTourTest {

    private static final Pattern BLOCK = Pattern.compile("```(\\w+) ?(\\S*)\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path project;

    @Test
    void tourWorks() throws Exception {
        String readme = Files.readString(Path.of("../README.md"));
        String tour = readme.substring(readme.indexOf("## Five-minute tour"), readme.indexOf("## Where to go next"));
        Matcher block = BLOCK.matcher(tour);
        int commands = 0;
        while (block.find()) {
            if (block.group(1).equals("console")) {
                commands += runConsole(block.group(3));
            } else if (!block.group(2).isEmpty()) {
                write(block.group(2), block.group(3));
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(6);
    }

    private void write(String file, String content) throws IOException {
        Path target = project.resolve(file);
        Files.createDirectories(Objects.requireNonNull(target.getParent()));
        Files.writeString(target, content.replace("VERSION", System.getProperty("it.version")));
    }

    private int runConsole(String console) throws Exception {
        int commands = 0;
        MavenRun last = null;
        for (String line : console.lines().toList()) {
            if (line.startsWith("$ mvn ")) {
                last = MavenRun.succeeding(project, new Properties(), arguments(line.substring("$ mvn ".length())));
                commands++;
            } else if (!line.isBlank()) {
                assertThat(Objects.requireNonNull(last, line).output()).containsPattern(pattern(line));
            }
        }
        return commands;
    }

    /** Splits a command line; double quotes keep words together. */
    private static String[] arguments(String commandLine) {
        Matcher word = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+").matcher(commandLine);
        List<String> words =
                word.results().map(found -> found.group().replace("\"", "")).toList();
        return words.toArray(String[]::new);
    }

    private static Pattern pattern(String line) {
        return Pattern.compile(
                Arrays.stream(line.strip().split("…", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
