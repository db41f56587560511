package dev.thaw.usecase;

/**
 * One stated piece of a use case: a question and the practitioner's answer.
 *
 * <p>There is one record type per question, and a session holds at most one fact of each. What is
 * not stated has no fact.
 */
public sealed interface Fact permits Choice, LabelledExamples {

  /** Returns the question that this fact answers. */
  FactName name();

  /** Returns the answer as a practitioner writes it, such as {@code different} or {@code 25000}. */
  String answer();
}
