package dev.migration;

import dev.migration.schema.Deferrability;
import dev.migration.schema.ForeignKey;
import dev.migration.schema.Identifier;
import dev.migration.schema.Match;
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
    private final Match match;

    ReferenceSpec(String table, List<String> columns) {
        this(
                table,
                columns,
                ReferentialAction.NO_ACTION,
                ReferentialAction.NO_ACTION,
                Deferrability.NOT_DEFERRABLE,
                Match.SIMPLE);
    }

    private ReferenceSpec(
            String table,
            List<String> columns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability,
            Match match) {
        this.table = table;
        this.columns = columns;
        this.onDelete = onDelete;
        this.onUpdate = onUpdate;
        this.deferrability = deferrability;
        this.match = match;
    }

    public ReferenceSpec onDelete(ReferentialAction action) {
        return new ReferenceSpec(table, columns, action, onUpdate, deferrability, match);
    }

    public ReferenceSpec onUpdate(ReferentialAction action) {
        return new ReferenceSpec(table, columns, onDelete, action, deferrability, match);
    }

    public ReferenceSpec deferrable(Deferrability newDeferrability) {
        return new ReferenceSpec(table, columns, onDelete, onUpdate, newDeferrability, match);
    }

    /** Either all columns of the foreign key are null or none is. */
    public ReferenceSpec matchFull() {
        return new ReferenceSpec(table, columns, onDelete, onUpdate, deferrability, Match.FULL);
    }

    ForeignKey named(String name, List<String> from) {
        return new ForeignKey(
                Identifier.of(name),
                Operations.identifiers(from),
                ObjectName.of(table),
                Operations.identifiers(columns),
                onDelete,
                onUpdate,
                deferrability,
                match);
    }
}
