package dev.thaw.scenarios;

import dev.thaw.rulebook.Overruling;
import java.util.List;

/**
 * How the scenarios of one run ended.
 *
 * @param results one for each scenario and for each example of an outline, in the order of the
 *     features
 * @param needless what houses say that they overrule, although it holds or is not there; only of
 *     features that were run
 */
public record ScenarioReport(List<ScenarioResult> results, List<Overruling> needless) {

  /** Keeps the results as they are now. */
  public ScenarioReport {
    results = List.copyOf(results);
    needless = List.copyOf(needless);
  }

  /**
   * Tells apart what houses mean to overrule, and what is broken.
   *
   * @param results how the scenarios ended
   * @param overrulings what the houses say
   */
  static ScenarioReport of(List<ScenarioResult> results, List<Overruling> overrulings) {
    var meant = results.stream().map(result -> result.under(overrulings)).toList();
    var needless =
        overrulings.stream()
            .filter(one -> results.stream().anyMatch(result -> result.isIn(one.feature())))
            .filter(one -> meant.stream().noneMatch(result -> isOverruled(result, one)))
            .toList();
    return new ScenarioReport(meant, needless);
  }

  private static boolean isOverruled(ScenarioResult result, Overruling by) {
    return result.status() == Status.OVERRULED && result.isMeantBy(by);
  }

  /** Returns whether every scenario passed, those aside that a house means to overrule. */
  public boolean passed() {
    return troubles().isEmpty();
  }

  /** Returns the scenarios that did not pass. */
  public List<ScenarioResult> troubles() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /** Returns the scenarios that a house means to overrule. */
  public List<ScenarioResult> overruled() {
    return results.stream().filter(result -> result.status() == Status.OVERRULED).toList();
  }

  /** Returns how many scenarios ended in one way. */
  public long count(Status status) {
    return results.stream().filter(result -> result.status() == status).count();
  }
}
