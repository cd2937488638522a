package dev.migration.write;

import static dev.migration.ColumnTypes.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.error.MigrationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a project may want of its revisions, as golden files that compile. */
public class RevisionStyleTest {

    /** With {@code -Dgolden.write=true} the golden files are written anew. */
    private static final boolean WRITE_GOLDEN = Boolean.getBoolean("golden.write");

    private static final Path GOLDEN = Path.of("src/test/resources/golden/style");
    private static final Instant CREATED = Instant.parse("2025-12-31T23:55:01Z");

    private static Arguments style(
            String name, String header, @Nullable Class<?> base, List<String> imports, String className) {
        return Arguments.of(
                name,
                new RevisionStyle(
                        RevisionStyle.comment(header),
                        base == null ? null : RevisionStyle.Base.of(base),
                        imports,
                        ClassNamePattern.parse(className)));
    }

    static Stream<Arguments> styles() {
        return Stream.of(
                style(
                        "header",
                        "Copyright {year} Acme.\n\nAll $rights \\ \"reserved\".",
                        null,
                        List.of(),
                        "R{timestamp}"),
                style(
                        "header_lines",
                        "// Copyright Acme\n// SPDX-License-Identifier: MIT",
                        null,
                        List.of(),
                        "Rev_{id}"),
                style("base_class", "", AuditedRevision.class, List.of(), "V{timestamp:yyyyMMdd_HHmm}__{slug}"),
                style("plain_base_class", "", Object.class, List.of(), "{timestamp}_{slug}"),
                style("base_interface", "", TeamRevision.class, List.of(), "{slug}_{id}"),
                style("plain_interface", "", Cloneable.class, List.of(), "{slug}{id}"),
                style(
                        "imports",
                        "/* ours */",
                        TeamRevision.class,
                        List.of(
                                "java.util.*",
                                "static java.lang.Math.max",
                                "static java.time.Duration.*",
                                "java.io.File"),
                        "R{timestamp}_{slug}"));
    }

    private static RevisionSource source(RevisionStyle style) {
        Operations up = new Operations();
        up.createTable("t", t -> t.column("id", bigint()));
        Operations down = new Operations();
        down.dropTable("t");
        return RevisionWriter.write(
                new RevisionDraft(
                        "3f2a9c1b7d4e", List.of(), "add t", CREATED, "app.migrations", up.recorded(), down.recorded()),
                style);
    }

    @ParameterizedTest
    @MethodSource("styles")
    void isTheGoldenTextAndCompiles(String name, RevisionStyle style, @TempDir Path folder) throws Exception {
        RevisionSource source = source(style);
        Path golden = GOLDEN.resolve(name + ".txt");
        if (WRITE_GOLDEN) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, source.text());
        }
        assertThat(source.text()).isEqualTo(Files.readString(golden));
        Migration migration = SourceCompiler.load(source, folder);
        Operations recorder = new Operations();
        migration.upgrade(recorder);
        assertThat(recorder.recorded()).hasSize(1);
        RevisionStyle.Base base = style.base();
        assertThat(base == null || Class.forName(base.name().reflectionName()).isInstance(migration))
                .isTrue();
    }

    @Test
    void importsGoIntoASourceWithoutAny() {
        assertThat(SourceFrame.around(
                        "class A {\n    // import no.more;\n}\n",
                        new RevisionStyle("", null, List.of("a.B"), ClassNamePattern.DEFAULT),
                        CREATED))
                .isEqualTo("import a.B;\n\nclass A {\n    // import no.more;\n}\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R{timestamp}_{slug}     | R20251231235501_AddT",
                "Rev_{id}                | Rev_3f2a9c1b7d4e",
                "{id}                    | R3f2a9c1b7d4e",
                "{timestamp:yyyy_MM_dd}X | R2025_12_31X",
                "$_{id}                  | $_3f2a9c1b7d4e",
                "E{epoch}_{slug}         | E1767225301_AddT",
                "{epoch}                 | R1767225301",
                "V{timestamp:yyyyMMdd_HHmm@Asia/Tokyo} | V20260101_0855",
                "V{timestamp:yyyyMMdd_HHmm@-05:00}     | V20251231_1855",
            })
    void namesFollowThePattern(String pattern, String name) {
        assertThat(ClassNamePattern.parse(pattern).name("3f2a9c1b7d4e", CREATED, "add t"))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R_{slug}            | two revisions could have the same name",
                "R{id}-{slug}        | 'R0123456789ab-Any' is no name of a class",
                "R{id}_{user}        | {user} is not known",
                "R{id:yyyy}          | {id:yyyy} is not known",
                "R{timestamp:yyyy-b} | 'yyyy-b' is no format of a time",
                "../{id}             | '../0123456789ab' is no name of a class",
                "{id                 | '{id' is no name of a class",
                "R{timestamp:yy@Mars/Phobos} | 'Mars/Phobos' is no time zone",
                "R{timestamp:yy@}    | '' is no time zone",
                "{timestamp:yyyy}/{id} | 'R1970/0123456789ab' is no name of a class",
                "R{epoch:yyyy}       | {epoch:yyyy} is not known",
                "R{timestamp:z'x     | 'R{timestamp:z'x' is no name of a class",
            })
    void aPatternThatGivesNoNameIsAnError(String pattern, String why) {
        assertThatThrownBy(() -> ClassNamePattern.parse(pattern))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith("migration.fileName '" + pattern + "' cannot be used: " + why)
                .hasMessageContaining("R{timestamp}_{slug}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a */ b", "/* a */ int x; /* b */", "/* a", "// a\nint x;*/"})
    void aHeaderThatEndsTooEarlyIsAnError(String header) {
        assertThatThrownBy(() -> RevisionStyle.comment(header))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("migration.header is neither a text nor one comment")
                .hasMessageContaining("from /* to */");
    }

    /** What a project may have. */
    public abstract static class AuditedRevision implements Migration {}

    /** What a project may have. */
    public interface TeamRevision extends Migration {}
}
