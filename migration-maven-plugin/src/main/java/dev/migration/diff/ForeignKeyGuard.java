package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.DropConstraint;
import dev.migration.operation.Operation;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes foreign keys out of the way while the columns or the key that they rest on change, and puts them back. */
final class ForeignKeyGuard {

    /** A column of a table. */
    private record Place(ObjectName table, Identifier column) {}

    /** The columns of a primary key or unique constraint. */
    private record Key(ObjectName table, Set<Identifier> columns) {}

    private final Schema before;
    private final Schema desired;
    private final Set<Place> retyped = new HashSet<>();
    private final Set<Key> droppedKeys = new HashSet<>();
    private final Set<Operation> drops = new HashSet<>();

    /** @param operations all that are planned without this */
    ForeignKeyGuard(Schema before, Schema desired, List<Operation> operations, Dialect dialect) {
        this.before = before;
        this.desired = desired;
        for (Operation operation : operations) {
            if (operation instanceof AlterColumn alter && isRetyped(alter, dialect)) {
                retyped.add(new Place(alter.table(), alter.after().name()));
            } else if (operation instanceof DropConstraint drop) {
                drops.add(drop);
                noteKey(drop);
            }
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (ObjectName name : before.tables().keySet().stream().sorted().toList()) {
            guard(before.requireTable(name), operations);
        }
        return operations;
    }

    private void guard(Table table, List<Operation> operations) {
        List<ForeignKey> keys = table.constraintsOf(ForeignKey.class).stream()
                .sorted(Comparator.comparing(ForeignKey::name))
                .toList();
        for (ForeignKey key : keys) {
            DropConstraint drop = new DropConstraint(table.name(), key.name());
            if (isInTheWay(table, key) && !drops.contains(drop)) {
                operations.add(drop);
                if (desired.table(table.name()).isPresent()) {
                    operations.add(new AddConstraint(table.name(), key));
                }
            }
        }
    }

    private boolean isInTheWay(Table table, ForeignKey key) {
        return key.columns().stream().anyMatch(column -> retyped.contains(new Place(table.name(), column)))
                || key.targetColumns().stream().anyMatch(column -> retyped.contains(new Place(key.target(), column)))
                || droppedKeys.contains(new Key(key.target(), Set.copyOf(key.targetColumns())));
    }

    private void noteKey(DropConstraint drop) {
        Constraint dropped = before.requireTable(drop.table()).constraints().get(drop.constraint());
        if (dropped instanceof PrimaryKey || dropped instanceof UniqueConstraint) {
            droppedKeys.add(new Key(drop.table(), Set.copyOf(dropped.columns())));
        }
    }

    /** While one side of a key has changed and the other has not yet, the two must be comparable. */
    private static boolean isRetyped(AlterColumn alter, Dialect dialect) {
        return TypeFamily.changes(alter, dialect, TypeFamily::isSame);
    }
}
