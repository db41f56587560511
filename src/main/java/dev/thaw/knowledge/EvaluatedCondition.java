package dev.thaw.knowledge;

import dev.thaw.advice.ConditionState;

/**
 * What a condition of a rule evaluates to in a use case, and whether it keeps the rule from
 * matching.
 *
 * @param state whether it holds
 * @param inTheWay whether the rule cannot match because of it: it fails, or it demands something of
 *     a fact that is unknown; a condition on what must not be so is not in the way of a rule as
 *     long as it is unknown
 */
public record EvaluatedCondition(ConditionState state, boolean inTheWay) {

  /** A condition that demands something. */
  static EvaluatedCondition demanded(ConditionState state) {
    return new EvaluatedCondition(state, state != ConditionState.HOLDS);
  }

  /** A condition that excludes something. */
  static EvaluatedCondition excluded(ConditionState state) {
    return new EvaluatedCondition(state, state == ConditionState.FAILS);
  }
}
