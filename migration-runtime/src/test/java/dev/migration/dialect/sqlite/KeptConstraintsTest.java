package dev.migration.dialect.sqlite;

import static dev.migration.ColumnTypes.bigint;
import static dev.migration.ColumnTypes.enumOf;
import static dev.migration.ColumnTypes.references;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.operation.Operation;
import dev.migration.schema.ReferentialAction;
import dev.migration.schema.Schema;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Constraints stay with their columns, whatever else a revision does to these. */
class KeptConstraintsTest {

    private SqliteFile file;

    @BeforeEach
    void open(@TempDir Path directory) throws SQLException {
        file = new SqliteFile(directory);
    }

    @AfterEach
    void close() throws SQLException {
        file.close();
    }

    @Test
    void foreignKeysOfSeveralColumnsAreKept() throws SQLException {
        file.pretend("3.52.0");
        file.run(op -> {
            op.createTable(
                    "pair", t -> t.column("a", bigint()).column("b", bigint()).primaryKey("pk_pair", "a", "b"));
            op.createTable(
                    "half",
                    t -> t.column("x", bigint())
                            .column("y", bigint())
                            .foreignKey(
                                    "fk_half",
                                    List.of("y", "x"),
                                    references("pair", "b", "a").onDelete(ReferentialAction.CASCADE)));
        });
        file.execute("insert into pair values (1, 2)", "insert into half values (1, 2)");
        Schema before = file.schema();
        file.run(op -> {
            op.addCheck("ck_pair", "pair", "a > 0");
            op.addCheck("ck_half", "half", "x > 0");
            op.dropConstraint("pair", "ck_pair");
            op.dropConstraint("half", "ck_half");
        });
        assertThat(file.rebuilds()).isEqualTo(2);
        assertThat(file.schema()).isEqualTo(before);
        assertThat(file.query("select \"from\", \"to\" from pragma_foreign_key_list('half') order by seq"))
                .containsExactly("y|b", "x|a");
        file.execute("delete from pair");
        assertThat(file.query("select count(*) from half")).containsExactly("0");
    }

    @Test
    void columnsThatChangeNamesLeaveThemToTheirConstraints() throws SQLException {
        file.execute("create table pair (a integer unique check (a > 0), b integer unique)");
        file.run(op -> {
            op.renameColumn("pair", "a", "c");
            op.renameColumn("pair", "b", "a");
            op.renameColumn("pair", "c", "b");
        });
        assertThat(file.rebuilds()).isEqualTo(1);
        file.run(op -> op.dropConstraint("pair", "uq_pair_a"));
        file.execute("insert into pair (a, b) values (-1, 2), (-2, 2)");
        assertThatThrownBy(() -> file.execute("insert into pair (a) values (-1)"))
                .hasMessageContaining("pair.a");
        assertThatThrownBy(() -> file.execute("insert into pair (b) values (-1)"))
                .hasMessageContaining("ck_pair_a");
    }

    @Test
    void theCheckOfAnEnumerationFollowsARename() throws SQLException {
        file.run(op ->
                op.createTable("t", t -> t.column("kind", enumOf("A", "B")).column("x", bigint())));
        file.execute("insert into t values ('A', 1)");
        List<Operation> renames = SqliteFile.recorded(op -> {
            op.renameColumn("t", "kind", "sort");
            op.renameTable("t", "u");
            op.alterColumn("u", "sort", enumOf("A", "B"), enumOf("A", "B", "C"));
        });
        file.run(renames);
        file.execute("insert into u values ('C', 1)");
        assertThat(file.schema().tables().values().stream()
                        .filter(t -> t.name().toString().equals("u"))
                        .flatMap(t -> t.constraints().keySet().stream())
                        .map(Object::toString))
                .containsExactly("ck_u_sort");
        assertThatThrownBy(() -> file.execute("insert into u values ('D', 1)")).isInstanceOf(SQLException.class);
    }
}
