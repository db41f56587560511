package dev.thaw.analysis;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Statement;
import dev.thaw.advice.Threshold;
import dev.thaw.casespace.Answer;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something in which rules that are each well said do not hold together. */
public sealed interface Concern {

  /** Returns a use case that shows it, where one can. */
  default Optional<UseCase> example() {
    return Optional.empty();
  }

  /** A concern that a use case shows. */
  sealed interface WithCase extends Concern {

    /** Returns the use case. */
    UseCase shown();

    @Override
    default Optional<UseCase> example() {
      return Optional.of(shown());
    }
  }

  /** A criterion of the source that no rule answers. */
  record Unanswered(Criterion criterion) implements Concern {}

  /**
   * All that a criterion asks is stated, and it neither favours anything nor says why not.
   *
   * @param criterion the question
   * @param where the fewest answers that cause it
   * @param shown a use case of this kind
   */
  record UndeclaredGap(String criterion, List<Answer> where, UseCase shown) implements WithCase {}

  /**
   * One criterion favours two things at once, or something and nothing.
   *
   * @param criterion the question
   * @param favours the approaches, in words, or "nothing"
   * @param rules the rules that do so
   * @param shown a use case of this kind
   */
  record Split(String criterion, Set<String> favours, Set<String> rules, UseCase shown)
      implements WithCase {}

  /** A rule whose conditions are code that cannot be enumerated, so that no case is certain. */
  record NotEnumerable(WrittenRule rule) implements Concern {}

  /** A rule that matches in no case. */
  record NeverMatches(WrittenRule rule) implements Concern {}

  /**
   * A rule without which the advice would be the same in every case.
   *
   * @param rule the rule
   * @param twins rules that say the same under another name
   * @param shown a use case in which it matches
   */
  record ChangesNothing(WrittenRule rule, List<WrittenRule> twins, UseCase shown)
      implements WithCase {}

  /**
   * Two numbers in the wrong order: what still is the one is already the other.
   *
   * @param ends the number up to which something reaches
   * @param begins the number from which on the other does
   * @param shown a use case that is both
   */
  record CrossedThresholds(Threshold ends, Threshold begins, UseCase shown) implements WithCase {}

  /**
   * What is heard of a use case is something else when the same rules stand in another order.
   *
   * @param shown the use case
   * @param oneWay what is heard in the order of the files alone
   * @param otherWay what is heard in the other order alone
   */
  record DependsOnOrder(UseCase shown, List<String> oneWay, List<String> otherWay)
      implements WithCase {}

  /**
   * More data turns the advice from fine-tuning to feature extraction, all else equal.
   *
   * @param number what there is more of
   * @param fewer the use case with less of it, in which fine-tuning is advised
   * @param more the same with more of it, in which feature extraction is
   */
  record MoreDataTurnsBack(DeclaredFact number, UseCase fewer, UseCase more) implements WithCase {
    @Override
    public UseCase shown() {
      return more;
    }
  }

  /** The rules come to no verdict, or to more than one. */
  record NoVerdict(UseCase shown) implements WithCase {}

  /** An approach is advised without a word on what to do next. */
  record NoNextStep(Approach approach, UseCase shown) implements WithCase {}

  /** A sentence of the vocabulary that no rule uses. */
  record UnusedPhrase(Phrase phrase) implements Concern {}

  /** A statement or reading that no rule cites, and that does not say why. */
  record Uncited(Statement statement) implements Concern {}

  /** A statement or reading that says why no rule cites it, although one does. */
  record NeedlessExcuse(Statement statement) implements Concern {}
}
