/**
 * What a rule is: a {@link dev.thaw.rulebook.Rulebook} of {@link dev.thaw.rulebook.WrittenRule}s,
 * whose lines are {@link dev.thaw.rulebook.Sentence}s, each an instance of a {@link
 * dev.thaw.rulebook.Phrase} with a {@link dev.thaw.rulebook.Meaning}. Plain data and the matching
 * of lines; no file is read here and nothing is compiled.
 */
@NullMarked
package dev.thaw.rulebook;

import org.jspecify.annotations.NullMarked;
