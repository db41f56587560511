package dev.thaw.analysis;

import dev.thaw.scenarios.ScenarioReport;
import dev.thaw.scenarios.ScenarioResult;
import java.util.List;
import java.util.Optional;

/**
 * How scenarios ended, as JSON tells it.
 *
 * @param run how many there are
 * @param failed those that did not pass
 */
public record ScenarioSummary(int run, List<Failed> failed) {

  /** A scenario that did not pass. */
  record Failed(String place, Optional<String> rule, String name, String status, String says) {

    static Failed of(ScenarioResult result) {
      return new Failed(
          result.place().toString(),
          result.rule(),
          result.name(),
          result.status().word(),
          result.says());
    }
  }

  static ScenarioSummary of(ScenarioReport report) {
    return of(report, report.troubles());
  }

  static ScenarioSummary of(ScenarioReport report, List<ScenarioResult> failed) {
    return new ScenarioSummary(report.results().size(), failed.stream().map(Failed::of).toList());
  }
}
