/** How names of tables and columns come from names of classes and attributes. */
@NullMarked
package dev.migration.processor.naming;

import org.jspecify.annotations.NullMarked;
