package dev.thaw.analysis;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Criterion;
import dev.thaw.advice.Statement;
import dev.thaw.advice.Threshold;
import dev.thaw.casespace.Answer;
import dev.thaw.format.OfKind;
import dev.thaw.rulebook.Phrase;
import dev.thaw.rulebook.Place;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.DeclaredFact;
import dev.thaw.usecase.Fact;
import dev.thaw.usecase.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Something in which rules that are each valid do not hold together. */
public sealed interface Violation extends OfKind {

  /** Returns it in a sentence for people. */
  String says();

  /** Returns where it can be mended, where that is one place. */
  default Optional<Place> place() {
    return Optional.empty();
  }

  /** Returns a use case that shows it, where one can. */
  default Optional<UseCase> example() {
    return Optional.empty();
  }

  /** A violation that a use case shows. */
  sealed interface WithCase extends Violation {

    /** Returns the use case. */
    UseCase shown();

    @Override
    default Optional<UseCase> example() {
      return Optional.of(shown());
    }
  }

  /** A violation that is to be mended in one rule. */
  sealed interface OfRule extends Violation {

    /** Returns the rule. */
    WrittenRule rule();

    @Override
    default Optional<Place> place() {
      return Optional.of(rule().place());
    }
  }

  /** A criterion of the source that no rule answers. */
  record Unanswered(Criterion criterion) implements Violation {
    @Override
    public String says() {
      return "no rule answers the question " + criterion.id() + ": " + criterion.asks();
    }
  }

  /**
   * All that a criterion asks is stated, and it neither favours anything nor says why not.
   *
   * @param criterion the question
   * @param where the fewest answers that cause it
   * @param shown a use case of this kind
   */
  record UndeclaredGap(String criterion, List<Answer> where, UseCase shown) implements WithCase {
    @Override
    public String says() {
      return criterion
          + " concludes nothing where "
          + (where.isEmpty()
              ? "everything is stated"
              : where.stream()
                  .map(answer -> answer.question().path() + " is " + answer.describe())
                  .collect(Collectors.joining(", ")))
          + ". Maybe a rule is missing, or one that says: favour nothing because \"...\".";
    }
  }

  /**
   * One criterion favours two things at once, or something and nothing.
   *
   * @param criterion the question
   * @param favours the approaches, in words, or "nothing"
   * @param rules the rules that do so
   * @param shown a use case of this kind
   */
  record Split(String criterion, Set<String> favours, Set<String> rules, UseCase shown)
      implements WithCase {
    @Override
    public String says() {
      return criterion
          + " favours "
          + String.join(" and ", favours)
          + " at once, by "
          + names(rules)
          + ".";
    }
  }

  /** A rule whose conditions are code that cannot be enumerated, so that no case is certain. */
  record NotEnumerable(WrittenRule rule) implements OfRule {
    @Override
    public String says() {
      return at(rule)
          + " has conditions that are code of another kind, so its cases cannot be enumerated: what is said here does not hold for certain.";
    }
  }

  /** A rule that matches in no case. */
  record NeverMatches(WrittenRule rule) implements OfRule {
    @Override
    public String says() {
      return at(rule) + " never matches, in no case.";
    }
  }

  /**
   * A rule without which the advice would be the same in every case.
   *
   * @param rule the rule
   * @param twins rules that say the same under another name
   * @param shown a use case in which it matches
   */
  record ChangesNothing(WrittenRule rule, List<WrittenRule> twins, UseCase shown)
      implements OfRule, WithCase {
    @Override
    public String says() {
      return at(rule)
          + " changes nothing: without it, no advice would be another."
          + (twins.isEmpty()
              ? ""
              : " The same is said by "
                  + names(twins.stream().map(WrittenRule::name).toList())
                  + ".");
    }
  }

  /**
   * Two numbers in the wrong order: what still is the one is already the other.
   *
   * @param ends the number up to which something reaches
   * @param begins the number from which on the other does
   * @param shown a use case that is both
   */
  record CrossedThresholds(Threshold ends, Threshold begins, UseCase shown) implements WithCase {
    @Override
    public String says() {
      return "the numbers are in the wrong order: "
          + number(ends)
          + ", yet "
          + number(begins)
          + ".";
    }
  }

  /**
   * What is heard of a use case is something else when the same rules stand in another order.
   *
   * @param shown the use case
   * @param oneWay what is heard in the order of the files alone
   * @param otherWay what is heard in the other order alone
   */
  record DependsOnOrder(UseCase shown, List<String> oneWay, List<String> otherWay)
      implements WithCase {
    @Override
    public String says() {
      return "what is advised depends on the order in which the rules stand: "
          + heard(oneWay)
          + " in the order of the files, "
          + heard(otherWay)
          + " in another one.";
    }
  }

  /**
   * More data turns the advice from fine-tuning to feature extraction, all else equal.
   *
   * @param number what there is more of
   * @param fewer the use case with less of it, in which fine-tuning is advised
   * @param more the same with more of it, in which feature extraction is
   */
  record MoreDataTurnsBack(DeclaredFact number, UseCase fewer, UseCase more) implements WithCase {
    @Override
    public String says() {
      return "more "
          + number.numbers().map(DeclaredFact.WholeNumber::unit).orElse("")
          + " turn the advice from fine-tuning, with "
          + stated(fewer, number)
          + ", to feature extraction, with "
          + stated(more, number)
          + ", all else equal.";
    }

    @Override
    public UseCase shown() {
      return more;
    }
  }

  /** The rules come to no verdict, or to more than one. */
  record NoVerdict(UseCase shown) implements WithCase {
    @Override
    public String says() {
      return "the rules come to no advice, or to more than one.";
    }
  }

  /** An approach is advised without a word on what to do next. */
  record NoNextStep(Approach approach, UseCase shown) implements WithCase {
    @Override
    public String says() {
      return "nothing says what to do next when the advice is " + approach.word() + ".";
    }
  }

  /** A sentence of the vocabulary that no rule uses. */
  record UnusedPhrase(Phrase phrase) implements Violation {
    @Override
    public String says() {
      return "no rule uses the sentence: " + phrase.text();
    }
  }

  /** A statement or reading that no rule cites, and that does not say why. */
  record Uncited(Statement statement) implements Violation {
    @Override
    public String says() {
      return statement.id()
          + " is cited by no rule, and "
          + (statement.isOfAHouse() ? "the house's " : "")
          + "source.yaml does not say why (withoutRule).";
    }
  }

  /** A statement or reading that says why no rule cites it, although one does. */
  record NeedlessExcuse(Statement statement) implements Violation {
    @Override
    public String says() {
      return statement.id()
          + " is cited by a rule, yet source.yaml says why it is not (withoutRule).";
    }
  }

  private static String at(WrittenRule rule) {
    return rule.place() + ": the rule \"" + rule.name() + "\"";
  }

  private static String names(Collection<String> rules) {
    return rules.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(" and "));
  }

  private static String number(Threshold threshold) {
    return "\"" + threshold.name() + "\" " + threshold.edge() + " " + threshold.value();
  }

  private static String heard(List<String> texts) {
    return texts.isEmpty() ? "nothing of the kind" : String.join("; ", texts);
  }

  private static String stated(UseCase useCase, DeclaredFact number) {
    return useCase.fact(number.path()).map(Fact::answer).orElse("");
  }
}
