/** The product as its users run it: goals in Maven processes, real databases, Hibernate as the judge. */
@NullMarked
package dev.migration.it;

import org.jspecify.annotations.NullMarked;
