package dev.migration.operation;

import java.util.List;

/** What raw SQL does to the schema, said by its author, since nobody reads it. */
public sealed interface SqlEffect {

    /** Only rows, or objects that are not managed here (views, triggers, grants). */
    record None() implements SqlEffect {}

    /** What {@code operations} say. */
    record Declared(List<Operation> operations) implements SqlEffect {
        public Declared {
            operations = List.copyOf(operations);
        }
    }

    /** The author cannot or will not say; replay then reports that it cannot tell. */
    record Opaque() implements SqlEffect {}
}
