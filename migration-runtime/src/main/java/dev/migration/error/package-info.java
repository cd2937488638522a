/** The exceptions of the product. Each says what is wrong, where, and which command or edit mends it. */
@NullMarked
package dev.migration.error;

import org.jspecify.annotations.NullMarked;
