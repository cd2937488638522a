package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that holds a collection.
 *
 * @param written the {@code @JoinTable} or {@code @CollectionTable}, or null
 * @param owner the columns that refer to the owner
 */
record CollectionTable(TableDraft table, @Nullable Annotation written, List<ColumnDraft> owner) {

    boolean hasUniques() {
        return written != null && !written.annotations("uniqueConstraints").isEmpty();
    }
}
