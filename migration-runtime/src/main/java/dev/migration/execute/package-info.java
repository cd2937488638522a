/**
 * Runs plans: the transaction of each revision, its steps, its record. Uses all packages but the façade.
 */
@NullMarked
package dev.migration.execute;

import org.jspecify.annotations.NullMarked;
