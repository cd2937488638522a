/**
 * What users of the product see: {@link dev.migration.Migration} and {@link dev.migration.Revision} mark a revision,
 * {@link dev.migration.Operations} is what it records on, {@link dev.migration.ColumnTypes} are the words that it
 * uses.
 */
@NullMarked
package dev.migration;

import org.jspecify.annotations.NullMarked;
