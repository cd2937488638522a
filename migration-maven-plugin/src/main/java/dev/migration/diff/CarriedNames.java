package dev.migration.diff;

import dev.migration.operation.Operation;
import dev.migration.operation.RenameColumn;
import dev.migration.operation.RenameConstraint;
import dev.migration.operation.RenameIndex;
import dev.migration.operation.RenameTable;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets constraints and indexes follow the new name of their table or column, where the model names them so. The names of
 * indexes, and of the keys that have one, are those of a whole schema; other constraints have theirs for themselves.
 */
final class CarriedNames {

    private record Owner(ObjectName table, boolean isIndex) {}

    private final Map<ObjectName, Owner> owners;
    private final Set<ObjectName> wanted;
    private final Map<ObjectName, ObjectName> carried = new LinkedHashMap<>();
    private final List<Operation> operations = new ArrayList<>();

    private CarriedNames(Schema renamed, Schema desired) {
        owners = owners(renamed);
        wanted = owners(desired).keySet();
    }

    /**
     * What follows upon {@code renames}.
     *
     * @param renamed the schema after them
     * @param pairs of its tables with those of {@code desired}
     */
    static List<Operation> of(Schema renamed, Schema desired, List<TablePair> pairs, List<Operation> renames) {
        CarriedNames names = new CarriedNames(renamed, desired);
        Set<ObjectName> touched = touched(renames);
        for (TablePair pair : pairs) {
            if (touched.contains(pair.name())) {
                names.constraints(pair);
                names.indexes(pair);
            }
        }
        names.carry();
        return names.operations;
    }

    private static Set<ObjectName> touched(List<Operation> renames) {
        Set<ObjectName> touched = new HashSet<>();
        for (Operation rename : renames) {
            if (rename instanceof RenameTable table) {
                touched.add(table.to());
            } else if (rename instanceof RenameColumn column) {
                touched.add(column.table());
            }
        }
        return touched;
    }

    private static Map<ObjectName, Owner> owners(Schema schema) {
        Map<ObjectName, Owner> owners = new HashMap<>();
        for (Table table : schema.tables().values()) {
            table.constraints().values().stream()
                    .filter(CarriedNames::hasIndex)
                    .forEach(key -> owners.put(table.name().withName(key.name()), new Owner(table.name(), false)));
            table.indexes()
                    .keySet()
                    .forEach(index -> owners.put(table.name().withName(index), new Owner(table.name(), true)));
        }
        return owners;
    }

    private static boolean hasIndex(Constraint constraint) {
        return constraint instanceof PrimaryKey || constraint instanceof UniqueConstraint;
    }

    private void constraints(TablePair pair) {
        Set<Identifier> before = pair.before().logical().constraints().keySet();
        Set<Identifier> after = pair.after().logical().constraints().keySet();
        for (Match.Pair<Constraint> same : pair.constraints().pairs()) {
            Identifier from = same.left().name();
            Identifier to = same.right().name();
            boolean isSaid = before.contains(from) && after.contains(to) && !from.equals(to);
            if (isSaid && hasIndex(same.left())) {
                carried.put(pair.name().withName(from), pair.name().withName(to));
            } else if (isSaid && !before.contains(to)) {
                operations.add(new RenameConstraint(pair.name(), from, to));
            }
        }
    }

    private void indexes(TablePair pair) {
        Set<Identifier> before = pair.before().logical().indexes().keySet();
        Set<Identifier> after = pair.after().logical().indexes().keySet();
        for (Match.Pair<Index> same : pair.indexes().pairs()) {
            Identifier from = same.left().name();
            Identifier to = same.right().name();
            if (before.contains(from) && after.contains(to) && !from.equals(to)) {
                carried.put(pair.name().withName(from), pair.name().withName(to));
            }
        }
    }

    private void carry() {
        while (carried.entrySet().removeIf(name -> isHeldBesides(name.getKey(), name.getValue()))) {
            // a name that is not given free may be the next one's
        }
        for (RenameOrder.Step<ObjectName> step :
                RenameOrder.of(carried, owners.keySet(), wanted, RenameOrder::withEnd)) {
            Owner owner = owners.remove(step.from());
            if (owner != null) {
                owners.put(step.to(), owner);
                operations.add(rename(owner, step.from().name(), step.to().name()));
            }
        }
    }

    /** Whether the same table has the new name for something else, which goes under it. */
    private boolean isHeldBesides(ObjectName from, ObjectName to) {
        Owner holder = owners.get(to);
        Owner owner = owners.get(from);
        return holder != null
                && !carried.containsKey(to)
                && (owner == null || holder.table().equals(owner.table()));
    }

    private static Operation rename(Owner owner, Identifier from, Identifier to) {
        return owner.isIndex()
                ? new RenameIndex(owner.table(), from, to)
                : new RenameConstraint(owner.table(), from, to);
    }
}
