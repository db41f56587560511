package dev.thaw.usecase;

import java.util.Comparator;

/**
 * One stated piece of a use case: a question and the practitioner's answer.
 *
 * <p>There is one record type per question, and a session holds at most one fact of each. What is
 * not stated has no fact.
 */
public sealed interface Fact permits Choice, LabelledExamples {

  /** Puts facts in the order of their questions. */
  Comparator<Fact> BY_NAME = Comparator.comparing(Fact::name);

  /** Returns the question that this fact answers. */
  FactName name();

  /** Returns the answer as a practitioner writes it, such as {@code different} or {@code 25000}. */
  String answer();
}
