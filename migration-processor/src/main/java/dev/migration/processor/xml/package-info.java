/** Mapping files, {@code orm.xml} and its like: what they say of classes, as annotations would. */
@NullMarked
package dev.migration.processor.xml;

import org.jspecify.annotations.NullMarked;
