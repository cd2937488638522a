/**
 * What a database must be able to do for this product: {@link dev.migration.dialect.Dialect} and, in one package each,
 * the databases. Every database package has the same file names, so that one is read by analogy with another.
 *
 * <p>Uses {@code schema}, {@code operation}, {@code error} and {@code java.sql}.
 */
@NullMarked
package dev.migration.dialect;

import org.jspecify.annotations.NullMarked;
