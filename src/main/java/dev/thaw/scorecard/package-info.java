/**
 * Scores advisers on published comparisons: how many points are lost by following each, and how
 * often it says to fine-tune. Rule bases are scored by running their rules. The tables and the
 * simple advisers stand in {@code rules/evidence/scorecard.yaml}.
 */
@NullMarked
package dev.thaw.scorecard;

import org.jspecify.annotations.NullMarked;
