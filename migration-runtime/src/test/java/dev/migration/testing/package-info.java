/** Databases and connections for tests. */
@NullMarked
package dev.migration.testing;

import org.jspecify.annotations.NullMarked;
