package dev.thaw.advice;

import dev.thaw.usecase.Word;

/** How a condition of a rule evaluates in a use case. */
public enum ConditionState implements Word {
  /** It is as the condition says. */
  HOLDS,
  /** It is stated, and not as the condition says. */
  FAILS,
  /** The fact that the condition tests is not stated. */
  UNKNOWN
}
