/**
 * Advice in bulk: a use case a line in, its advice a line out, in the order of the lines and on all
 * cores; and the advice in every case of the case space, as a table. However much there is, only a
 * few lines are held at a time, and cases that state the same are advised on once.
 */
@NullMarked
package dev.thaw.bulk;

import org.jspecify.annotations.NullMarked;
