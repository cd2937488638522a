/** Entities made from a number, to be compared with what Hibernate makes of them. Knows neither the product nor Hibernate's classes. */
@NullMarked
package dev.migration.it.random;

import org.jspecify.annotations.NullMarked;
