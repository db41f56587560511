/**
 * Freeze or thaw: whether a pre-trained model stays as it is, or its weights are trained further.
 * {@link dev.thaw.Advisor} is the way in for Java programs; those who want the rules in a KIE
 * session of their own open the session {@code advice} from the class path instead.
 */
@NullMarked
package dev.thaw;

import org.jspecify.annotations.NullMarked;
