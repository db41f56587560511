/**
 * Rules that are served for as long as a program runs: which ones, since when, and how an edit of
 * them is judged before it takes their place. Doors that serve them know this package; it knows
 * none of them.
 */
@NullMarked
package dev.thaw.serving;

import org.jspecify.annotations.NullMarked;
