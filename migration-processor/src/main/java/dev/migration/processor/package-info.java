/** Runs inside the compiler: snapshots the schema that the entities mean, and registers the revisions. */
@NullMarked
package dev.migration.processor;

import org.jspecify.annotations.NullMarked;
