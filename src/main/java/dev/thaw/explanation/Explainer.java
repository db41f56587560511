package dev.thaw.explanation;

import static java.util.Objects.requireNonNullElseGet;

import dev.thaw.advice.ExplainedAdvice;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Says of advice why it is nothing else, what would change it, and what is still worth asking.
 *
 * <p>Safe for use by many threads. The first explanation is the slowest, as it goes through the
 * cases that the rules can tell apart; what it has found, later ones look up.
 */
public final class Explainer {

  private final KnowledgeBase base;

  /** Prepared once or, by two threads at a time, twice; the content is the same. */
  private volatile @Nullable ExplanationContext prepared;

  /**
   * Explains what some rules advise.
   *
   * @param base the rules
   */
  public Explainer(KnowledgeBase base) {
    this.base = base;
  }

  /**
   * Explains advice on one use case.
   *
   * @param useCase what is stated
   * @throws IllegalStateException when the rules do not come to rest, or not to one verdict, in a
   *     case that matters
   */
  public ExplainedAdvice explain(UseCase useCase) {
    return new Explanation(prepared(), useCase).card(true);
  }

  /**
   * Explains advice on one use case, but not why it is nothing else.
   *
   * @param useCase what is stated
   * @throws IllegalStateException when the rules do not come to rest, or not to one verdict, in a
   *     case that matters
   */
  public ExplainedAdvice explainInBrief(UseCase useCase) {
    return new Explanation(prepared(), useCase).card(false);
  }

  private ExplanationContext prepared() {
    var ready = requireNonNullElseGet(prepared, () -> ExplanationContext.of(base));
    prepared = ready;
    return ready;
  }
}
