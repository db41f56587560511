package dev.thaw.advice;

import java.util.List;

/** Something that a rule says; it knows whose rule it is, and the statements behind it. */
public sealed interface Attributed permits Conclusion, SetAside {

  /** Returns whose rule it is, such as built-in. */
  Origin origin();

  /** Returns the ids of the statements and readings that the rule cites, such as S5 or R1. */
  List<String> sources();

  /**
   * Returns a text followed by the sources in brackets.
   *
   * @param text what the rule says
   */
  default String cited(String text) {
    return text + " [" + String.join(", ", sources()) + "]";
  }
}
