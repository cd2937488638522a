package dev.migration.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.error.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormatterTest {

    private static final String JAVA =
            '"' + Path.of(System.getProperty("java.home"), "bin", "java").toString() + '"';

    @TempDir
    Path folder;

    private final RecordedLog log = new RecordedLog();
    private Path file = Path.of("");
    private String tool = "";

    @BeforeEach
    void files() throws IOException {
        file = Files.writeString(
                Files.createDirectories(folder.resolve("a folder")).resolve("R1_A b.java"), "class A");
        Path source = Files.writeString(folder.resolve("Tool.java"), """
                import java.nio.file.*;

                class Tool {
                    public static void main(String[] args) throws Exception {
                        System.out.println(String.join("|", args));
                        System.err.println(Path.of("").toAbsolutePath().getFileName());
                        Path file = Path.of(args[args.length - 1]);
                        Files.writeString(file, Files.readString(file) + " " + args[0]);
                        System.exit(args[0].equals("fail") ? 3 : 0);
                    }
                }
                """);
        tool = JAVA + " \"" + source + "\" ";
    }

    private void format(String text) throws IOException {
        Formatter.parse(text).format(file, folder, log);
    }

    static Stream<Arguments> commands() {
        return Stream.of(
                Arguments.of("a -i {file}", List.of("a", "-i", "{file}")),
                Arguments.of("a  \"b c\" 'd \"e\"' f", List.of("a", "b c", "d \"e\"", "f")),
                Arguments.of("-Dx=\"a b\" ''", List.of("-Dx=a b", "")),
                Arguments.of("C:\\tools\\fmt.exe $x `id` *", List.of("C:\\tools\\fmt.exe", "$x", "`id`", "*")));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandIsSplitAtBlanksOutsideQuotes(String text, List<String> words) {
        assertThat(Formatter.parse("\n  " + text + "  \n\n").commands()).containsExactly(words);
    }

    @Test
    void aQuoteMustBeClosed() {
        assertThatThrownBy(() -> Formatter.parse("a 'b' \"c"))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("migration.formatter has a quote that is not closed: a 'b' \"c");
    }

    @Test
    void commandsRunInOrderWithTheirArgumentsAndShowTheirOutput() throws IOException {
        format(tool + "'one two' $HOME {file}\n" + tool + "three");
        assertThat(Files.readString(file)).isEqualTo("class A one two three");
        assertThat(log.lines)
                .containsExactly(
                        "info one two|$HOME|" + file,
                        "info " + folder.getFileName(),
                        "info three|" + file,
                        "info " + folder.getFileName());
    }

    @Test
    void withoutACommandNothingRuns() throws IOException {
        format("  ");
        assertThat(Files.readString(file)).isEqualTo("class A");
    }

    @Test
    void aCommandThatFailsLeavesTheFileAndSaysSo() {
        assertThatThrownBy(() -> format(tool + "fail {file}\n" + tool + "never"))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("The revision was written, but not formatted: " + file + "\n")
                .hasMessageContaining("(migration.formatter) ended with exit status 3.")
                .hasMessageContaining("Format it by hand");
        assertThat(file).hasContent("class A fail");
    }

    @Test
    void aCommandThatIsNotThereIsNamed() {
        assertThatThrownBy(() -> format("no-such-formatter-at-all -i {file}"))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("not formatted: " + file)
                .hasMessageContaining("no-such-formatter-at-all (migration.formatter) cannot be started: ");
        assertThat(file).hasContent("class A");
    }
}
