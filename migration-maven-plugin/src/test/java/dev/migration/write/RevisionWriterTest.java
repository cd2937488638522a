package dev.migration.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.ColumnTypes;
import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.error.MigrationException;
import dev.migration.operation.IrreversibleException;
import dev.migration.operation.Operation;
import dev.migration.operation.RunCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionWriterTest {

    /** With {@code -Dgolden.write=true} the golden files are written anew. */
    private static final boolean WRITE_GOLDEN = Boolean.getBoolean("golden.write");

    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Instant CREATED = Instant.parse("2025-06-26T23:55:01Z");

    static Stream<String> evolutions() {
        return Evolutions.all().keySet().stream();
    }

    private static RevisionSource source(String evolution) {
        List<Operation> upgrade = Evolutions.of(evolution);
        List<Operation> downgrade = new ArrayList<>(upgrade);
        Collections.reverse(downgrade);
        return RevisionWriter.write(new RevisionDraft(
                "3f2a9c1b7d4e",
                List.of("a1b2c3d4e5f6"),
                evolution.replace('_', ' '),
                CREATED,
                "app.migrations",
                upgrade,
                downgrade.stream().limit(2).toList()));
    }

    @ParameterizedTest
    @MethodSource("evolutions")
    void isTheGoldenText(String evolution) throws IOException {
        Path golden = GOLDEN.resolve(evolution + ".txt");
        String text = source(evolution).text();
        if (WRITE_GOLDEN) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
        assertThat(text.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(CodePrinter.WIDTH));
    }

    @ParameterizedTest
    @MethodSource("evolutions")
    void recordsWhatWasWritten(String evolution, @TempDir Path folder) throws Exception {
        Migration migration = SourceCompiler.load(source(evolution), folder);
        Operations up = new Operations();
        migration.upgrade(up);
        assertThat(up.recorded()).isEqualTo(Evolutions.of(evolution));
        Revision revision = migration.getClass().getAnnotation(Revision.class);
        assertThat(revision.id()).isEqualTo("3f2a9c1b7d4e");
        assertThat(revision.down()).containsExactly("a1b2c3d4e5f6");
        assertThat(revision.message()).isEqualTo(evolution.replace('_', ' '));
    }

    @Test
    void everyOperationIsInAnEvolution() {
        Set<Class<?>> written = Evolutions.all().values().stream()
                .flatMap(List::stream)
                .map(Object::getClass)
                .collect(Collectors.toSet());
        Set<Class<?>> all = Set.of(Operation.class.getPermittedSubclasses());
        assertThat(all.stream().filter(kind -> !written.contains(kind))).containsExactly(RunCode.class);
    }

    @Test
    void everyTypeIsInAnEvolution() {
        String text = source("every_type").text();
        for (Class<?> type : dev.migration.schema.ColumnType.class.getPermittedSubclasses()) {
            assertThat(Evolutions.of("every_type").toString()).contains(type.getSimpleName() + "[");
        }
        assertThat(text).doesNotContain("import dev.migration.schema");
    }

    @Test
    void aTableMayHaveMoreColumnsThanAMethodHasArguments(@TempDir Path folder) throws Exception {
        Operations wide = new Operations();
        wide.createTable("t", t -> IntStream.range(0, 300).forEach(i -> t.column("c" + i, ColumnTypes.integer())));
        Operations recorder = new Operations();
        SourceCompiler.load(RevisionWriter.write(draft("wide", wide.recorded())), folder)
                .upgrade(recorder);
        assertThat(recorder.recorded()).isEqualTo(wide.recorded());
    }

    @Test
    void nothingIsTooLongForAList(@TempDir Path folder) throws Exception {
        List<String> names =
                IntStream.range(0, 1600).mapToObj(i -> "column_number_" + i).toList();
        String[] some = names.subList(0, 400).toArray(String[]::new);
        Operations wide = new Operations();
        // as many columns as PostgreSQL takes
        wide.createTable(
                "t",
                t -> names.forEach(
                        name -> t.column(name, ColumnTypes.bigint().notNull().defaultValue(1_000_000))));
        wide.addUnique("uq_t", "t", some);
        wide.createIndex("ix_t", "t", some);
        wide.addColumn("t", "e", ColumnTypes.enumOf(some));
        wide.insert("t", names.subList(0, 400), ColumnTypes.row((Object[]) some));
        wide.alterEnumType("mood", List.of(some), List.of("A"));
        Operations recorder = new Operations();
        SourceCompiler.load(RevisionWriter.write(draft("wide", wide.recorded())), folder)
                .upgrade(recorder);
        assertThat(recorder.recorded()).isEqualTo(wide.recorded());
    }

    @Test
    void noTextIsTooLongForAConstant(@TempDir Path folder) throws Exception {
        Operations longer = new Operations();
        longer.commentTable("t", "ab \"cd\" ".repeat(10_000));
        longer.sql("select '" + "ü".repeat(70_000) + "'");
        Operations recorder = new Operations();
        SourceCompiler.load(RevisionWriter.write(draft("long", longer.recorded())), folder)
                .upgrade(recorder);
        assertThat(recorder.recorded()).isEqualTo(longer.recorded());
    }

    @Test
    void manyTablesFitIntoARevision(@TempDir Path folder) throws Exception {
        Operations many = new Operations();
        for (int i = 0; i < 2000; i++) {
            String table = "table_" + i;
            many.createTable(
                    table,
                    t -> t.column("id", ColumnTypes.bigint().identity())
                            .column("name", ColumnTypes.varchar(255).notNull())
                            .primaryKey("pk_" + table, "id"));
            many.createIndex("ix_" + table, table, "name");
            many.addForeignKey("fk_" + table, table, "id", ColumnTypes.references("table_0", "id"));
        }
        Operations recorder = new Operations();
        SourceCompiler.load(RevisionWriter.write(draft("many", many.recorded())), folder)
                .upgrade(recorder);
        assertThat(recorder.recorded()).isEqualTo(many.recorded());
    }

    @Test
    void codeIsRefused() {
        RevisionDraft draft = draft("m", List.of(new RunCode("mail all users", connection -> {})));
        assertThatThrownBy(() -> RevisionWriter.write(draft))
                .isInstanceOf(MigrationException.class)
                .hasMessageContaining("mail all users")
                .hasMessageContaining("by hand");
    }

    @Test
    void noWayBackIsSaid(@TempDir Path folder) throws Exception {
        RevisionSource source = RevisionWriter.write(new RevisionDraft(
                "id01", List.of(), "m", CREATED, "", List.of(), List.of(), "The rows are gone \"for good\"."));
        Migration migration = SourceCompiler.load(source, folder);
        assertThatThrownBy(() -> migration.downgrade(new Operations()))
                .isInstanceOf(IrreversibleException.class)
                .hasMessage("The rows are gone \"for good\".");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "end */ of {@code x} <b> \\u002a/",
                "$L $$ \"quoted\" \\ 😀",
                "two\nlines @Revision",
                "a message that tells the whole story, from the first idea to the last doubt, which nobody reads to the"
                        + " end, where $1 and {braces} stand"
            })
    void everyMessageCompiles(String message, @TempDir Path folder) throws Exception {
        RevisionSource source = RevisionWriter.write(draft(message, List.of()));
        assertThat(source.text().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(CodePrinter.WIDTH));
        Revision revision = SourceCompiler.load(source, folder).getClass().getAnnotation(Revision.class);
        assertThat(revision.message()).isEqualTo(message);
    }

    @Test
    void namesComeFromTheMessage() {
        assertThat(ClassNamePattern.DEFAULT.name("id", CREATED, "add users table"))
                .isEqualTo("R20250626235501_AddUsersTable");
        assertThat(RevisionName.slug("")).isEqualTo("Revision");
        assertThat(RevisionName.slug("😀 !")).isEqualTo("Revision");
        assertThat(RevisionName.slug("Größe: von Straße")).isEqualTo("GroEVonStraE");
        assertThat(RevisionName.slug("a rather long message that goes on and on and on"))
                .isEqualTo("ARatherLongMessageThatGoesOnAndOnAndOn");
        assertThat(RevisionName.slug("x".repeat(90))).hasSize(40);
    }

    @Test
    void idsAreTwelveHexDigitsAndDiffer() {
        assertThat(RevisionId.random()).matches("[0-9a-f]{12}").isNotEqualTo(RevisionId.random());
    }

    private static RevisionDraft draft(String message, List<Operation> upgrade) {
        return new RevisionDraft("id01", List.of("p1", "p2"), message, CREATED, "app.m", upgrade, List.of());
    }
}
