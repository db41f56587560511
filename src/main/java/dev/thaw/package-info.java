/**
 * Freeze or thaw: whether to keep a pre-trained model as a feature extractor or to fine-tune it.
 * {@link dev.thaw.Advisor} is the way in for Java programs; those who want the rules in a KIE
 * session of their own open the session {@code advice} from the class path instead.
 */
@NullMarked
package dev.thaw;

import org.jspecify.annotations.NullMarked;
