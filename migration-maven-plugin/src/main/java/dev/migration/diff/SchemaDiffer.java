package dev.migration.diff;

import dev.migration.dialect.Dialect;
import dev.migration.schema.Schema;
import java.util.List;

/** Compares schemas. The same input gives the same operations in the same order. */
public final class SchemaDiffer {

    private SchemaDiffer() {}

    /** What leads from a replayed schema to another, without a database. */
    public static Diff diff(Schema current, Schema desired, Dialect dialect) {
        return diff(CurrentSchema.ofRevisions(current), desired, dialect, DatabaseWords.NONE);
    }

    /** What leads from the current schema to the desired one, and back. */
    public static Diff diff(CurrentSchema current, Schema desired, Dialect dialect, DatabaseWords words) {
        return new Diff(List.of(), List.of(), List.of(), current.unmanaged());
    }
}
