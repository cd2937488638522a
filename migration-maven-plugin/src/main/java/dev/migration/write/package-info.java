/**
 * Writes operations as the Java source of a revision.
 *
 * <p>Uses the runtime only; knows no Maven.
 */
@NullMarked
package dev.migration.write;

import org.jspecify.annotations.NullMarked;
