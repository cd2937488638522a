/** From entities to tables: each kind of attribute has its mapper. */
@NullMarked
package dev.migration.processor.map;

import org.jspecify.annotations.NullMarked;
