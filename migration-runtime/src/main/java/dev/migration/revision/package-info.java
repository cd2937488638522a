/**
 * Revisions and how they hang together: a graph that does no I/O, the registry that lists them, targets, plans and
 * replay.
 *
 * <p>Uses {@code schema}, {@code operation}, {@code error} and the user's view in {@code dev.migration}.
 */
@NullMarked
package dev.migration.revision;

import org.jspecify.annotations.NullMarked;
