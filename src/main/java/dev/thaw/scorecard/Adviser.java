package dev.thaw.scorecard;

import dev.thaw.advice.Approach;
import dev.thaw.evidence.Comparison;

/** Whoever advises on a comparison without a look at its scores. */
public interface Adviser {

  /** Returns what people call it. */
  String name();

  /** Returns how it advises, for people; empty where the name says it. */
  String says();

  /**
   * Advises on the use case of a comparison.
   *
   * @param comparison the comparison, whose scores it does not look at
   */
  Approach advise(Comparison comparison);
}
