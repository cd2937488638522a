package dev.migration.dialect.sqlite;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Refusal;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.Backfill;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.operation.RunCode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the operations of a revision into segments. What runs statements of its own or works on rows ends a segment: it
 * must see the tables as they are to be at that point, and may change what the next segment finds. So does a rename,
 * since only SQLite itself can rewrite all texts that use the old name. Each segment is planned when it is reached, by
 * what the database has then; the first one at once.
 */
final class SqlitePlanner {

    private final Dialect dialect;
    private final Connection connection;
    private final List<Step> steps = new ArrayList<>();
    private final List<Operation> segment = new ArrayList<>();

    SqlitePlanner(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    List<Step> plan(List<Operation> recorded) throws SQLException {
        FoldedNames folded = new FoldedNames();
        List<Operation> operations =
                recorded.stream().map(operation -> operation.accept(folded)).toList();
        Requirements requirements = new Requirements(new SqliteCatalog(connection));
        for (Operation operation : operations) {
            try {
                requirements.check(operation);
            } catch (Refusal e) {
                throw refused(operation, e);
            }
        }
        for (Operation operation : operations) {
            add(operation);
        }
        endSegment();
        return steps;
    }

    static MigrationException refused(Operation operation, Refusal why) {
        return new MigrationException(
                "Cannot " + operation.describe() + " on SQLite: " + why.getMessage() + ".", why.remedy(), why);
    }

    private void add(Operation operation) throws SQLException {
        List<Step> own = stepsOnRows(operation);
        if (own != null) {
            endSegment();
            steps.addAll(own);
        } else if (operation instanceof RenameTable || operation instanceof RenameColumn) {
            endSegment();
            segment.add(operation);
            endSegment();
        } else {
            segment.add(operation);
        }
    }

    private @Nullable List<Step> stepsOnRows(Operation operation) {
        if (operation instanceof Backfill backfill) {
            return CommonSteps.of(backfill, dialect);
        } else if (operation instanceof InsertRows insert) {
            return CommonSteps.of(insert, dialect);
        } else if (operation instanceof ExecuteSql execute) {
            return CommonSteps.of(execute, dialect);
        } else if (operation instanceof RunCode code) {
            return CommonSteps.of(code);
        }
        return null;
    }

    private void endSegment() throws SQLException {
        if (segment.isEmpty()) {
            return;
        }
        List<Operation> operations = List.copyOf(segment);
        segment.clear();
        if (steps.isEmpty()) {
            steps.addAll(Segment.steps(operations, connection));
        } else {
            String description = String.join(
                    ", ", operations.stream().map(Operation::describe).toList());
            steps.add(new Step.Later(description, at -> Segment.steps(operations, at)));
        }
    }
}
