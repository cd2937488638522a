package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.index;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.schema.Identifier;
import dev.migration.schema.Schema;
import dev.migration.write.RevisionDraft;
import dev.migration.write.RevisionWriter;
import dev.migration.write.SourceCompiler;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One odd name for everything that has a name, from the difference over the compiled revision to the database. */
class OddNamesTest {

    private static final List<String> NAMES = List.of(
            "select",
            "Order",
            "two words",
            "we\"ird",
            "it's",
            "back\\slash \\u0041",
            "50% of $1 {0} ?",
            "semi;colon--",
            "grüße",
            "😀",
            "1st",
            // PostgreSQL's limit is 63 bytes
            "n".repeat(63),
            "😀".repeat(15) + "end");

    static Stream<Arguments> onEach() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(Arguments.of("sqlite", name), Arguments.of("postgresql", name)));
    }

    /** A name for another object of the same kind, no longer than the first. */
    private static String other(String name, String end) {
        return Identifier.quoted(name.length() > 30 ? name.substring(0, 28) + end : name + end)
                .toString();
    }

    private static Schema schema(String odd) {
        String name = Identifier.quoted(odd).toString();
        String sql = '"' + odd.replace("\"", "\"\"") + '"';
        return TestDatabase.replay(TestDatabase.recorded(op -> {
            op.createSequence(other(odd, "_seq"), 1, 50);
            op.createTable(
                    name,
                    t -> t.column(name, bigint().notNull())
                            .column(other(odd, "_p"), bigint().comment(odd))
                            .column(other(odd, "_t"), varchar(200).defaultValue(odd))
                            .primaryKey(other(odd, "_pk"), name)
                            .unique(other(odd, "_uq"), other(odd, "_t"))
                            .check(other(odd, "_ck"), sql + " > 0")
                            .foreignKey(other(odd, "_fk"), other(odd, "_p"), references(name, name)));
            op.createIndex(name, index(other(odd, "_ix")).on(name).where(sql + " < 9"));
        }));
    }

    @ParameterizedTest
    @MethodSource("onEach")
    void goesTheWholeRoad(String product, String name, @TempDir Path folder) throws Exception {
        Schema wanted = schema(name);
        try (TestDatabase database = TestDatabase.named(product)) {
            Diff diff = database.diff(Schema.empty(), wanted);
            Migration migration = SourceCompiler.load(
                    RevisionWriter.write(new RevisionDraft(
                            "3f2a9c1b7d4e",
                            List.of(),
                            name,
                            Instant.parse("2025-06-26T23:55:01Z"),
                            "app.migrations",
                            diff.upgrade(),
                            diff.downgrade())),
                    folder);
            Operations up = new Operations();
            migration.upgrade(up);
            database.run(up.recorded());
            Schema replayed = TestDatabase.replay(up.recorded());
            assertThat(replayed).isEqualTo(wanted);
            assertThat(database.diff(replayed, wanted).upgrade()).isEmpty();
            assertThat(database.diff(Schema.empty(), wanted).upgrade())
                    .as("without revisions")
                    .isEmpty();
            Operations down = new Operations();
            migration.downgrade(down);
            database.run(down.recorded());
            assertThat(database.read(wanted)).isEqualTo(Schema.empty());
        }
    }

    /** On SQLite both are one name, and what a database gives back says nothing of quotes. */
    @ParameterizedTest
    @ValueSource(strings = {"sqlite", "postgresql"})
    void aNameMayBeWrittenOtherwiseElsewhere(String product) throws Exception {
        Schema wanted = TestDatabase.replay(TestDatabase.recorded(op -> {
            op.createTable("first", t -> t.column("\"Ref\"", bigint().notNull()).primaryKey("pk_first", "\"Ref\""));
            op.createTable(
                    "second",
                    t -> t.column("Ref", bigint().notNull())
                            .column("\"SECOND\"", bigint())
                            .primaryKey("pk_second", "Ref")
                            .foreignKey("fk_second", "\"SECOND\"", references("first", "\"Ref\"")));
            op.createIndex("second", index("ix_second").on("\"SECOND\"", "Ref"));
        }));
        try (TestDatabase database = TestDatabase.named(product)) {
            database.run(database.diff(Schema.empty(), wanted).upgrade());
            assertThat(database.diff(wanted, wanted).upgrade()).isEmpty();
        }
    }
}
