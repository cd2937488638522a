package dev.migration.dialect.sqlite;

import dev.migration.dialect.CommonSteps;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.EnumCheck;
import dev.migration.dialect.Refusal;
import dev.migration.dialect.Step;
import dev.migration.error.MigrationException;
import dev.migration.operation.Backfill;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.InsertRows;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameTable;
import dev.migration.operation.RunCode;
import dev.migration.schema.Identifier;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /** Renames of the operations that are still to come up to the next work on rows. */
    private List<Operation> renames = List.of();

    private Set<Identifier> declaredChecks = Set.of();
    private ConstraintNames names = new ConstraintNames(declaredChecks);

    /** Whether a rename is among those that are planned when they are reached. */
    private boolean renamedLater;

    SqlitePlanner(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    List<Step> plan(List<Operation> recorded) throws SQLException {
        FoldedNames folded = new FoldedNames();
        SqliteCatalog catalog = new SqliteCatalog(connection);
        List<Operation> operations = NativeSequences.without(recorded, catalog).stream()
                .map(operation -> operation.accept(folded))
                .toList();
        declaredChecks = EnumCheck.declared(operations);
        names = new ConstraintNames(declaredChecks);
        Requirements requirements = new Requirements(catalog);
        for (Operation operation : operations) {
            try {
                requirements.check(operation);
            } catch (Refusal e) {
                throw refused(operation, e);
            }
        }
        List<Operation> ordered = RebuildOrder.of(NumberedKeyOrder.of(operations), catalog);
        for (int i = 0; i < ordered.size(); i++) {
            renames = renamesFrom(ordered.subList(i, ordered.size()));
            add(ordered.get(i));
        }
        endGroup();
        return steps;
    }

    private List<Operation> renamesFrom(List<Operation> operations) {
        return operations.stream()
                .takeWhile(operation -> stepsOnRows(operation) == null)
                .filter(operation -> operation instanceof RenameTable || operation instanceof RenameColumn)
                .toList();
    }

    static MigrationException refused(Operation operation, Refusal why) {
        return new MigrationException(
                "Cannot " + operation.describe() + " on SQLite: " + why.getMessage() + ".", why.remedy(), why);
    }

    private void add(Operation operation) throws SQLException {
        List<Step> own = stepsOnRows(operation);
        if (own != null) {
            if (operation instanceof Backfill || operation instanceof ContinueSequence) {
                // does not ask what a constraint is called
                endSegment();
            } else {
                endGroup();
            }
            steps.addAll(own);
        } else if (operation instanceof RenameTable || operation instanceof RenameColumn) {
            endSegment();
            segment.add(operation);
            renamedLater = renamedLater || !steps.isEmpty();
            endSegment();
        } else {
            segment.add(operation);
        }
    }

    private @Nullable List<Step> stepsOnRows(Operation operation) {
        if (operation instanceof Backfill backfill) {
            return CommonSteps.of(backfill, dialect);
        } else if (operation instanceof ContinueSequence sequence) {
            return List.of(new Step.Sql(SqliteSequences.goOn(sequence)));
        } else if (operation instanceof InsertRows insert) {
            return CommonSteps.of(insert, dialect);
        } else if (operation instanceof ExecuteSql execute) {
            return CommonSteps.of(execute, dialect);
        } else if (operation instanceof RunCode code) {
            return CommonSteps.of(code);
        }
        return null;
    }

    /** Before statements of the author and at the end: all names are as they are to be. */
    private void endGroup() throws SQLException {
        renames = List.of();
        endSegment();
        ConstraintNames left = names;
        names = new ConstraintNames(declaredChecks);
        if (renamedLater || !left.tables().isEmpty()) {
            renamedLater = false;
            steps.add(new Step.Later(
                    "name constraints whose table or columns are renamed", at -> Segment.finish(left, at)));
        }
    }

    private void endSegment() throws SQLException {
        if (segment.isEmpty()) {
            return;
        }
        List<Operation> operations = List.copyOf(segment);
        List<Operation> toCome = renames;
        ConstraintNames open = names;
        segment.clear();
        if (steps.isEmpty()) {
            steps.addAll(Segment.steps(operations, open, toCome, connection));
        } else {
            String description = String.join(
                    ", ", operations.stream().map(Operation::describe).toList());
            steps.add(new Step.Later(description, at -> Segment.steps(operations, open, toCome, at)));
        }
    }
}
