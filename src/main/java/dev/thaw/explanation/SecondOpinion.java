package dev.thaw.explanation;

import dev.thaw.advice.Advice;
import dev.thaw.advice.OpenQuestion;
import dev.thaw.advice.Opinion;
import dev.thaw.knowledge.Conditions;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import java.util.List;

/**
 * Asks the rule base of a second opinion, and says which answers its rules still wait for.
 *
 * <p>Safe for use by many threads.
 */
public final class SecondOpinion {

  private final String name;
  private final KnowledgeBase base;
  private final Conditions conditions;

  private SecondOpinion(String name, KnowledgeBase base) {
    this.name = name;
    this.base = base;
    this.conditions = base.conditions();
  }

  /** Returns those that are packaged with Thaw, in the order of their names. */
  public static List<SecondOpinion> packaged() {
    return KnowledgeBase.secondOpinions().entrySet().stream()
        .map(one -> new SecondOpinion(one.getKey(), one.getValue()))
        .toList();
  }

  /**
   * Returns what it advises on a use case.
   *
   * @param useCase what is stated and what follows from it; what only a house knows of is left out
   */
  public Opinion on(UseCase useCase) {
    var known = base.facts().known(useCase);
    var outcome = base.trace(known).concluded();
    var waiting = new WaitingRules(base, conditions, known, outcome);
    return new Opinion(
        name,
        base.source(),
        Advice.of(known, outcome, base.facts(), base.source(), base.version()),
        base.facts().asked().stream()
            .filter(fact -> known.fact(fact.path()).isEmpty())
            .map(fact -> new OpenQuestion(fact, waiting.on(fact).toList(), List.of()))
            .filter(question -> !question.waiting().isEmpty())
            .toList());
  }
}
