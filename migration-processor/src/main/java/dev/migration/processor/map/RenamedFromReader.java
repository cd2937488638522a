package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;

/** {@code @RenamedFrom} of the runtime, on an attribute or a class. */
final class RenamedFromReader implements DetailReader {

    @Override
    public String annotation() {
        return "dev.migration.RenamedFrom";
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        column.formerName = annotation.string("value");
    }

    @Override
    public void apply(Annotation annotation, TableDraft table) {
        table.formerName = annotation.string("value");
    }
}
