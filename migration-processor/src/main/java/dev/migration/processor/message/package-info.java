/** What the processor says: one enum of messages with ids. */
@NullMarked
package dev.migration.processor.message;

import org.jspecify.annotations.NullMarked;
