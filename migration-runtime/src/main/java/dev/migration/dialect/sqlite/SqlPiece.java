package dev.migration.dialect.sqlite;

import dev.migration.schema.Deferrability;
import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import dev.migration.schema.ReferentialAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One constraint of a column or table, with the text it was written in.
 *
 * @param lead blanks and comments before it
 * @param text from its first token (CONSTRAINT, if it has a name) to its last
 * @param columns of a table constraint; empty for one that stands at its column
 * @param body the expression of a check or generated column, the default, the collation
 * @param options what is switched on beside
 */
record SqlPiece(
        String lead,
        String text,
        Kind kind,
        @Nullable Identifier name,
        List<Identifier> columns,
        String body,
        @Nullable Reference reference,
        Options options) {

    enum Kind {
        PRIMARY_KEY,
        NOT_NULL,
        NULL,
        UNIQUE,
        CHECK,
        DEFAULT,
        COLLATE,
        FOREIGN_KEY,
        GENERATED,
        /** A name with nothing behind it, which SQLite allows. */
        EMPTY
    }

    /** @param targetColumns empty for the primary key of the target */
    record Reference(
            ObjectName target,
            List<Identifier> targetColumns,
            ReferentialAction onDelete,
            ReferentialAction onUpdate,
            Deferrability deferrability) {}

    record Options(boolean autoincrement, boolean descending, boolean stored) {
        static final Options NONE = new Options(false, false, false);
    }

    SqlPiece withLead(String newLead) {
        return new SqlPiece(newLead, text, kind, name, columns, body, reference, options);
    }

    String rendered() {
        return lead + text;
    }
}
