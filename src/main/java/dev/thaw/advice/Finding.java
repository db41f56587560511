package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * A criterion's answer for one use case.
 *
 * @param criterion the question of the source that is answered, such as dataset-size
 * @param favours the approach that the answer speaks for
 * @param rule the full name of the rule that answered
 * @param origin whose rule it is, such as built-in
 * @param because why the rule says so, in plain words
 * @param sources the ids of the statements and readings that the rule cites
 * @param facts the stated facts that the rule matched, in the order of {@link
 *     dev.thaw.usecase.DeclaredFact}
 * @param thresholds the numbers that the facts were compared with
 */
public record Finding(
    String criterion,
    Approach favours,
    String rule,
    Origin origin,
    String because,
    List<String> sources,
    List<Fact> facts,
    List<Threshold> thresholds)
    implements CriterionAnswer {

  /** Returns what is found, by whom and why; equal for the matches of one rule. */
  List<String> describe() {
    return List.of(rule, criterion, favours.word(), because);
  }

  /**
   * Returns this finding with the facts and thresholds of another match of the same rule.
   *
   * @param other what the rule found in its other match
   */
  Finding joinedWith(Finding other) {
    return new Finding(
        criterion,
        favours,
        rule,
        origin,
        because,
        sources,
        joined(facts, other.facts).sorted(Fact.BY_PATH).toList(),
        joined(thresholds, other.thresholds).toList());
  }

  private static <T> Stream<T> joined(Collection<T> some, Collection<T> others) {
    return Stream.concat(some.stream(), others.stream()).distinct();
  }

  /** Returns the same findings with the numbers of another use case. */
  static List<Finding> restated(List<Finding> findings, UseCase other) {
    var restated = findings;
    for (int i = 0; i < findings.size(); i++) {
      var one = findings.get(i).restated(other);
      if (!one.equals(findings.get(i))) {
        restated = restated == findings ? new ArrayList<>(findings) : restated;
        restated.set(i, one);
      }
    }
    return restated == findings ? findings : Collections.unmodifiableList(restated);
  }

  /** Returns the same with the numbers of another use case. */
  Finding restated(UseCase other) {
    var restated = other.restating(facts);
    return restated == facts
        ? this
        : new Finding(criterion, favours, rule, origin, because, sources, restated, thresholds);
  }

  /** Returns the same with its facts in the order of a catalogue. */
  Finding inOrder(FactCatalogue catalogue) {
    return new Finding(
        criterion, favours, rule, origin, because, sources, catalogue.inOrder(facts), thresholds);
  }
}
