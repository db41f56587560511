package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;

/**
 * Advice with all that can be said about it: what is still worth asking, what would change it, and
 * why it is nothing else.
 *
 * @param useCase what was stated
 * @param advice what the rules concluded from it
 * @param open the questions whose answers can still change the approach, the one first after which
 *     the fewest others are to be expected
 * @param expectedQuestions how many questions are to be expected until the advice is settled, each
 *     answer being as likely as any other, 0 when it is; nothing where there are too many ways to
 *     answer: then the question comes first that leaves the fewest others open
 * @param further the questions that can no longer change the approach, but what speaks for it and
 *     against it, in the order of {@link dev.thaw.usecase.DeclaredFact}
 * @param flips the smallest sets of changed facts that turn the advice to another approach, the
 *     fewest first; of stated facts only, and of those only what the practitioner can change
 * @param whyNot the other approaches that rules favour, with what kept each rule from matching
 * @param workedOut the facts that follow from what was stated, such as one number divided by
 *     another
 */
public record ExplainedAdvice(
    UseCase useCase,
    Advice advice,
    List<OpenQuestion> open,
    Optional<Double> expectedQuestions,
    List<OpenQuestion> further,
    List<Flip> flips,
    List<WhyNot> whyNot,
    List<Fact> workedOut) {

  /**
   * Advice on what was stated alone.
   *
   * @param useCase what was stated
   * @param advice what the rules concluded from it
   * @param open the questions whose answers can still change the approach
   * @param expectedQuestions how many are to be expected
   * @param further the questions that can no longer change it
   * @param flips what would turn the advice to another approach
   * @param whyNot why nothing else is advised
   */
  public ExplainedAdvice(
      UseCase useCase,
      Advice advice,
      List<OpenQuestion> open,
      Optional<Double> expectedQuestions,
      List<OpenQuestion> further,
      List<Flip> flips,
      List<WhyNot> whyNot) {
    this(useCase, advice, open, expectedQuestions, further, flips, whyNot, List.of());
  }

  /**
   * Returns the same advice with what was stated kept apart from what was worked out.
   *
   * @param stated what was stated
   * @param follows what follows from it
   */
  public ExplainedAdvice on(UseCase stated, List<Fact> follows) {
    return new ExplainedAdvice(
        stated, advice, open, expectedQuestions, further, flips, whyNot, follows);
  }

  /** Returns whether no answer to any open question can change the approach any more. */
  public boolean isSettled() {
    return open.isEmpty();
  }
}
