package dev.migration;

import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import java.util.List;

/** What a foreign key points at and how it acts. Immutable; each method answers a changed copy. */
public final class ReferenceSpec {

    private final String table;
    private final List<String> columns;
    private final ReferentialAction onDelete;
    private final ReferentialAction onUpdate;
    private final Deferrability deferrability;

    ReferenceSpec(String table, List<String> columns) {
        this(table, columns, ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, Deferrability.NOT_DEFERRABLE);
    }

    private ReferenceSpec(
            String table,
            List<String> columns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability) {
        this.table = table;
        this.columns = columns;
        this.onDelete = onDelete;
        this.onUpdate = onUpdate;
        this.deferrability = deferrability;
    }

    public ReferenceSpec onDelete(ReferentialAction action) {
        return new ReferenceSpec(table, columns, action, onUpdate, deferrability);
    }

    public ReferenceSpec onUpdate(ReferentialAction action) {
        return new ReferenceSpec(table, columns, onDelete, action, deferrability);
    }

    public ReferenceSpec deferrable(Deferrability newDeferrability) {
        return new ReferenceSpec(table, columns, onDelete, onUpdate, newDeferrability);
    }

    ForeignKey named(String name, List<String> from) {
        return new ForeignKey(
                Identifier.of(name),
                Operations.identifiers(from),
                ObjectName.of(table),
                Operations.identifiers(columns),
                onDelete,
                onUpdate,
                deferrability);
    }
}
