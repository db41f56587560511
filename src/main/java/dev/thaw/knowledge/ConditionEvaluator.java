package dev.thaw.knowledge;

import dev.thaw.advice.Approach;
import dev.thaw.advice.ConditionState;
import dev.thaw.advice.Threshold;
import dev.thaw.rulebook.Condition;
import dev.thaw.usecase.NumberFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/** Says what conditions evaluate to in one use case. */
final class ConditionEvaluator {

  private final UseCase useCase;
  private final List<Threshold> thresholds;
  private final Optional<Approach> advice;

  /**
   * Prepares to evaluate.
   *
   * @param useCase what is stated
   * @param thresholds the numbers that the rules state
   * @param advice the approach that is advised so far, if it is known
   */
  ConditionEvaluator(UseCase useCase, List<Threshold> thresholds, Optional<Approach> advice) {
    this.useCase = useCase;
    this.thresholds = thresholds;
    this.advice = advice;
  }

  EvaluatedCondition evaluate(Condition condition) {
    return condition instanceof Condition.Unless unless
        ? EvaluatedCondition.excluded(contrary(state(unless.condition())))
        : EvaluatedCondition.demanded(state(condition));
  }

  private static ConditionState contrary(ConditionState state) {
    return switch (state) {
      case HOLDS -> ConditionState.FAILS;
      case FAILS -> ConditionState.HOLDS;
      case UNKNOWN -> ConditionState.UNKNOWN;
    };
  }

  private ConditionState state(Condition condition) {
    if (condition instanceof Condition.NotStated unknown) {
      return state(useCase.fact(unknown.fact()).isEmpty());
    }
    if (condition instanceof Condition.AdviceIs wanted) {
      return state(advice.equals(Optional.of(wanted.approach())));
    }
    if (condition instanceof Condition.Unless unless) {
      return contrary(state(unless.condition()));
    }
    boolean known = condition.facts().stream().allMatch(path -> useCase.fact(path).isPresent());
    return known ? state(holds(condition)) : ConditionState.UNKNOWN;
  }

  /** Returns whether a condition holds whose facts are all stated. */
  private boolean holds(Condition condition) {
    if (condition instanceof Condition.OneOf one) {
      return one.answers().contains(answer(one.fact()));
    }
    if (condition instanceof Condition.Differ differ) {
      return !answer(differ.fact()).equals(answer(differ.other()));
    }
    return condition instanceof Condition.Bounded bounded && isBounded(bounded);
  }

  private boolean isBounded(Condition.Bounded bounded) {
    return useCase
        .fact(bounded.fact())
        .filter(NumberFact.class::isInstance)
        .map(NumberFact.class::cast)
        .filter(
            fact ->
                thresholds.stream()
                    .filter(number -> number.name().equals(bounded.number()))
                    .anyMatch(number -> bounded.bound().holds(fact.value(), number.value())))
        .isPresent();
  }

  private String answer(String path) {
    return useCase.fact(path).orElseThrow().answer();
  }

  private static ConditionState state(boolean holds) {
    return holds ? ConditionState.HOLDS : ConditionState.FAILS;
  }
}
