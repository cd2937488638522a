package dev.migration.dialect.sqlite;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.namedEnum;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.operation.Operation;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However many changes a revision has of a table, renames among them, its rows are copied once, forth and back. */
class OneRebuildTest {

    private static void start(Operations op) {
        op.createEnumType("mood", "X", "Y");
        op.createTable(
                "t",
                t -> t.column("id", bigint().identity())
                        .column("state", enumOf("A", "B"))
                        .column("mood", namedEnum("mood", "X", "Y"))
                        .column("a", varchar(20))
                        .column("b", integer())
                        .primaryKey("pk_t", "id")
                        .unique("uq_t_a", "a")
                        .check("ck_t_b", "b > 0"));
        op.createIndex("ix_t_a", "t", "a");
    }

    static Stream<Arguments> revisions() {
        return Stream.of(
                revision("table", 1, op -> op.renameTable("t", "u")),
                revision("column", 1, op -> op.renameColumn("t", "state", "phase")),
                revision("no check", 0, op -> op.renameColumn("t", "b", "c")),
                revision("table and columns", 1, op -> {
                    op.renameTable("t", "u");
                    op.renameColumn("u", "state", "phase");
                    op.renameColumn("u", "mood", "feeling");
                    op.renameColumn("u", "a", "name");
                }),
                revision("table, columns and all that is on them", 1, op -> {
                    op.renameTable("t", "u");
                    op.renameColumn("u", "state", "phase");
                    op.renameColumn("u", "b", "c");
                    op.renameConstraint("u", "pk_t", "pk_u");
                    op.renameConstraint("u", "uq_t_a", "uq_u_a");
                    op.renameIndex("u", "ix_t_a", "ix_u_a");
                    op.dropConstraint("u", "ck_t_b");
                    op.alterColumn("u", "phase", enumOf("A", "B"), enumOf("A", "B", "C"));
                    op.alterColumn("u", "c", integer(), bigint().notNull());
                    op.addCheck("ck_u_c", "u", "c > 0");
                }),
                revision("renames behind", 1, op -> {
                    op.alterColumn("t", "b", integer(), bigint());
                    op.renameColumn("t", "state", "phase");
                    op.renameColumn("t", "phase", "stage");
                    op.renameTable("t", "u");
                }),
                revision("there and back", 0, op -> {
                    op.renameColumn("t", "state", "phase");
                    op.renameColumn("t", "phase", "state");
                }),
                revision("values for several columns", 1, op -> {
                    op.alterColumn("t", "a", varchar(20), varchar(40));
                    op.addColumn("t", "c", integer());
                    op.backfill("t", "c", "1");
                    op.alterColumn("t", "c", integer(), integer().notNull());
                    op.addColumn("t", "d", integer());
                    op.backfill("t", "d", "c + 1");
                    op.alterColumn("t", "d", integer(), integer().notNull());
                    op.backfill("t", "b", "7");
                    op.alterColumn("t", "b", integer(), integer().notNull());
                }),
                revision("renames and values", 1, op -> {
                    op.renameTable("t", "u");
                    op.renameColumn("u", "state", "phase");
                    op.addColumn("u", "next", enumOf("A", "B"));
                    op.backfill("u", "next", "phase");
                    op.renameConstraint("u", "pk_t", "pk_u");
                    op.alterColumn(
                            "u", "next", enumOf("A", "B"), enumOf("A", "B").notNull());
                }),
                revision("values of columns that no rule is on that goes", 1, op -> {
                    op.renameColumn("t", "b", "c");
                    op.dropConstraint("t", "uq_t_a");
                    op.dropConstraint("t", "ck_t_b");
                    op.dropIndex("t", "ix_t_a");
                    op.addColumn("t", "d", integer());
                    op.backfill("t", "d", "c + 1");
                    op.alterColumn("t", "d", integer(), integer().notNull());
                    op.backfill("t", "state", "'A'");
                    op.alterColumn(
                            "t", "state", enumOf("A", "B"), enumOf("A", "B").notNull());
                }),
                revision("values that a rule forbids until it goes", 2, op -> {
                    op.renameColumn("t", "b", "c");
                    op.dropConstraint("t", "ck_t_b");
                    op.backfill("t", "c", "-1");
                    op.alterColumn("t", "c", integer(), integer().notNull());
                }),
                revision("values of an enumeration that grows", 1, op -> {
                    op.addEnumValue("mood", "Z");
                    op.addColumn("t", "next", namedEnum("mood", "X", "Y", "Z"));
                    op.backfill("t", "next", "'Z'");
                    op.alterColumn(
                            "t",
                            "next",
                            namedEnum("mood", "X", "Y", "Z"),
                            namedEnum("mood", "X", "Y", "Z").notNull());
                }),
                revision("a key that comes with values", 1, op -> {
                    op.createTable("v", v -> v.column("a", integer()));
                    op.addColumn("v", "id", bigint().identity());
                    op.addColumn("v", "c", integer());
                    op.backfill("v", "c", "1");
                    op.alterColumn("v", "c", integer(), integer().notNull());
                    op.addPrimaryKey("pk_v", "v", "id");
                }),
                revision("tables that come in between", 1, op -> {
                    op.dropConstraint("t", "uq_t_a");
                    op.createTable("v", v -> v.column("t_id", bigint()));
                    op.addColumn("t", "c", integer());
                    op.backfill("t", "c", "1");
                    op.alterColumn("t", "c", integer(), integer().notNull());
                }),
                revision("one that goes after its rename", 0, op -> {
                    op.renameTable("t", "u");
                    op.dropTable("u");
                }));
    }

    private static Arguments revision(String name, int rebuilds, Consumer<Operations> revision) {
        return Arguments.of(name, rebuilds, revision);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("revisions")
    void rowsAreCopiedOnce(String name, int rebuilds, Consumer<Operations> revision, @TempDir Path folder)
            throws SQLException {
        try (SqliteFile file = new SqliteFile(folder)) {
            file.pretend("3.52.0"); // later ones need fewer rebuilds than can be counted here
            List<Operation> start = SqliteFile.recorded(OneRebuildTest::start);
            Schema expected = Schema.empty();
            for (Operation operation : start) {
                expected = operation.apply(expected);
            }
            Schema before = expected;
            file.run(start);
            file.execute("insert into t (state, mood, a, b) values ('A', 'X', 'one', 1), ('B', 'Y', 'two', 2)");
            List<Operation> up = SqliteFile.recorded(revision);
            List<Operation> down = new ArrayList<>();
            for (Operation operation : up) {
                down.addAll(0, operation.invert(expected));
                expected = operation.apply(expected);
            }
            file.run(up);
            assertThat(file.rebuilds()).as("forth").isEqualTo(rebuilds);
            assertThat(tables(file.schema())).isEqualTo(tables(expected));
            file.run(down);
            assertThat(file.rebuilds()).as("back").isLessThanOrEqualTo(1);
            assertThat(tables(file.schema())).isEqualTo(tables(before));
        }
    }

    private static List<Table> tables(Schema schema) {
        SqliteDialect dialect = new SqliteDialect();
        return schema.tables().values().stream().map(dialect::lower).toList();
    }
}
