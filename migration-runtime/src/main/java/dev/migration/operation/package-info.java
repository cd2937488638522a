/**
 * The one representation of change: what the differ produces, the writer prints, a revision records, replay folds, a
 * dialect turns into statements and a downgrade inverts.
 *
 * <p>One operation a file. Operations know no SQL. This package uses {@code dev.migration.schema} only.
 */
@NullMarked
package dev.migration.operation;

import org.jspecify.annotations.NullMarked;
