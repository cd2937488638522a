package dev.migration.diff;

import dev.migration.introspect.Bystander;
import dev.migration.introspect.BystanderKind;
import dev.migration.schema.Constraint;
import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.ObjectName;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The address of a thing in a database.
 *
 * @param owner the table that it belongs to, or its own name
 * @param part its name in that table; null if it is the owner itself
 */
record SchemaObject(
        ObjectKind kind, ObjectName owner, @Nullable Identifier part) {

    static SchemaObject table(ObjectName name) {
        return new SchemaObject(ObjectKind.TABLE, name, null);
    }

    static SchemaObject sequence(ObjectName name) {
        return new SchemaObject(ObjectKind.SEQUENCE, name, null);
    }

    static SchemaObject enumType(ObjectName name) {
        return new SchemaObject(ObjectKind.ENUM, name, null);
    }

    static SchemaObject compositeType(ObjectName name) {
        return new SchemaObject(ObjectKind.COMPOSITE, name, null);
    }

    static SchemaObject column(ObjectName table, Identifier column) {
        return new SchemaObject(ObjectKind.COLUMN, table, column);
    }

    static SchemaObject constraint(ObjectName table, Constraint constraint) {
        return new SchemaObject(ObjectKind.of(constraint), table, constraint.name());
    }

    static SchemaObject index(ObjectName table, Index index) {
        return new SchemaObject(ObjectKind.INDEX, table, index.name());
    }

    /** @param column null for the comment of the table itself */
    static SchemaObject comment(ObjectName table, @Nullable Identifier column) {
        return new SchemaObject(ObjectKind.COMMENT, table, column);
    }

    /** Of a kind that is not managed. */
    static SchemaObject other(Bystander bystander) {
        ObjectName of = bystander.of();
        return of == null || bystander.kind() == BystanderKind.PARTITION
                ? new SchemaObject(ObjectKind.OTHER, bystander.name(), null)
                : new SchemaObject(ObjectKind.OTHER, of, bystander.name().name());
    }

    /** The names from the outermost to its own, without quotes. */
    List<String> path() {
        List<String> path = new ArrayList<>();
        if (owner.schema() != null) {
            path.add(owner.schema().text());
        }
        path.add(owner.name().text());
        if (part != null) {
            path.add(part.text());
        }
        return path;
    }

    String describe() {
        return switch (kind) {
            case SCHEMA, TABLE, SEQUENCE, OTHER -> kind.word() + " " + owner;
            case ENUM -> "enumeration " + owner;
            case COMPOSITE -> "composite type " + owner;
            case COLUMN -> "column " + owner + "." + part;
            case INDEX -> "index " + part + " of table " + owner;
            case PRIMARY_KEY, UNIQUE, FOREIGN_KEY, CHECK -> "constraint " + part + " of table " + owner;
            case COMMENT -> "comment of " + (part == null ? "table " + owner : "column " + owner + "." + part);
        };
    }
}
