/**
 * Reads a live database into a {@link dev.migration.schema.Schema}, by a bounded number of bulk catalogue queries run
 * through jOOQ.
 *
 * <p>Uses the runtime only; knows no Maven.
 */
@NullMarked
package dev.migration.introspect;

import org.jspecify.annotations.NullMarked;
