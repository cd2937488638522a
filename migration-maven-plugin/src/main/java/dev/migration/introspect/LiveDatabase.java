package dev.migration.introspect;

import dev.migration.schema.Schema;

/**
 * A database as {@link Introspector} reads it.
 *
 * @param schema what can be managed
 */
public record LiveDatabase(Schema schema, Surroundings surroundings) {}
