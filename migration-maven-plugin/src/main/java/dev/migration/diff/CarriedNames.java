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
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lets constraints and indexes follow the new name of their table or column, where the model names them so. */
final class CarriedNames {

    private CarriedNames() {}

    /** @param pairs of the tables after {@code renames} */
    static List<Operation> of(List<TablePair> pairs, List<Operation> renames) {
        Set<ObjectName> touched = touched(renames);
        List<Operation> operations = new ArrayList<>();
        for (TablePair pair : pairs) {
            if (touched.contains(pair.name())) {
                constraints(pair, operations);
                indexes(pair, operations);
            }
        }
        return operations;
    }

    static Set<ObjectName> touched(List<Operation> renames) {
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

    private static void constraints(TablePair pair, List<Operation> operations) {
        Set<Identifier> before = pair.before().logical().constraints().keySet();
        Set<Identifier> after = pair.after().logical().constraints().keySet();
        for (Match.Pair<Constraint> same : pair.constraints().pairs()) {
            Identifier from = same.left().name();
            Identifier to = same.right().name();
            if (isFree(from, to, before, after)) {
                operations.add(new RenameConstraint(pair.name(), from, to));
            }
        }
    }

    private static void indexes(TablePair pair, List<Operation> operations) {
        Set<Identifier> before = pair.before().logical().indexes().keySet();
        Set<Identifier> after = pair.after().logical().indexes().keySet();
        for (Match.Pair<Index> same : pair.indexes().pairs()) {
            Identifier from = same.left().name();
            Identifier to = same.right().name();
            if (isFree(from, to, before, after)) {
                operations.add(new RenameIndex(pair.name(), from, to));
            }
        }
    }

    /** Whether both sides say the thing themselves, under names that differ, and nothing has the new one yet. */
    private static boolean isFree(
            Identifier from, Identifier to, Collection<Identifier> before, Collection<Identifier> after) {
        return before.contains(from) && after.contains(to) && !before.contains(to);
    }
}
