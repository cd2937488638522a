package dev.migration.schema;

import org.jspecify.annotations.Nullable;

/** A column of a table, whole: what an alteration carries before and after. One that is numbered is never nullable. */
public record Column(
        Identifier name,
        ColumnType type,
        boolean nullable,
        @Nullable DefaultValue defaultValue,
        @Nullable Identity identity,
        @Nullable Generated generated,
        @Nullable String collation,
        @Nullable String comment) {

    public Column {
        nullable = nullable && identity == null;
        if (identity != null && defaultValue != null) {
            throw new SchemaException("Column " + name + " has both an identity and a default; keep one of them.");
        }
        if (generated != null && (identity != null || defaultValue != null)) {
            throw new SchemaException(
                    "Column " + name + " is generated and can have neither an identity nor a default.");
        }
    }

    /** A nullable column with nothing but a name and a type. */
    public static Column of(String name, ColumnType type) {
        return new Column(Identifier.of(name), type, true, null, null, null, null, null);
    }

    public Column withName(Identifier newName) {
        return new Column(newName, type, nullable, defaultValue, identity, generated, collation, comment);
    }

    public Column withType(ColumnType newType) {
        return new Column(name, newType, nullable, defaultValue, identity, generated, collation, comment);
    }

    public Column withNullable(boolean newNullable) {
        return new Column(name, type, newNullable, defaultValue, identity, generated, collation, comment);
    }

    public Column withDefault(@Nullable DefaultValue newDefault) {
        return new Column(name, type, nullable, newDefault, identity, generated, collation, comment);
    }

    public Column withIdentity(@Nullable Identity newIdentity) {
        return new Column(name, type, nullable, defaultValue, newIdentity, generated, collation, comment);
    }

    public Column withGenerated(@Nullable Generated newGenerated) {
        return new Column(name, type, nullable, defaultValue, identity, newGenerated, collation, comment);
    }

    public Column withCollation(@Nullable String newCollation) {
        return new Column(name, type, nullable, defaultValue, identity, generated, newCollation, comment);
    }

    public Column withComment(@Nullable String newComment) {
        return new Column(name, type, nullable, defaultValue, identity, generated, collation, newComment);
    }
}
