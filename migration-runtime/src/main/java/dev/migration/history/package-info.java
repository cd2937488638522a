/**
 * The history table: which revisions a database has, with which checksums.
 *
 * <p>Uses {@code dialect}, {@code revision} and what they use.
 */
@NullMarked
package dev.migration.history;

import org.jspecify.annotations.NullMarked;
