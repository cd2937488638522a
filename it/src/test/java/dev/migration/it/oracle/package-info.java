/**
 * What Hibernate makes of entities, against what the product makes of them: whole databases compared, fact by fact.
 * Reads catalogues by queries of its own, so that nothing is judged by the code that is on trial.
 */
@NullMarked
package dev.migration.it.oracle;

import org.jspecify.annotations.NullMarked;
