/**
 * SQLite 3.35 and later, with the table rebuild for what it cannot alter.
 */
@NullMarked
package dev.migration.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
