/**
 * What a relational schema is: immutable values, compared by name and content, never by position.
 *
 * <p>Nothing here knows JDBC, a database or a revision. This package uses nothing else of the project.
 */
@NullMarked
package dev.migration.schema;

import org.jspecify.annotations.NullMarked;
