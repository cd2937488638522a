/**
 * Compares the current schema with the desired one: one differ an object type, and an order by dependency.
 *
 * <p>Uses the runtime and {@code introspect}; knows no Maven.
 */
@NullMarked
package dev.migration.diff;

import org.jspecify.annotations.NullMarked;
