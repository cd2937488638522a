package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import java.util.List;

/** Hibernate's {@code @Check}, on an attribute or a class. */
final class CheckReader implements DetailReader {

    @Override
    public String annotation() {
        return "hibernate.Check";
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        table.checks.add(new TableDraft.Check(
                annotation.string("name"), List.of(column.name), annotation.string("constraints")));
    }

    @Override
    public void apply(Annotation annotation, TableDraft table) {
        table.checks.add(new TableDraft.Check(annotation.string("name"), List.of(), annotation.string("constraints")));
    }
}
