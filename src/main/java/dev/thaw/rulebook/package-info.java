/**
 * Rules as their authors wrote them, before anything is compiled: a {@link
 * dev.thaw.rulebook.Rulebook} of {@link dev.thaw.rulebook.WrittenRule}s, whose lines are {@link
 * dev.thaw.rulebook.Sentence}s, each an instance of a {@link dev.thaw.rulebook.Phrase} of the
 * vocabulary. Plain data and the matching of lines; no rule engine.
 */
@NullMarked
package dev.thaw.rulebook;

import org.jspecify.annotations.NullMarked;
