package dev.thaw.knowledge;

import dev.thaw.advice.Approach;
import dev.thaw.advice.Finding;
import dev.thaw.advice.Gap;
import dev.thaw.advice.NextStep;
import dev.thaw.advice.Note;
import dev.thaw.advice.SetAside;
import dev.thaw.advice.Threshold;
import dev.thaw.usecase.Fact;
import java.util.List;
import org.kie.api.runtime.rule.Match;

/**
 * Creates what rules conclude. What stands below {@code then} in a rule is translated into calls of
 * these methods.
 *
 * <p>A rule says there what is special to it, such as an approach and a reason. Everything else is
 * taken from the rule's match: the rule's name, its annotations {@code @criterion} and
 * {@code @source}, and the facts that its conditions matched.
 */
public final class Conclusions {

  private Conclusions() {}

  /**
   * Concludes that the matched facts favour an approach.
   *
   * @param match the match that fires, of a rule that names its criterion
   * @param favours the word of the favoured approach
   * @param because why, in plain words
   * @throws IllegalStateException when the rule names no criterion
   */
  public static Finding finding(Match match, String favours, String because) {
    var rule = RuleHeading.of(match.getRule());
    return new Finding(
        rule.criterion().orElseThrow(() -> withoutCriterion(rule)),
        Approach.of(favours),
        rule.name(),
        rule.origin(),
        because,
        rule.sources(),
        facts(match),
        matched(match, Threshold.class));
  }

  /**
   * Concludes that a criterion is answered, yet favours nothing.
   *
   * @param match the match that fires, of a rule that names its criterion
   * @param because why, in plain words
   * @throws IllegalStateException when the rule names no criterion
   */
  public static Gap gap(Match match, String because) {
    var rule = RuleHeading.of(match.getRule());
    var criterion = rule.criterion().orElseThrow(() -> withoutCriterion(rule));
    return new Gap(criterion, because, rule.name(), rule.origin(), rule.sources());
  }

  /**
   * Remarks on something that favours no approach.
   *
   * @param match the match that fires
   * @param text the remark, in full sentences
   */
  public static Note note(Match match, String text) {
    var rule = RuleHeading.of(match.getRule());
    return new Note(text, rule.name(), rule.origin(), rule.sources());
  }

  /**
   * Says what to do next.
   *
   * @param match the match that fires
   * @param step the instruction, in a full sentence
   */
  public static NextStep next(Match match, String step) {
    var rule = RuleHeading.of(match.getRule());
    return new NextStep(step, rule.name(), rule.origin(), rule.sources());
  }

  /**
   * Sets aside what another rule concludes.
   *
   * @param match the match that fires
   * @param other the full name of the other rule
   * @param because why, in plain words
   */
  public static SetAside setAside(Match match, String other, String because) {
    var rule = RuleHeading.of(match.getRule());
    return new SetAside(other, because, rule.name(), rule.origin(), rule.sources(), facts(match));
  }

  /**
   * Gives words of the source a bound.
   *
   * @param match the match that fires
   * @param name the words
   * @param edge what they do at the number: ends at, or begins at
   * @param value the number itself, which still belongs to the words
   * @param unit what is counted
   * @param because why it is this number
   */
  public static Threshold threshold(
      Match match, String name, String edge, long value, String unit, String because) {
    var sources = RuleHeading.of(match.getRule()).sources();
    return new Threshold(name, edge, value, unit, because, sources);
  }

  private static IllegalStateException withoutCriterion(RuleHeading rule) {
    return new IllegalStateException("The rule \"" + rule.name() + "\" names no @criterion.");
  }

  private static List<Fact> facts(Match match) {
    return matched(match, Fact.class).stream().sorted(Fact.BY_PATH).toList();
  }

  private static <T> List<T> matched(Match match, Class<T> type) {
    return match.getObjects().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
