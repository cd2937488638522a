/** Entities, their attributes and annotations, read by name from source or class files alike. */
@NullMarked
package dev.migration.processor.model;

import org.jspecify.annotations.NullMarked;
