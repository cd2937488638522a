package dev.migration.schema;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An index that is no constraint.
 *
 * @param where the predicate of a partial index in SQL, or null
 * @param method the access method ({@code gin}), or null for the database's default
 * @param include columns stored with the key but not part of it
 * @param nullsNotDistinct true if a unique index takes two nulls as equal (PostgreSQL 15 and later)
 */
public record Index(
        Identifier name,
        List<IndexKey> keys,
        boolean unique,
        @Nullable String where,
        @Nullable String method,
        List<Identifier> include,
        boolean nullsNotDistinct) {

    public Index {
        keys = List.copyOf(keys);
        include = List.copyOf(include);
        if (keys.isEmpty()) {
            throw new SchemaException("Index " + name + " has no columns.");
        }
        if (nullsNotDistinct && !unique) {
            throw new SchemaException(
                    "Index " + name + " is not unique, so that it is nothing to it whether nulls are distinct.");
        }
    }

    /** One in which nulls are distinct. */
    public Index(
            Identifier name,
            List<IndexKey> keys,
            boolean unique,
            @Nullable String where,
            @Nullable String method,
            List<Identifier> include) {
        this(name, keys, unique, where, method, include, false);
    }

    public Index(Identifier name, List<IndexKey> keys, boolean unique) {
        this(name, keys, unique, null, null, List.of());
    }

    public Index withName(Identifier newName) {
        return new Index(newName, keys, unique, where, method, include, nullsNotDistinct);
    }

    public Index renameColumns(UnaryOperator<Identifier> rename) {
        return new Index(
                name,
                keys.stream().map(k -> k.renameColumn(rename)).toList(),
                unique,
                where,
                method,
                include.stream().map(rename).toList(),
                nullsNotDistinct);
    }

    /** The same index with each expression and its predicate as {@code change} writes them. */
    public Index mapExpressions(UnaryOperator<String> change) {
        return new Index(
                name,
                keys.stream().map(k -> k.mapExpression(change)).toList(),
                unique,
                where == null ? null : change.apply(where),
                method,
                include,
                nullsNotDistinct);
    }

    /** Whether the index has {@code column} as a key or as an included column. */
    public boolean uses(Identifier column) {
        return include.contains(column) || keys.stream().anyMatch(k -> Objects.equals(column, k.column()));
    }
}
