/**
 * How fast Thaw is, measured beside a bare JVM and beside other ways to decide the same rules. Each
 * measurement has a file; {@code Benchmarks} takes them all and writes the results page.
 */
@NullMarked
package dev.thaw.benchmarks;

import org.jspecify.annotations.NullMarked;
