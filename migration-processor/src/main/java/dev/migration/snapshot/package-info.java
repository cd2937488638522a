/** The schema that the entities mean, as the processor leaves it in {@code META-INF/migration/model.json}. */
@NullMarked
package dev.migration.snapshot;

import org.jspecify.annotations.NullMarked;
