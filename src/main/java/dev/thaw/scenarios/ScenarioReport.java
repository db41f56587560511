package dev.thaw.scenarios;

import java.util.List;

/**
 * How the scenarios of one run ended.
 *
 * @param results one for each scenario and for each example of an outline, in the order of the
 *     features
 */
public record ScenarioReport(List<ScenarioResult> results) {

  /** Keeps the results as they are now. */
  public ScenarioReport {
    results = List.copyOf(results);
  }

  /** Returns whether every scenario passed. */
  public boolean passed() {
    return troubles().isEmpty();
  }

  /** Returns the scenarios that did not pass. */
  public List<ScenarioResult> troubles() {
    return results.stream().filter(result -> !result.passed()).toList();
  }

  /** Returns how many scenarios ended in one way. */
  public long count(Status status) {
    return results.stream().filter(result -> result.status() == status).count();
  }
}
