/** What constraints of Bean Validation mean for columns. */
@NullMarked
package dev.migration.processor.validation;

import org.jspecify.annotations.NullMarked;
