/** Follows code that is simple enough, in the sources that the compiler has at hand, to the values that it gives; runs it where there is none. */
@NullMarked
package dev.migration.processor.source;

import org.jspecify.annotations.NullMarked;
