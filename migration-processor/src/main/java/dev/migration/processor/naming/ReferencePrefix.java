package dev.migration.processor.naming;

import dev.migration.schema.Identifier;

/**
 * What columns that refer to an entity are called after, if nobody names them.
 *
 * @param isWhole whether it is the whole name, without that of the column which is referred to
 * @param isQuoted whether the name is in quotes whatever it refers to
 */
public record ReferencePrefix(String text, boolean isWhole, boolean isQuoted) {

    /** That of columns for the key of the entity that has a collection. */
    public static ReferencePrefix ofOwner(String name) {
        return new ReferencePrefix(name, false, false);
    }

    /** The logical name of the column that refers to {@code referenced} in {@code table}. */
    public Identifier column(Identifier table, Identifier referenced) {
        String name = isWhole ? text : text + "_" + referenced.text();
        return isQuoted ? Identifier.quoted(name) : Naming.reference(table, referenced, name);
    }
}
