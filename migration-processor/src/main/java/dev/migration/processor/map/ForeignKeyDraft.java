package dev.migration.processor.map;

import dev.migration.schema.Deferrability;
import dev.migration.schema.ReferentialAction;
import java.util.List;

/** A foreign key in the making; its name is empty where none is written. */
final class ForeignKeyDraft {

    final String name;
    final List<ColumnDraft> columns;
    final TableDraft target;
    final List<ColumnDraft> targetColumns;
    ReferentialAction onDelete = ReferentialAction.NO_ACTION;
    ReferentialAction onUpdate = ReferentialAction.NO_ACTION;
    Deferrability deferrability = Deferrability.NOT_DEFERRABLE;

    ForeignKeyDraft(String name, List<ColumnDraft> columns, TableDraft target, List<ColumnDraft> targetColumns) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.target = target;
        this.targetColumns = List.copyOf(targetColumns);
    }
}
