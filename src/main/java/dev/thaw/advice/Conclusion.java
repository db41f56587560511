package dev.thaw.advice;

/** What a rule concluded; another rule may set it aside. */
public sealed interface Conclusion extends Attributed permits CriterionAnswer, Note, NextStep {

  /** Returns the full name of the rule. */
  String rule();
}
