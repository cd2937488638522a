/**
 * The goals, their configuration, and the extension that wires the compiler. The only package that knows Maven; may use
 * all others.
 */
@NullMarked
package dev.migration.maven;

import org.jspecify.annotations.NullMarked;
