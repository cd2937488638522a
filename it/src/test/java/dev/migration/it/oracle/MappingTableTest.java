package dev.migration.it.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The page for users lists every case with what it shows and how it stands, as the files of the tests have it. The lines
 * that belong there are written to {@code target/oracle/mapping.md}.
 */
class MappingTableTest {

    private static final Path PAGE = Path.of("../docs/mapping.md");
    private static final Path WRITTEN = Path.of("target/oracle/mapping.md");
    private static final String HEAD = "| case | shows | stands |";

    @Test
    void listsEveryCase() throws IOException {
        List<String> expected = new ArrayList<>(List.of(HEAD, "|---|---|---|"));
        for (CaseFolder model : CaseFolder.all()) {
            expected.add("| `" + model.name() + "` | " + shows(model) + " | " + stands(model) + " |");
        }
        Files.createDirectories(Path.of("target/oracle"));
        Files.write(WRITTEN, expected);
        List<String> page = Files.readAllLines(PAGE);
        int start = page.indexOf(HEAD);
        assertThat(start).isNotNegative();
        List<String> table = page.stream()
                .skip(start)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(table).isEqualTo(expected);
    }

    /** What the first line of the case says. */
    private static String shows(CaseFolder model) throws IOException {
        String first = Files.readAllLines(model.folder().resolve("Model.java")).get(0);
        return first.startsWith("//") ? first.substring(2).strip().replace("|", "\\|") : "";
    }

    private static String stands(CaseFolder model) throws IOException {
        String name = model.name();
        Set<String> outcomes = model.outcomes(Release.HIBERNATE_7, name, "jpa", "spring");
        Set<String> exceptions = Expectations.read(CaseOracleTest.EXCEPTIONS)
                .of(name, Release.HIBERNATE_7.id(), "jpa", "spring", "sqlite", "postgresql");
        if (outcomes.stream().anyMatch(line -> line.startsWith("refused as by Hibernate"))) {
            return "refused, as by Hibernate";
        }
        if (outcomes.stream().anyMatch(line -> line.startsWith("refused"))) {
            return "refused";
        }
        if (outcomes.stream().anyMatch(line -> line.startsWith("mapped, which"))) {
            return "mapped, which Hibernate refuses";
        }
        return outcomes.isEmpty() && exceptions.isEmpty() ? "as Hibernate" : "as Hibernate, but for what is listed";
    }
}
