package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import java.util.Set;

/**
 * Reads one annotation that adds a detail to a column or to a table, whatever its type. A new one is a class that
 * implements this and a place in {@link DetailReaders#ALL}.
 */
interface DetailReader {

    /** The annotation's key. */
    String annotation();

    /** The keys of the annotation and of its container. */
    default Set<String> keys() {
        return Set.of(annotation(), annotation() + "s");
    }

    default void apply(Annotation annotation, TableDraft table, ColumnDraft column) {}

    default void apply(Annotation annotation, TableDraft table) {}
}
