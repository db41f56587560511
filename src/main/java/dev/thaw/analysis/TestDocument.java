package dev.thaw.analysis;

import dev.thaw.advice.ConditionState;
import dev.thaw.format.Schema;
import dev.thaw.rulebook.Place;
import dev.thaw.scenarios.ScenarioReport;
import java.util.Collection;
import java.util.List;

/**
 * A run of scenarios as JSON holds it, in the form that {@link Schema#TEST} describes.
 *
 * @param holds whether all scenarios passed
 * @param scenarios how they ended
 * @param rules what they show of each rule
 * @param reports the files of Cucumber's own reports, where these were asked for
 */
public record TestDocument(
    boolean holds, ScenarioSummary scenarios, List<ShownRule> rules, List<String> reports) {

  /** What scenarios show of a rule. */
  record ShownRule(String rule, Place place, List<String> matchedIn, List<ShownStates> conditions) {

    static ShownRule of(Coverage.CoveredRule shown) {
      return new ShownRule(
          shown.rule().name(),
          shown.rule().place(),
          shown.matchedIn().stream().map(Object::toString).toList(),
          shown.conditions().stream()
              .map(one -> new ShownStates(one.sentence().text(), one.seen(), one.missing()))
              .toList());
    }
  }

  /** What scenarios show of a condition. */
  record ShownStates(
      String condition, Collection<ConditionState> seen, Collection<ConditionState> missing) {}

  /**
   * Returns what JSON holds of a run.
   *
   * @param coverage what the scenarios show of each rule
   * @param report how they ended
   * @param reports the files of Cucumber's own reports
   */
  public static TestDocument of(Coverage coverage, ScenarioReport report, List<String> reports) {
    return new TestDocument(
        report.passed(),
        ScenarioSummary.of(report),
        coverage.rules().stream().map(ShownRule::of).toList(),
        reports);
  }
}
