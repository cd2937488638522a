/** The registry of revisions: reading their annotations and the checksum of their source. */
@NullMarked
package dev.migration.processor.registry;

import org.jspecify.annotations.NullMarked;
