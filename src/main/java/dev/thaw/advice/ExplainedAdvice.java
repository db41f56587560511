package dev.thaw.advice;

import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.DeclaredFact.WholeNumber;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param opinions what second opinions advise, each by rules of its own; none where there is nobody
 *     to ask
 */
public record ExplainedAdvice(
    UseCase useCase,
    Advice advice,
    List<OpenQuestion> open,
    Optional<Double> expectedQuestions,
    List<OpenQuestion> further,
    List<Flip> flips,
    List<WhyNot> whyNot,
    List<Fact> workedOut,
    List<Opinion> opinions) {

  /**
   * Returns the same advice with what was stated kept apart from what was worked out, and with what
   * others advise.
   *
   * @param stated what was stated
   * @param follows what follows from it
   * @param others what second opinions advise
   */
  public ExplainedAdvice beside(UseCase stated, List<Fact> follows, List<Opinion> others) {
    return new ExplainedAdvice(
        stated, advice, open, expectedQuestions, further, flips, whyNot, follows, others);
  }

  /**
   * Returns whether advisers point elsewhere than each other, those who are undecided aside; what
   * one of them does not cover, no two of them agree on.
   */
  public boolean isDisputed() {
    return Stream.concat(Stream.of(advice), opinions.stream().map(Opinion::advice))
            .map(Advice::approach)
            .filter(approach -> approach != Approach.UNDECIDED)
            .distinct()
            .count()
        > 1;
  }

  /**
   * Returns the questions that second opinions wait for and the rules of this advice do not, in the
   * order of the facts.
   */
  public List<OpenQuestion> awaited() {
    var asked = Stream.concat(open.stream(), further.stream()).map(OpenQuestion::question).toList();
    var awaited = new LinkedHashMap<DeclaredFact, OpenQuestion>();
    opinions.stream()
        .flatMap(opinion -> opinion.awaited().stream())
        .filter(one -> !asked.contains(one.question()))
        .forEach(one -> awaited.merge(one.question(), one, OpenQuestion::joinedWith));
    return List.copyOf(awaited.values());
  }

  /** Returns the numbers that second opinions wait for and that one has to measure. */
  public List<DeclaredFact> measurements() {
    return awaited().stream()
        .map(OpenQuestion::question)
        .filter(fact -> fact.numbers().flatMap(WholeNumber::measuredBy).isPresent())
        .toList();
  }

  /** Returns whether no answer to any open question can change the approach any more. */
  public boolean isSettled() {
    return open.isEmpty();
  }
}
