package dev.migration.dialect.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.migration.Migration;
import dev.migration.Operations;
import dev.migration.Revision;
import dev.migration.error.MigrationException;
import dev.migration.execute.Executor;
import dev.migration.history.HistoryTable;
import dev.migration.revision.Planner;
import dev.migration.revision.RevisionRegistry;
import dev.migration.schema.ObjectName;
import dev.migration.testing.RevisionClasses;
import dev.migration.testing.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockedFileTest {

    @Test
    void waitsAsLongAsItIsToldAndThenSaysWhoToLookFor(@TempDir Path folder) throws SQLException {
        DataSource db = TestDatabase.SQLITE.fresh(folder);
        try (Connection writer = db.getConnection();
                var statement = writer.createStatement();
                Connection connection = db.getConnection()) {
            statement.execute("begin immediate");
            RevisionRegistry registry = RevisionRegistry.load(RevisionClasses.of(List.of(Nothing.class)));
            SqliteDialect dialect = new SqliteDialect(50);
            HistoryTable history = new HistoryTable(dialect, ObjectName.of("history"));
            Executor executor = new Executor(dialect, history, registry, null, "ann", (entry, way, duration) -> {});
            var plan = new Planner(registry.graph(), List.of()).up("head");
            assertThatThrownBy(() -> executor.run(plan, connection))
                    .isInstanceOf(MigrationException.class)
                    .hasMessageContaining("Revision 'aaaa1'")
                    .hasMessageContaining("[SQLITE_BUSY]")
                    .hasMessageContaining("Nothing of the revision was applied.")
                    .hasMessageContaining("Another program keeps the database file locked");
            statement.execute("rollback");
            assertThat(executor.run(plan, connection)).hasSize(1);
        }
    }

    @Revision(id = "aaaa1")
    public static final class Nothing implements Migration {
        @Override
        public void upgrade(Operations op) {}

        @Override
        public void downgrade(Operations op) {}
    }
}
