/**
 * What rules do in every case that they can tell apart: whether they hold together, what an edit
 * changes, and what no scenario would notice. Results are data with a concrete case each; every
 * figure comes from consulting the rules.
 */
@NullMarked
package dev.thaw.analysis;

import org.jspecify.annotations.NullMarked;
