package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;

/** Hibernate's {@code @Collate}. */
final class CollateReader implements DetailReader {

    @Override
    public String annotation() {
        return "hibernate.Collate";
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        column.collation = annotation.string("value");
    }
}
