/**
 * Published comparisons, in which both approaches were measured on the same data: read from {@code
 * rules/evidence} and from other files of the same columns, and looked up for a use case. What a
 * column or a metric means stands there as well, and nothing of it in these classes.
 */
@NullMarked
package dev.thaw.evidence;

import org.jspecify.annotations.NullMarked;
