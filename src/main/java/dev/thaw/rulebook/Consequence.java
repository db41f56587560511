package dev.thaw.rulebook;

import dev.thaw.usecase.Word;

/**
 * What a sentence below {@code then} concludes.
 *
 * @param kind what kind of conclusion it is
 * @param text the plain DRL that inserts it
 */
public record Consequence(Concludes kind, String text) implements Meaning {

  /** The kinds of conclusions; a vocabulary names them by their words. */
  public enum Concludes implements Word {
    /** A criterion favours an approach. */
    FINDING,
    /** A criterion is answered and favours nothing. */
    GAP,
    /** A remark. */
    NOTE,
    /** What to do next. */
    NEXT_STEP,
    /** A number gets a name. */
    NUMBER,
    /** What another rule concludes does not count. */
    SET_ASIDE
  }

  @Override
  public String drl(String variable) {
    return text;
  }
}
