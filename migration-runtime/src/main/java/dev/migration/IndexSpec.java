package dev.migration;

import dev.migration.schema.Identifier;
import dev.migration.schema.Index;
import dev.migration.schema.IndexKey;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An index, as a revision writes it. Immutable; each method answers a changed copy. */
public final class IndexSpec {

    private final String name;
    private final List<IndexKey> keys;
    private final boolean unique;
    private final @Nullable String where;
    private final @Nullable String method;
    private final List<Identifier> include;
    private final boolean nullsNotDistinct;

    IndexSpec(String name) {
        this(name, List.of(), false, null, null, List.of(), false);
    }

    private IndexSpec(
            String name,
            List<IndexKey> keys,
            boolean unique,
            @Nullable String where,
            @Nullable String method,
            List<Identifier> include,
            boolean nullsNotDistinct) {
        this.name = name;
        this.keys = keys;
        this.unique = unique;
        this.where = where;
        this.method = method;
        this.include = include;
        this.nullsNotDistinct = nullsNotDistinct;
    }

    /** Adds ascending columns. */
    public IndexSpec on(String... columns) {
        IndexSpec spec = this;
        for (String column : columns) {
            spec = spec.plus(IndexKey.column(Identifier.of(column)));
        }
        return spec;
    }

    /** Adds a descending column. */
    public IndexSpec onDesc(String column) {
        return plus(IndexKey.column(Identifier.of(column)).desc());
    }

    /** Adds an expression in SQL, without the parentheses around it. */
    public IndexSpec onExpression(String sql) {
        return plus(IndexKey.expression(sql));
    }

    /** Adds a key that says everything itself. */
    public IndexSpec plus(IndexKey key) {
        List<IndexKey> more = new ArrayList<>(keys);
        more.add(key);
        return new IndexSpec(name, List.copyOf(more), unique, where, method, include, nullsNotDistinct);
    }

    public IndexSpec unique() {
        return new IndexSpec(name, keys, true, where, method, include, nullsNotDistinct);
    }

    /** Unique, and two nulls count as equal (PostgreSQL 15 and later). */
    public IndexSpec uniqueNullsNotDistinct() {
        return new IndexSpec(name, keys, true, where, method, include, true);
    }

    /** Only rows for which {@code predicate} is true. */
    public IndexSpec where(String predicate) {
        return new IndexSpec(name, keys, unique, predicate, method, include, nullsNotDistinct);
    }

    /** An access method of the database, such as {@code gin}. */
    public IndexSpec using(String accessMethod) {
        return new IndexSpec(name, keys, unique, where, accessMethod, include, nullsNotDistinct);
    }

    /** Columns stored with the key but not part of it. */
    public IndexSpec include(String... columns) {
        return new IndexSpec(
                name, keys, unique, where, method, Operations.identifiers(List.of(columns)), nullsNotDistinct);
    }

    Index build() {
        return new Index(Identifier.of(name), keys, unique, where, method, include, nullsNotDistinct);
    }
}
