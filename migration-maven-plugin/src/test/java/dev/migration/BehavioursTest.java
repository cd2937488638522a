package dev.migration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** That each behaviour of the list has a test that is there, or a reason why it has none. */
class BehavioursTest {

    private static final Path TABLE = Path.of("src/test/resources/behaviours.txt");

    /** The numbers of the groups that must be there whole. */
    private static final String NUMBERS = """
            A 1 2 4 5 7 8 10 11 13 14 16 17 19
            B 20 22 23 25 26 28 29
            C 31 32 34 35
            D 37 38 40 41 43 44 46 47 49 50
            E 52 53 55 56 58 59 61
            F 62 64 65 67 68 70 71 73 74 76 77 79 80 82 83 85 86 88
            G 89 91 92 94 95 97
            H 98 100 101 103 104 106
            I 107 109 110 112 113
            J 115 116 118 119 121 122 124 125 127 128 130
            K 131 133 134 136 137 139 140
            L 142 143 145 146 148
            M 149 151 152 154 155 157 158 160 161 163 164
            R 211 212 214 215 217 218 220
            """;

    private static final Pattern TEST = Pattern.compile("(\\w+)#(\\w+)(?:\\(\"([^\"]*)\"\\))?");
    private static final Pattern TESTS = Pattern.compile(TEST + "(?:, " + TEST + ")*");

    private record Line(String number, String answer) {}

    private static List<Line> lines() throws IOException {
        List<Line> lines = new ArrayList<>();
        for (String line : Files.readAllLines(TABLE, StandardCharsets.UTF_8)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\\s+\\|\\s+", -1);
                lines.add(new Line(parts[0].substring(0, parts[0].indexOf(' ')), parts[1]));
            }
        }
        return lines;
    }

    @Test
    void everyNumberIsAnswered() throws IOException {
        List<String> wanted = NUMBERS.lines()
                .flatMap(line -> Stream.of(line.split(" ", -1)).skip(1).map(number -> line.charAt(0) + number))
                .toList();
        List<String> answered = lines().stream().map(Line::number).toList();
        assertThat(answered).doesNotHaveDuplicates().containsAll(wanted);
    }

    @Test
    void everyTestIsThere() throws IOException {
        Map<String, List<Path>> sources = sources();
        for (Line line : lines()) {
            if (!line.answer().matches("(not here|later): .+")) {
                assertThat(line.answer()).as(line.number()).matches(TESTS);
                Matcher test = TEST.matcher(line.answer());
                while (test.find()) {
                    assertIsThere(
                            line.number() + " " + test.group(), test, sources.getOrDefault(test.group(1), List.of()));
                }
            }
        }
    }

    private static void assertIsThere(String what, Matcher test, List<Path> sources) throws IOException {
        assertThat(sources).as(what).hasSize(1);
        Path source = sources.get(0);
        assertThat(Files.readString(source))
                .as(what)
                .containsPattern("(?s)@(Test|ParameterizedTest|Property|Example)\\b(?:(?!\\bvoid ).)*\\bvoid "
                        + test.group(2) + "\\(");
        String scenario = test.group(3);
        if (scenario != null) {
            assertThat(textOf(Objects.requireNonNull(source.getParent())))
                    .as(what)
                    .contains('"' + scenario + '"');
        }
    }

    /** Scenarios may stand beside the test that runs them. */
    private static String textOf(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                text.append(Files.readString(file));
            }
        }
        return text.toString();
    }

    /** The sources of the tests of all modules, by the names of their classes. */
    private static Map<String, List<Path>> sources() throws IOException {
        Map<String, List<Path>> sources = new HashMap<>();
        for (String module : List.of("migration-runtime", "migration-processor", "migration-maven-plugin", "it")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src/test/java"))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                    String name = Objects.requireNonNull(file.getFileName())
                            .toString()
                            .replace(".java", "");
                    sources.computeIfAbsent(name, none -> new ArrayList<>()).add(file);
                });
            }
        }
        return sources;
    }
}
