package dev.migration.maven;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.timestamp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.OperationRewriter;
import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.dialect.Dialects;
import dev.migration.diff.CurrentSchema;
import dev.migration.diff.DatabaseWords;
import dev.migration.diff.Diff;
import dev.migration.diff.ModelDiffer;
import dev.migration.diff.Numbering;
import dev.migration.diff.ObjectFilter;
import dev.migration.diff.RenameAnswers;
import dev.migration.error.MigrationException;
import dev.migration.operation.CreateTable;
import dev.migration.operation.DropColumn;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.SqlEffect;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RewritersTest {

    private static final Pattern FENCE = Pattern.compile(
            "^```\\w+ src/main/(?:java|resources)/(\\S+)\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private final RecordedLog log = new RecordedLog();

    private static Schema table(Consumer<TableBuilder> more) {
        Operations recorder = new Operations();
        recorder.createTable("t", t -> more.accept(t.column("id", bigint())));
        Schema schema = Schema.empty();
        for (Operation operation : recorder.recorded()) {
            schema = operation.apply(schema);
        }
        return schema;
    }

    private static Diff diff(Rewriters rewriters, Schema before, Schema after) {
        return new ModelDiffer(
                        ObjectFilter.ALL,
                        RenameAnswers.NONE,
                        rewriters,
                        Dialects.ofProduct("SQLite"),
                        DatabaseWords.NONE)
                .diff(CurrentSchema.ofRevisions(before), after, Map.of(), Numbering.NONE);
    }

    private Diff create(OperationRewriter... rewriters) {
        return diff(new Rewriters(List.of(rewriters), log), Schema.empty(), table(t -> {}));
    }

    private static List<String> lines(List<Operation> operations) {
        return operations.stream().map(Operation::describe).toList();
    }

    private static Schema after(Schema before, List<Operation> operations) {
        Schema schema = before;
        for (Operation operation : operations) {
            schema = operation.apply(schema);
        }
        return schema;
    }

    /** The files of docs/hooks.md as a project has them, compiled. */
    private static URLClassLoader example(Path folder) throws IOException {
        Matcher fences = FENCE.matcher(Files.readString(Path.of("../docs/hooks.md")));
        List<String> sources = new ArrayList<>();
        while (fences.find()) {
            Path file = folder.resolve(fences.group(1));
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, fences.group(2));
            if (file.toString().endsWith(".java")) {
                sources.add(file.toString());
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", folder.toString(), "-cp", System.getProperty("java.class.path")));
        arguments.addAll(sources);
        assertThat(compiler.run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return new URLClassLoader(new URL[] {folder.toUri().toURL()}, RewritersTest.class.getClassLoader());
    }

    @Test
    void theExampleOfTheDocumentationDoesWhatItSays(@TempDir Path folder) throws IOException {
        try (URLClassLoader loader = example(folder)) {
            Rewriters rewriters = Rewriters.find(List.of(loader, loader), log);
            Schema dated = table(t -> t.column("created_at", timestamp(6)));
            Diff diff = diff(rewriters, Schema.empty(), dated);
            assertThat(lines(diff.upgrade())).containsExactly("create table t", "create index ix_t_created_at on t");
            assertThat(lines(diff.downgrade())).containsExactly("drop index ix_t_created_at of t", "drop table t");
            assertThat(log.lines).containsExactly("info Changed by app.Conventions.");

            Schema reached = after(Schema.empty(), diff.upgrade());
            assertThat(diff(rewriters, reached, dated).upgrade()).isEmpty();
            Schema legacy = table(t -> t.column("legacy_id", bigint()));
            assertThatThrownBy(() -> diff(rewriters, legacy, table(t -> {})))
                    .isInstanceOf(MigrationException.class)
                    .hasMessage("app.Conventions refuses: The old application still reads t.legacy_id.\nGive the"
                            + " attribute back to the entity, or ask the people of the old application.");
        }
    }

    @Test
    void theOrderIsTheirsThenThatOfTheirNames() {
        List<String> called = new ArrayList<>();
        abstract class Noting implements OperationRewriter {
            @Override
            public List<Operation> rewriteAll(List<Operation> upgrade, Context context) {
                called.add(getClass().getSimpleName() + " sees " + upgrade.size());
                Operations more = new Operations();
                more.createTable(getClass().getSimpleName(), t -> t.column("id", bigint()));
                return Stream.concat(upgrade.stream(), more.recorded().stream()).toList();
            }
        }
        class Late extends Noting {
            @Override
            public int order() {
                return 1;
            }
        }
        class B extends Noting {}
        class A extends Noting {}
        Diff diff = create(new Late(), new B(), new A());
        assertThat(called).containsExactly("A sees 1", "B sees 2", "Late sees 3");
        assertThat(lines(diff.downgrade()))
                .containsExactly("drop table Late", "drop table B", "drop table A", "drop table t");
    }

    @Test
    void nothingIsLeftOfWhatAllLeaveOut() {
        OperationRewriter none = new OperationRewriter() {
            @Override
            public List<Operation> rewrite(Operation operation, Context context) {
                return List.of();
            }
        };
        OperationRewriter neverAsked = new OperationRewriter() {
            @Override
            public int order() {
                return 1;
            }

            @Override
            public List<Operation> rewriteAll(List<Operation> upgrade, Context context) {
                throw new AssertionError();
            }
        };
        assertThat(create(none, neverAsked).isEmpty()).isTrue();
        assertThat(diff(new Rewriters(List.of(neverAsked), log), table(t -> {}), table(t -> {}))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void rawSqlLeavesNoWayBackAndThatIsSaid() {
        OperationRewriter sql = new OperationRewriter() {
            @Override
            public List<Operation> rewriteAll(List<Operation> upgrade, Context context) {
                assertThat(context.before()).isEqualTo(Schema.empty());
                assertThat(context.dialect()).isEqualTo("sqlite");
                List<Operation> more = new ArrayList<>(upgrade);
                more.add(new ExecuteSql(Map.of("*", List.of("analyze")), new SqlEffect.None()));
                return more;
            }
        };
        Diff diff = create(sql);
        assertThat(diff.downgrade()).isEmpty();
        assertThat(diff.irreversible()).startsWith("Raw SQL cannot be undone");
    }

    private static Arguments fails(String why, OperationRewriter rewriter) {
        return Arguments.of(why, rewriter);
    }

    static Stream<Arguments> failures() {
        return Stream.of(
                fails("java.lang.IllegalStateException: no luck at ", new OperationRewriter() {
                    @Override
                    public List<Operation> rewrite(Operation operation, Context context) {
                        throw new IllegalStateException("no luck");
                    }
                }),
                fails("java.lang.NoSuchMethodError: gone", new OperationRewriter() {
                    @Override
                    public int order() {
                        return 3;
                    }

                    @Override
                    public List<Operation> rewriteAll(List<Operation> upgrade, Context context) {
                        throw new NoSuchMethodError("gone");
                    }
                }),
                fails("java.lang.NullPointerException", new OperationRewriter() {
                    @Override
                    @SuppressWarnings("NullAway") // what a careless author does
                    public List<Operation> rewriteAll(List<Operation> upgrade, Context context) {
                        return null;
                    }
                }),
                fails(
                        "what it answers does not fit: drop column t.no: Table t has no column no.",
                        new OperationRewriter() {
                            @Override
                            public List<Operation> rewrite(Operation operation, Context context) {
                                return operation instanceof CreateTable
                                        ? List.of(operation, new DropColumn(ObjectName.of("t"), Identifier.of("no")))
                                        : List.of(operation);
                            }
                        }));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aFailureNamesTheClassAndWhatToDo(String why, OperationRewriter rewriter) {
        assertThatThrownBy(() -> create(rewriter))
                .isInstanceOf(MigrationException.class)
                .hasMessageStartingWith(
                        "The rewriter " + rewriter.getClass().getName() + " failed, nothing was written: ")
                .hasMessageContaining(why)
                .hasMessageEndingWith(
                        "Correct it, or take it out of META-INF/services/dev.migration.OperationRewriter.");
    }

    @Test
    void aClassThatCannotBeLoadedIsNamed(@TempDir Path folder) throws IOException {
        Path service = folder.resolve("META-INF/services/dev.migration.OperationRewriter");
        Files.createDirectories(Objects.requireNonNull(service.getParent()));
        Files.writeString(service, "app.Missing\n");
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, RewritersTest.class.getClassLoader())) {
            assertThatThrownBy(() -> Rewriters.find(List.of(loader), log))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining(
                            "A class named in META-INF/services/dev.migration.OperationRewriter cannot be" + " used: ")
                    .hasMessageContaining("app.Missing")
                    .hasMessageContaining("public constructor without parameters");
        }
    }
}
