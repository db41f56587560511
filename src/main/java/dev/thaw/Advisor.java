package dev.thaw;

import dev.thaw.advice.Advice;
import dev.thaw.advice.KnowledgeVersion;
import dev.thaw.advice.Source;
import dev.thaw.knowledge.KnowledgeBase;
import dev.thaw.usecase.UseCase;

/**
 * Advises on use cases; the facade for programs that want no rule engine in sight.
 *
 * <p>Safe for use by many threads. Each call is one consultation: a session of its own, opened,
 * fired and closed before the call returns.
 */
public final class Advisor {

  private final KnowledgeBase knowledge;

  private Advisor(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** Returns an advisor with the built-in rules, which the build has compiled. */
  public static Advisor builtIn() {
    return new Advisor(KnowledgeBase.builtIn());
  }

  /**
   * Advises on one use case.
   *
   * @param useCase what is stated; all else counts as unknown
   * @throws IllegalStateException when the rules do not come to rest, or come to no verdict
   */
  public Advice advise(UseCase useCase) {
    return Advice.of(useCase, knowledge.consult(useCase), knowledge.source(), knowledge.version());
  }

  /** Returns the document that the rules come from, with our readings of it. */
  public Source source() {
    return knowledge.source();
  }

  /** Returns which rules this advisor consults. */
  public KnowledgeVersion version() {
    return knowledge.version();
  }
}
