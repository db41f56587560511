package dev.thaw.explanation;

import dev.thaw.advice.ConditionState;
import dev.thaw.advice.Outcome;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.stream.Stream;

/**
 * Which rules wait for an answer in a use case: they look at it, and nothing stated rules them out.
 *
 * @param base the rules
 * @param conditions what their conditions evaluate to
 * @param useCase what is stated
 * @param outcome what the rules concluded from it
 */
record WaitingRules(KnowledgeBase base, Conditions conditions, UseCase useCase, Outcome outcome) {

  Stream<String> on(DeclaredFact question) {
    return base.compiledNames().stream()
        .filter(rule -> conditions.facts(rule).contains(question))
        .filter(rule -> !isRuledOut(rule));
  }

  private boolean isRuledOut(String rule) {
    return conditions.evaluate(rule, useCase, outcome).stream()
        .anyMatch(condition -> condition.state() == ConditionState.FAILS);
  }
}
