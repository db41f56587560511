/**
 * The case space: all use cases that the rules at hand can tell apart, enumerated exactly. Facts
 * that no rule looks at together are enumerated apart, so that it can be gone through in a moment.
 */
@NullMarked
package dev.thaw.casespace;

import org.jspecify.annotations.NullMarked;
