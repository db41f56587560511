/**
 * What becomes of one advice under other rules: whether it still holds, and rule by rule what
 * changed it, its conditions against the facts that were stated then.
 */
@NullMarked
package dev.thaw.replay;

import org.jspecify.annotations.NullMarked;
