package dev.migration.introspect;

import dev.migration.schema.Identifier;
import dev.migration.schema.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * A constraint that rows of its table may break.
 *
 * @param column the column that it makes NOT NULL; null for all other constraints
 * @param enforced false if no row has to keep it; true if only those do that are written from now on
 */
public record LaxConstraint(
        ObjectName table, Identifier name, @Nullable Identifier column, boolean enforced) {}
