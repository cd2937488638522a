package dev.migration.dialect.sqlite;

import dev.migration.operation.AlterSequence;
import dev.migration.operation.ContinueSequence;
import dev.migration.operation.CreateSequence;
import dev.migration.operation.DropSequence;
import dev.migration.operation.ExecuteSql;
import dev.migration.operation.Operation;
import dev.migration.operation.RenameSequence;
import dev.migration.operation.SqlEffect;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Sequence;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Takes native sequences out of the operations of a revision: SQLite numbers the columns in their place. Those that come
 * later name a sequence without saying of which kind it is, so that one which is not there counts as native. Used once.
 */
final class NativeSequences {

    private final SqliteCatalog catalog;
    private final Set<ObjectName> made = new HashSet<>();
    private final Set<ObjectName> gone = new HashSet<>();
    private final List<Operation> left = new ArrayList<>();

    private NativeSequences(SqliteCatalog catalog) {
        this.catalog = catalog;
    }

    static List<Operation> without(List<Operation> operations, SqliteCatalog catalog) throws SQLException {
        NativeSequences sequences = new NativeSequences(catalog);
        for (Operation operation : operations) {
            sequences.add(operation);
        }
        return sequences.left;
    }

    private void add(Operation operation) throws SQLException {
        if (operation instanceof CreateSequence create) {
            create(create.sequence());
        } else if (operation instanceof AlterSequence alter) {
            alter(alter);
        } else if (operation instanceof DropSequence drop) {
            drop(drop);
        } else if (operation instanceof RenameSequence rename) {
            rename(rename);
        } else if (!(operation instanceof ContinueSequence goOn) || isThere(goOn.sequence())) {
            note(operation);
            left.add(operation);
        }
    }

    private void create(Sequence sequence) {
        if (!sequence.isNative()) {
            come(sequence.name());
            left.add(new CreateSequence(sequence));
        }
    }

    private void alter(AlterSequence alter) throws SQLException {
        if (alter.after().isNative() && !alter.before().isNative()) {
            drop(new DropSequence(alter.before().name()));
        } else if (alter.before().isNative() && !alter.after().isNative()) {
            create(alter.after());
        }
        // otherwise there is nothing to do: the table has the next number only
    }

    private void drop(DropSequence drop) throws SQLException {
        if (isThere(drop.sequence())) {
            go(drop.sequence());
            left.add(drop);
        }
    }

    private void rename(RenameSequence rename) throws SQLException {
        if (isThere(rename.from())) {
            go(rename.from());
            come(rename.to());
            left.add(rename);
        }
    }

    /** What the author says of statements. */
    private void note(Operation operation) {
        if (operation instanceof ExecuteSql sql && sql.effect() instanceof SqlEffect.Declared declared) {
            for (Operation done : declared.operations()) {
                if (done instanceof CreateSequence create) {
                    come(create.sequence().name());
                } else if (done instanceof RenameSequence rename) {
                    come(rename.to());
                }
            }
        }
    }

    private void come(ObjectName sequence) {
        made.add(SqliteNames.fold(sequence));
        gone.remove(SqliteNames.fold(sequence));
    }

    private void go(ObjectName sequence) {
        made.remove(SqliteNames.fold(sequence));
        gone.add(SqliteNames.fold(sequence));
    }

    private boolean isThere(ObjectName sequence) throws SQLException {
        ObjectName name = SqliteNames.fold(sequence);
        return made.contains(name) || (!gone.contains(name) && catalog.hasTableOrView(name));
    }
}
