package dev.migration.dialect.sqlite;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.integer;
import static dev.migration.ColumnTypes.references;
import static dev.migration.ColumnTypes.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Operations;
import dev.migration.schema.ReferentialAction;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows that refer to a table stay, and refer to it, whatever is done to it and however the connection is set. */
class NoCascadeTest {

    private static final Map<String, Consumer<Operations>> CHANGES = new TreeMap<>(Map.of(
            "add check", op -> op.addCheck("ck_new", "t", "a <> 'x'"),
            "add column", op -> op.addColumn("t", "c", integer().generatedStored("b + 1")),
            "alter column", op -> op.alterColumn("t", "b", integer(), bigint().notNull()),
            "drop column",
                    op -> {
                        op.dropConstraint("t", "uq_t");
                        op.dropColumn("t", "a");
                    },
            "drop constraint", op -> op.dropConstraint("t", "ck_t"),
            "more values", op -> op.alterColumn("t", "s", enumOf("A"), enumOf("A", "B")),
            "rename column", op -> op.renameColumn("t", "s", "phase"),
            "rename constraint", op -> op.renameConstraint("t", "ck_t", "ck_u"),
            "rename key", op -> op.renameConstraint("t", "pk_t", "pk_u"),
            "rename table", op -> op.renameTable("t", "u")));

    private static void start(Operations op) {
        op.createTable(
                "t",
                t -> t.column("id", bigint().identity())
                        .column("a", varchar(9))
                        .column("b", integer())
                        .column("s", enumOf("A"))
                        .primaryKey("pk_t", "id")
                        .unique("uq_t", "a")
                        .check("ck_t", "b > 0"));
        op.createTable(
                "p",
                t -> t.column("t_id", bigint())
                        .foreignKey("fk_p", "t_id", references("t", "id").onDelete(ReferentialAction.CASCADE)));
    }

    static Stream<Arguments> onEachConnection() {
        return CHANGES.keySet().stream()
                .flatMap(change -> Stream.of("on", "off")
                        .flatMap(keys -> Stream.of("on", "off").map(legacy -> Arguments.of(change, keys, legacy))));
    }

    @ParameterizedTest(name = "{0}, foreign keys {1}, legacy {2}")
    @MethodSource("onEachConnection")
    void whatRefersToItStays(String change, String keys, String legacy, @TempDir Path folder) throws SQLException {
        try (SqliteFile file = new SqliteFile(folder)) {
            file.pretend("3.52.0"); // later ones rebuild less
            file.run(NoCascadeTest::start);
            file.execute(
                    "insert into t (id, a, b, s) values (7, 'one', 1, 'A')",
                    "insert into p values (7)",
                    "pragma foreign_keys = " + keys,
                    "pragma legacy_alter_table = " + legacy);
            Consumer<Operations> revision = CHANGES.getOrDefault(change, op -> {});
            file.run(revision);
            assertThat(file.query("select t_id from p")).containsExactly("7");
            assertThat(file.query("pragma foreign_key_check")).isEmpty();
            assertThat(file.query("select \"table\" from pragma_foreign_key_list('p')"))
                    .containsExactly(change.equals("rename table") ? "u" : "t");
            assertThat(file.query("pragma foreign_keys")).containsExactly(keys.equals("on") ? "1" : "0");
            assertThat(file.query("pragma legacy_alter_table")).containsExactly(legacy.equals("on") ? "1" : "0");
        }
    }
}
