package dev.thaw.benchmarks.peers;

import dev.thaw.advice.Approach;
import java.util.Collection;
import java.util.List;

/**
 * The answer of a peer that gives reasons.
 *
 * @param approach what to do
 * @param rules the rules that found something
 */
record Decision(Approach approach, List<BookRule> rules) {

  /** Puts findings together as the book's rules do: the caveat first, then reading R3. */
  static Decision of(Collection<BookRule> rules) {
    var approach = Approach.UNDECIDED;
    for (var rule : rules) {
      if (rank(rule.favours()) > rank(approach)) {
        approach = rule.favours();
      }
    }
    return new Decision(approach, List.copyOf(rules));
  }

  private static int rank(Approach approach) {
    return switch (approach) {
      case UNDECIDED -> 0;
      case FINE_TUNING -> 1;
      case FEATURE_EXTRACTION -> 2;
      case NOT_COVERED -> 3;
    };
  }
}
