package dev.migration.processor.naming;

import dev.migration.processor.orm.OrmVersion;
import dev.migration.schema.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * From the logical name of something, written or implied, to its name in the database.
 *
 * @param implied the logical names of what has none written
 * @param rewriting from logical names to those in the database
 * @param quoting which names are quoted ones, though nobody wrote quotes
 */
public record Naming(ImplicitNaming implied, PhysicalNaming rewriting, OrmVersion orm, NameQuoting quoting) {

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
        Identifier name = rewriting.rewrite(verbatim(logical), orm);
        return orm.quotes(name.text()) ? Identifier.quoted(name.text()) : name;
    }

    /** The name in the database of what the strategy does not touch. */
    public Identifier verbatim(Identifier logical) {
        return quoting.quotes(logical.text()) ? Identifier.quoted(logical.text()) : logical;
    }

    /** What the same naming makes of a name in another version. */
    public Identifier physical(Identifier logical, OrmVersion other) {
        return new Naming(implied, rewriting, other, quoting).physical(logical);
    }

    /**
     * The logical name of a join table that has none written; quoted if one of the tables is.
     *
     * @param target null if no entity is meant whose table could be named
     */
    public Identifier joinTable(Identifier owner, @Nullable Identifier target, String attribute) {
        String name = implied.joinTable(owner, target, attribute);
        boolean isQuoted = verbatim(owner).isWrittenInQuotes()
                || (target != null && verbatim(target).isWrittenInQuotes());
        return isQuoted ? Identifier.quoted(name) : Identifier.of(name);
    }

    /** What an entity is called after. */
    public String entity(String name, String className) {
        return implied.entity(name, className);
    }

    /**
     * What the columns that refer to the owner of a collection, and its table, are called after.
     *
     * @param entity what the owner is called after
     * @param table the owner's
     */
    public String owner(String entity, Identifier table) {
        return implied.owner(entity, table);
    }

    /** The logical name of what belongs to an attribute and is called after it alone. */
    public Identifier attribute(AttributePath path) {
        String name = implied.attribute(path);
        // what stands for the elements makes quotes necessary, which stay when it goes
        boolean isQuoted = implied.namesWholePaths() && path.isInElement() && orm.keepsQuotesOfElements();
        return isQuoted ? Identifier.quoted(name) : Identifier.of(name);
    }

    /** What columns are called after that refer to an entity by an attribute. */
    public ReferencePrefix reference(AttributePath path) {
        boolean isQuoted = implied.namesWholePaths() && path.isInElement();
        return new ReferencePrefix(implied.attribute(path), !implied.namesReferencesAfterTargets(), isQuoted);
    }

    /** The logical name of a column that refers to {@code target} in {@code table}; quoted if one of these names is. */
    public static Identifier reference(Identifier table, Identifier target, String text) {
        return like(table.isWrittenInQuotes() ? table : target, text);
    }
}
