/**
 * What can be said of advice beyond the advice itself: why it is nothing else, what would change
 * it, and what is still worth asking. All of it is found by consulting the rules at hand in every
 * case that matters; nothing is assumed about what they say.
 */
@NullMarked
package dev.thaw.explanation;

import org.jspecify.annotations.NullMarked;
