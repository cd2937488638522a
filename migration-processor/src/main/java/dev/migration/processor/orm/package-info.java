/** Which release of the ORM the schema is that of; uses nothing. */
@NullMarked
package dev.migration.processor.orm;

import org.jspecify.annotations.NullMarked;
