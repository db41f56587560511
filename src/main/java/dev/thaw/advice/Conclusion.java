package dev.thaw.advice;

import java.util.List;

/** What a rule concluded; each conclusion knows the rule and the statements behind it. */
public sealed interface Conclusion permits Finding, Gap, Note, NextStep {

  /** Returns the full name of the rule. */
  String rule();

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
