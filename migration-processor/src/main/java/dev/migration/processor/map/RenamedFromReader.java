package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import dev.migration.processor.model.Annotations;
import dev.migration.processor.model.Attribute;
import org.jspecify.annotations.Nullable;

/** {@code @RenamedFrom} of the runtime, on an attribute or a class. */
final class RenamedFromReader implements DetailReader {

    private static final String ANNOTATION = "dev.migration.RenamedFrom";

    @Override
    public String annotation() {
        return ANNOTATION;
    }

    @Override
    public void apply(Annotation annotation, TableDraft table, ColumnDraft column) {
        column.formerName = written(annotation, "value");
    }

    @Override
    public void apply(Annotation annotation, TableDraft table) {
        table.formerName = written(annotation, "value");
    }

    /** What an attribute says of the table that holds its collection or association. */
    static void ofCollection(Attribute attribute, TableDraft table) {
        Annotation annotation = attribute.annotations().find(ANNOTATION);
        if (annotation != null) {
            table.formerName = written(annotation, "table");
        }
    }

    /** What an entity says of its table, or null. */
    static @Nullable String ofTable(Annotations annotations) {
        Annotation annotation = annotations.find(ANNOTATION);
        return annotation == null ? null : written(annotation, "value");
    }

    private static @Nullable String written(Annotation annotation, String element) {
        String name = annotation.string(element);
        return name.isBlank() ? null : name;
    }
}
