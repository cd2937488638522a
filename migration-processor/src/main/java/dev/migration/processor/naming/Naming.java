package dev.migration.processor.naming;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.Identifier;

/**
 * From the logical name of something, written or implied, to its name in the database.
 *
 * @param quoting which names are quoted ones, though nobody wrote quotes
 */
public record Naming(NamingStrategy strategy, OrmVersion orm, NameQuoting quoting) {

    /** The logical name that is written as {@code text}: quoted if it stands between double quotes or backticks. */
    public static Identifier logical(String text) {
        if (text.length() > 2 && text.startsWith("`") && text.endsWith("`")) {
            return Identifier.quoted(text.substring(1, text.length() - 1));
        }
        return Identifier.of(text);
    }

    /** A logical name built from {@code parts}; quoted if {@code pattern} is. */
    public static Identifier like(Identifier pattern, String text) {
        return pattern.isWrittenInQuotes() ? Identifier.quoted(text) : Identifier.of(text);
    }

    /** The name in the database. */
    public Identifier physical(Identifier logical) {
        Identifier name = strategy.rewrite(verbatim(logical), orm);
        return orm.quotes(name.text()) ? Identifier.quoted(name.text()) : name;
    }

    /** The name in the database of what the strategy does not touch. */
    public Identifier verbatim(Identifier logical) {
        return quoting.quotes(logical.text()) ? Identifier.quoted(logical.text()) : logical;
    }

    /** What the same naming makes of a name in another version. */
    public Identifier physical(Identifier logical, OrmVersion other) {
        return new Naming(strategy, other, quoting).physical(logical);
    }

    /** The logical name of a join table that has none written; quoted if one of the tables is. */
    public Identifier joinTable(Identifier ownerTable, Identifier targetTable, String attribute) {
        String name = strategy.joinTable(ownerTable, targetTable, attribute);
        boolean isQuoted = verbatim(ownerTable).isWrittenInQuotes()
                || verbatim(targetTable).isWrittenInQuotes();
        return isQuoted ? Identifier.quoted(name) : Identifier.of(name);
    }

    /** The logical name of a column that refers to {@code target} in {@code table}; quoted if one of these names is. */
    public static Identifier reference(Identifier table, Identifier target, String text) {
        return like(table.isWrittenInQuotes() ? table : target, text);
    }
}
