package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.operation.AlterCompositeType;
import dev.migration.operation.CreateCompositeType;
import dev.migration.operation.DropCompositeType;
import dev.migration.operation.Operation;
import dev.migration.schema.CompositeType;
import dev.migration.schema.CompositeTypes;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** What changes in the composite types: each is made behind those that it is made of, and goes before them. */
final class CompositeTypeDiffer {

    private final Map<ObjectName, CompositeType> before;
    private final Map<ObjectName, CompositeType> after;
    private final Dialect dialect;
    private final List<String> warnings = new ArrayList<>();

    CompositeTypeDiffer(Schema before, Schema after, Dialect dialect) {
        this.before = before.compositeTypes();
        this.after = after.compositeTypes();
        this.dialect = dialect;
    }

    List<Operation> diff() {
        List<Operation> operations = new ArrayList<>();
        for (CompositeType wanted : CompositeTypes.inOrder(after.values())) {
            CompositeType there = before.get(wanted.name());
            if (there == null) {
                operations.add(new CreateCompositeType(wanted));
            } else if (!dialect.lower(there).equals(dialect.lower(wanted))) {
                operations.add(new AlterCompositeType(there, wanted));
                hintAtRename(there, wanted);
            }
        }
        List<CompositeType> gone = new ArrayList<>(CompositeTypes.inOrder(before.values()));
        Collections.reverse(gone);
        gone.stream()
                .filter(type -> !after.containsKey(type.name()))
                .forEach(type -> operations.add(new DropCompositeType(type.name())));
        return operations;
    }

    /** What may have been a rename. */
    List<String> warnings() {
        return warnings;
    }

    private void hintAtRename(CompositeType there, CompositeType wanted) {
        for (int i = 0;
                i < Math.min(there.attributes().size(), wanted.attributes().size());
                i++) {
            Identifier gone = there.attributes().get(i).name();
            Identifier come = wanted.attributes().get(i).name();
            if (wanted.attribute(gone).isEmpty() && there.attribute(come).isEmpty()) {
                warnings.add("Attribute " + gone + " of composite type " + wanted.name() + " goes and attribute " + come
                        + " comes in its place. If it was renamed, write op.renameAttribute(\"" + wanted.name()
                        + "\", \""
                        + gone + "\", \"" + come + "\") before op.alterCompositeType(..), or in its place; the values"
                        + " stay.");
            }
        }
    }
}
