package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;

/** Hibernate's {@code @Comment}, on an attribute or a class. */
final class CommentReader implements DetailReader {

    @Override
    public String annotation() {
        return "hibernate.Comment";
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        column.comment = annotation.string("value");
    }

    @Override
    public void apply(Annotation annotation, TableDraft table) {
        table.comment = annotation.string("value");
    }
}
