/**
 * PostgreSQL 13 and later.
 */
@NullMarked
package dev.migration.dialect.postgresql;

import org.jspecify.annotations.NullMarked;
