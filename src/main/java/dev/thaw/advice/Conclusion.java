package dev.thaw.advice;

import java.util.List;

/** What a rule concluded; each conclusion knows the rule and the statements behind it. */
public sealed interface Conclusion permits Finding, Verdict, Note, Step {

  /** Returns the full name of the rule. */
  String rule();

  /** Returns the ids of the statements and readings that the rule cites, such as S5 or R1. */
  List<String> sources();
}
