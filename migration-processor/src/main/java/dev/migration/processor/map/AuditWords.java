package dev.migration.processor.map;

import dev.migration.processor.model.Annotation;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Audited.Table} says, or is taken for said.
 *
 * @param name of the table; empty for the implicit one
 * @param schema empty for that of the audited table
 * @param changeset the column that tells the change
 * @param kind the column that tells whether the row was added, changed or deleted
 */
record AuditWords(String name, String schema, String changeset, String kind) {

    static AuditWords of(@Nullable Annotation written) {
        return written == null
                ? new AuditWords("", "", "REV", "REVTYPE")
                : new AuditWords(
                        written.string("name"),
                        written.string("schema"),
                        or(written.string("changesetIdColumn"), "REV"),
                        or(written.string("modificationTypeColumn"), "REVTYPE"));
    }

    private static String or(String written, String otherwise) {
        return written.isEmpty() ? otherwise : written;
    }

    /** The same columns in a table that {@code written} names. */
    AuditWords named(Annotation written) {
        return new AuditWords(written.string("name"), written.string("schema"), changeset, kind);
    }
}
