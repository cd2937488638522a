package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.schema.Generated;

/** Hibernate's {@code @GeneratedColumn}, which does not say whether values are stored. */
final class GeneratedColumnReader implements DetailReader {

    @Override
    public String annotation() {
        return "hibernate.GeneratedColumn";
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        column.generated = Generated.any(annotation.string("value"));
    }
}
