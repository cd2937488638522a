package dev.migration.diff;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.TableBuilder;
import dev.migration.operation.AddColumn;
import dev.migration.operation.Backfill;
import dev.migration.operation.DropColumn;
import dev.migration.operation.DropTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that go stay until what comes can be filled from them, unless something waits for them to be gone. */
class PartingsTest {

    private static final Schema JOINED = Scenario.schema(op -> {
        animals(op, t -> {});
        op.createTable(
                "cat",
                t -> t.column("id", bigint().notNull())
                        .column("lives", integer().notNull())
                        .primaryKey("pk_cat", "id")
                        .foreignKey("fk_cat", "id", references("animal", "id")));
    });

    private static final Schema SINGLE = Scenario.schema(op ->
            animals(op, t -> t.column("dtype", varchar(31).notNull()).column("lives", integer())));

    private static void animals(Operations op, Consumer<TableBuilder> more) {
        op.createTable("animal", t -> {
            t.column("id", bigint().notNull()).primaryKey("pk_animal", "id");
            more.accept(t);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql", "sqlite"})
    void rowsMoveBothWays(String name) throws SQLException {
        try (TestDatabase database = TestDatabase.named(name)) {
            database.run(database.diff(Schema.empty(), JOINED).upgrade());
            database.execute("insert into animal values (1), (2)");
            database.execute("insert into cat values (2, 9)");
            Diff diff = database.diff(JOINED, SINGLE);
            for (int round = 0; round < 2; round++) {
                database.run(filled(
                        diff.upgrade(), "update animal set lives = (select lives from cat where cat.id = animal.id)"));
                assertThat(database.queryAll("select id, dtype, lives from animal order by id"))
                        .containsExactly("1|animal|null", "2|cat|9");
                database.run(
                        filled(diff.downgrade(), "insert into cat select id, lives from animal where dtype = 'cat'"));
                assertThat(database.query("select lives from cat")).isEqualTo("9");
            }
        }
    }

    /** As the author completes it: the value that is asked for, and a statement before the first thing that is lost. */
    private static List<Operation> filled(List<Operation> operations, String statement) {
        List<Operation> filled = new ArrayList<>();
        for (Operation operation : operations) {
            boolean loses = operation instanceof DropTable || operation instanceof DropColumn;
            if (loses
                    && filled.stream()
                            .noneMatch(earlier -> earlier instanceof DropTable || earlier instanceof DropColumn)) {
                filled.addAll(TestDatabase.recorded(op -> op.sql(statement)));
            }
            boolean open = operation instanceof Backfill backfill && backfill.expression() == null;
            filled.add(open ? kind((Backfill) operation) : operation);
        }
        return filled;
    }

    private static Backfill kind(Backfill open) {
        String kind =
                "(select case when exists (select 1 from cat where cat.id = animal.id) then 'cat' else 'animal' end)";
        return new Backfill(open.table(), open.column(), kind);
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("its name is taken", true, op -> op.createSequence("gone", 1, 1)),
                change(
                        "the name of its index is taken",
                        true,
                        op -> op.createTable("ix_gone", t -> t.column("id", integer()))),
                change("the name of its key is taken", true, op -> op.createIndex("pk_gone", "kept", "id")),
                change("the name of its sequence is taken", true, op -> {
                    op.dropSequence("gone_seq");
                    op.createTable("gone_seq", t -> t.column("id", integer()));
                }),
                change("its sequence goes with it", false, op -> op.dropSequence("gone_seq")),
                change("nothing is taken", false, op -> {}),
                // PostgreSQL drops no key that something points at
                change("the key goes that it points at", false, op -> op.dropConstraint("kept", "pk_kept")),
                change(
                        "the column widens that it points at",
                        false,
                        op -> op.alterColumn("kept", "id", integer().notNull(), bigint().notNull())),
                change(
                        "the column becomes a text that it points at",
                        false,
                        op -> op.alterColumn(
                                "kept", "id", integer().notNull(), varchar(9).notNull())));
    }

    private static Arguments change(String what, boolean goesFirst, Consumer<Operations> after) {
        Schema before = Scenario.schema(op -> {
            createKept(op);
            createGone(op);
        });
        Schema then = Scenario.schema(op -> {
            createKept(op);
            op.createSequence("gone_seq", 1, 50);
            op.addColumn("kept", "fresh", integer());
            after.accept(op);
        });
        return Arguments.of(what, goesFirst, before, then);
    }

    private static void createKept(Operations op) {
        op.createTable("kept", t -> t.column("id", integer().notNull()).primaryKey("pk_kept", "id"));
    }

    private static void createGone(Operations op) {
        op.createSequence("gone_seq", 1, 50);
        op.createTable(
                "gone",
                t -> t.column("id", integer().notNull())
                        .primaryKey("pk_gone", "id")
                        .foreignKey("fk_gone", "id", references("kept", "id")));
        op.createIndex("ix_gone", "gone", "id");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void theyGoFirstIfSomethingWaits(String what, boolean goesFirst, Schema before, Schema after) throws SQLException {
        for (String name : List.of("postgresql", "sqlite")) {
            try (TestDatabase database = TestDatabase.named(name)) {
                database.run(database.diff(Schema.empty(), before).upgrade());
                database.execute("insert into kept values (1)");
                database.execute("insert into gone values (1)");
                Diff diff = database.diff(before, after);
                assertThat(diff.upgrade().stream()
                                .filter(operation -> operation instanceof DropTable || operation instanceof AddColumn))
                        .first()
                        .isInstanceOf(goesFirst ? DropTable.class : AddColumn.class);
                for (int round = 0; round < 2; round++) {
                    database.run(diff.upgrade());
                    assertThat(database.diff(after, after).upgrade()).isEmpty();
                    database.run(diff.downgrade());
                    assertThat(database.diff(before, before).upgrade()).isEmpty();
                }
                assertThat(database.query("select id from kept")).isEqualTo("1");
            }
        }
    }
}
