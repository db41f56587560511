package dev.thaw.knowledge;

import dev.thaw.advice.Threshold;
import dev.thaw.rulebook.Rulebook;
import dev.thaw.rulebook.WrittenRule;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which cases an edit of rules in sentences can touch: those in which a rule that it changes could
 * match, before the edit or after it. In every other case the same rules match and conclude the
 * same. A rule that compares with a number which the edit changes is changed too.
 */
final class EditReach {

  private final Conditions before;
  private final Conditions after;
  private final List<String> changed;

  private EditReach(Conditions before, Conditions after, List<String> changed) {
    this.before = before;
    this.after = after;
    this.changed = changed;
  }

  /**
   * Returns how far an edit reaches; nothing where there is no telling: where there is code, where
   * rules change places, or where what holds in every case comes or goes.
   *
   * @param before the rules before the edit
   * @param after the rules after it
   */
  static Optional<EditReach> between(KnowledgeBase before, KnowledgeBase after) {
    boolean isCode =
        Stream.of(before, after).anyMatch(base -> base.hasOwnCode() || !base.isWhole());
    if (isCode) {
      return Optional.empty();
    }
    var comparison = new Comparison(before.book(), after.book(), numbers(before, after));
    return Optional.of(comparison)
        .filter(Comparison::isTelling)
        .map(one -> new EditReach(before.conditions(), after.conditions(), one.changed()));
  }

  /** Returns the names of the numbers that are not the same before and after. */
  private static Set<String> numbers(KnowledgeBase before, KnowledgeBase after) {
    var was = before.thresholds();
    var is = after.thresholds();
    return Stream.concat(was.stream(), is.stream())
        .filter(number -> !was.contains(number) || !is.contains(number))
        .map(Threshold::name)
        .collect(Collectors.toSet());
  }

  /**
   * Returns whether the edit can touch a case.
   *
   * @param useCase what is stated
   */
  boolean touches(UseCase useCase) {
    return changed.stream()
        .anyMatch(rule -> before.couldMatch(rule, useCase) || after.couldMatch(rule, useCase));
  }

  /**
   * Two rulebooks beside each other.
   *
   * @param before the one before the edit
   * @param after the one after it
   * @param numbers the names of the numbers that it changes
   */
  private record Comparison(Rulebook before, Rulebook after, Set<String> numbers) {

    boolean isTelling() {
      return statesTheSameNumbers()
          && order(before, after).equals(order(after, before))
          && all().filter(rule -> isChanged(rule.name())).allMatch(WrittenRule::isInSentences);
    }

    /** A rule that states a number matches always, so it has to be there before and after. */
    private boolean statesTheSameNumbers() {
      return all()
          .filter(WrittenRule::statesANumber)
          .allMatch(rule -> statesNumbers(before, rule) && statesNumbers(after, rule));
    }

    private static boolean statesNumbers(Rulebook book, WrittenRule rule) {
      return book.rule(rule.name()).filter(WrittenRule::statesNumbersAlone).isPresent();
    }

    /** Returns the rules of one that are in the other too, in the order in which they match. */
    private static List<String> order(Rulebook one, Rulebook other) {
      var names = other.rules().stream().map(WrittenRule::name).collect(Collectors.toSet());
      return one.rules().stream().map(WrittenRule::name).filter(names::contains).toList();
    }

    private Stream<WrittenRule> all() {
      return Stream.concat(before.rules().stream(), after.rules().stream());
    }

    List<String> changed() {
      return all()
          .filter(rule -> !rule.statesANumber())
          .map(WrittenRule::name)
          .distinct()
          .filter(this::isChanged)
          .toList();
    }

    private boolean isChanged(String name) {
      var was = before.rule(name);
      var is = after.rule(name);
      return !was.map(WrittenRule::drl).equals(is.map(WrittenRule::drl))
          || !was.map(rule -> rule.place().file()).equals(is.map(rule -> rule.place().file()))
          || was.stream().flatMap(WrittenRule::comparedWith).anyMatch(numbers::contains);
    }
  }
}
