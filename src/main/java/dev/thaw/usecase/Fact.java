package dev.thaw.usecase;

import java.util.Comparator;

/**
 * One stated piece of a use case.
 *
 * <p>A session holds at most one of each path. What is not stated has no fact.
 */
public sealed interface Fact permits WordFact, NumberFact {

  /** Puts facts in the order of their paths. */
  Comparator<Fact> BY_PATH = Comparator.comparing(Fact::path);

  /** Returns where it stands in a use case, such as {@code labels.noise}. */
  String path();

  /** Returns the answer as a practitioner writes it: a word, or digits. */
  String answer();
}
