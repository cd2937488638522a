package dev.migration.processor.map;

import dev.migration.processor.message.Message;
import dev.migration.processor.message.Problems;
import dev.migration.processor.model.Attribute;

/** Says where two collections share a table and need different columns of it. */
final class CollectionWarnings {

    private final Problems problems;

    CollectionWarnings(Problems problems) {
        this.problems = problems;
    }

    /** Notes that {@code attribute} lies in {@code table}; what follows from it {@link #check} says. */
    void use(Attribute attribute, TableDraft table) {
        table.collections.putIfAbsent(attribute.origin(), attribute);
    }

    void check(TableDraft table) {
        if (table.collections.size() < 2) {
            return;
        }
        String first = table.collections.keySet().iterator().next();
        for (Attribute other : table.collections.values()) {
            boolean ownColumn =
                    table.columns.values().stream().anyMatch(column -> column.origin.equals(other.origin()));
            if (ownColumn && !other.origin().equals(first)) {
                problems.report(Message.SHARED_COLLECTION_TABLE, other.element(), table.name, first);
            }
        }
    }
}
