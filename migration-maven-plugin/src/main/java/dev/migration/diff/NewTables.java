package dev.migration.diff;

import dev.migration.operation.AddConstraint;
import dev.migration.operation.AlterColumn;
import dev.migration.operation.CreateIndex;
import dev.migration.operation.CreateTable;
import dev.migration.operation.Operation;
import dev.migration.schema.Constraint;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.ObjectName;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.Schema;
import dev.migration.schema.Table;
import dev.migration.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables that are to be made, each with those of its foreign keys whose target is ready by then. */
final class NewTables {

    private final Schema before;
    private final List<Table> wanted;
    private final Map<ObjectName, Table> created = new LinkedHashMap<>();
    private final Set<ObjectName> changing = new HashSet<>();

    /** @param changes of the tables that are there */
    NewTables(Schema before, Schema desired, List<Operation> changes) {
        this.before = before;
        this.wanted = TableOrder.targetsFirst(desired.tables().values().stream()
                .filter(table -> before.table(table.name()).isEmpty())
                .toList());
        for (Operation change : changes) {
            if (change instanceof AlterColumn alter) {
                changing.add(alter.table());
            }
        }
    }

    /** The tables in order, then the foreign keys that had to wait, and the indexes. */
    List<Operation> create() {
        List<Operation> operations = new ArrayList<>();
        List<Operation> later = new ArrayList<>();
        for (Table table : wanted) {
            List<Constraint> inline = new ArrayList<>();
            for (Constraint constraint : table.constraints().values()) {
                if (constraint instanceof ForeignKey key && !isReady(key, table)) {
                    later.add(new AddConstraint(table.name(), key));
                } else {
                    inline.add(constraint);
                }
            }
            operations.add(new CreateTable(table.withConstraints(inline).withIndexes(List.of())));
            table.indexes().values().forEach(index -> later.add(new CreateIndex(table.name(), index)));
            created.put(table.name(), table);
        }
        operations.addAll(later);
        return operations;
    }

    /** Whether the target is there when the table is made, with the key that the foreign key needs. */
    private boolean isReady(ForeignKey key, Table table) {
        if (key.target().equals(table.name())) {
            return hasKey(table, key);
        }
        Table target = created.get(key.target());
        if (target != null) {
            return hasKey(target, key);
        }
        return !changing.contains(key.target())
                && before.table(key.target())
                        .filter(there -> hasKey(there, key))
                        .isPresent();
    }

    private static boolean hasKey(Table target, ForeignKey key) {
        return target.constraints().values().stream()
                .filter(c -> c instanceof PrimaryKey || c instanceof UniqueConstraint)
                .anyMatch(c -> Set.copyOf(c.columns()).equals(Set.copyOf(key.targetColumns())));
    }
}
