package dev.thaw.advice;

import dev.thaw.usecase.Fact;
import dev.thaw.usecase.FactCatalogue;
import dev.thaw.usecase.UseCase;
import java.util.List;
import java.util.stream.Stream;

/**
 * States that what a rule concludes does not count in this use case.
 *
 * @param rule the full name of the rule whose conclusions are set aside
 * @param because why, in plain words
 * @param by the full name of the rule that says so
 * @param origin whose rule that is, such as house ours
 * @param sources the ids of the statements and readings that it cites
 * @param facts the stated facts that it matched, in the order of {@link
 *     dev.thaw.usecase.DeclaredFact}
 */
public record SetAside(
    String rule, String because, String by, Origin origin, List<String> sources, List<Fact> facts)
    implements Attributed {

  /** Returns what is set aside, by whom and why; equal for the matches of one rule. */
  List<String> describe() {
    return List.of(rule, by, because);
  }

  /**
   * Returns this with the facts of another match of the same rule.
   *
   * @param other what the rule set aside in its other match
   */
  SetAside joinedWith(SetAside other) {
    var all = Stream.concat(facts.stream(), other.facts.stream()).distinct().sorted(Fact.BY_PATH);
    return new SetAside(rule, because, by, origin, sources, all.toList());
  }

  /** Returns the same with the numbers of another use case. */
  SetAside restated(UseCase other) {
    return new SetAside(rule, because, by, origin, sources, other.restating(facts));
  }

  /** Returns the same with its facts in the order of a catalogue. */
  SetAside inOrder(FactCatalogue catalogue) {
    return new SetAside(rule, because, by, origin, sources, catalogue.inOrder(facts));
  }
}
